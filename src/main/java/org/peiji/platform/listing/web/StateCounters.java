package org.peiji.platform.listing.web;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.peiji.platform.web.Texts;

/** Figures above a list that filter it by state: all, and one a state. */
public final class StateCounters {

    private StateCounters() {}

    /**
     * The counters as {@code pj:counters} shows them.
     *
     * @param allKey key of the words for all
     * @param count how many rows have a state; null stands for all
     */
    public static <E extends Enum<E>> List<Counter> of(
            ListView list, Texts texts, String allKey, List<E> states, ToIntFunction<E> count) {
        String chosen = list.getQuery().text("state");
        return Stream.concat(
                        Stream.of(new Counter("?", texts.get(allKey), count.applyAsInt(null), "", chosen == null)),
                        states.stream()
                                .map(state -> new Counter(
                                        "?state=" + state,
                                        texts.label(state),
                                        count.applyAsInt(state),
                                        "",
                                        state.name().equals(chosen))))
                .toList();
    }

    /** One counter. */
    public record Counter(String href, String label, int count, String tone, boolean current) {}
}
