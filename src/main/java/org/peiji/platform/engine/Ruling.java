package org.peiji.platform.engine;

import java.util.Map;

/**
 * What one row of a decision table said.
 *
 * @param table id of the table
 * @param version version tag of the table as deployed
 * @param rule id of the row that fired
 * @param inputs the values that were asked with
 * @param outputs the outputs of that row by name
 */
public record Ruling(
        String table, String version, String rule, Map<String, Object> inputs, Map<String, Object> outputs) {

    public String text(String output) {
        return String.valueOf(outputs.get(output));
    }

    public boolean isTrue(String output) {
        return Boolean.TRUE.equals(outputs.get(output));
    }

    public int number(String output) {
        return ((Number) outputs.get(output)).intValue();
    }
}
