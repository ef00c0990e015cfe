package org.peiji.platform.listing;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A question of a list's query area. Its name is a parameter of the address; what is no answer to it counts as not
 * asked.
 *
 * @param name parameter of the address
 * @param kind how it is asked
 * @param labelKey key of its label; of the placeholder where it is a search
 * @param anyKey key of the words for no answer; of the whole label where it is a search
 * @param options what there is to choose from, free of any language
 */
public record Filter(String name, Kind kind, String labelKey, String anyKey, Supplier<List<Option>> options) {

    /** How a question is asked. */
    public enum Kind {
        SEARCH,
        CHOICE,
        FLAG
    }

    /**
     * One answer.
     *
     * @param code as the address says it
     * @param label free of any language, for {@link Words}
     */
    public record Option(String code, Object label) {}

    /** Free text: part of a name or a number. */
    public static Filter search(String hintKey, String labelKey) {
        return new Filter("search", Kind.SEARCH, hintKey, labelKey, List::of);
    }

    public static Filter choice(String name, String labelKey, String anyKey, Supplier<List<Option>> options) {
        return new Filter(name, Kind.CHOICE, labelKey, anyKey, options);
    }

    public static <E extends Enum<E>> Filter choice(String name, String labelKey, String anyKey, E[] constants) {
        return choice(
                name,
                labelKey,
                anyKey,
                () -> Stream.of(constants)
                        .map(constant -> new Option(constant.name(), constant))
                        .toList());
    }

    public static Filter flag(String name, String labelKey) {
        return new Filter(name, Kind.FLAG, labelKey, labelKey, List::of);
    }
}
