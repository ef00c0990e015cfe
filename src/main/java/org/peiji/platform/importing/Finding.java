package org.peiji.platform.importing;

import java.util.Arrays;
import java.util.List;
import org.peiji.platform.failure.Refusal;

/**
 * What is to be said of a cell.
 *
 * @param field the cell; null for the whole row
 * @param error false for a warning, which stops nothing
 * @param key of the sentence
 * @param parameters that fill it
 */
public record Finding(String field, boolean error, String key, List<String> parameters) {

    public static Finding error(String field, Refusal refusal) {
        return new Finding(field, true, refusal.key(), words(refusal));
    }

    public static Finding warning(String field, String key, String... parameters) {
        return new Finding(field, false, key, List.of(parameters));
    }

    private static List<String> words(Refusal refusal) {
        return Arrays.stream(refusal.parameters()).map(String::valueOf).toList();
    }
}
