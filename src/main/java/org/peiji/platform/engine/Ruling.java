package org.peiji.platform.engine;

import java.util.Map;

/**
 * What a decision table said.
 *
 * @param table id of the table
 * @param version version tag of the table as deployed
 * @param inputs the values that were asked with
 * @param outputs the outputs of that rule by name
 */
public record Ruling(String table, String version, Map<String, Object> inputs, Map<String, Object> outputs) {

    public String text(String output) {
        return String.valueOf(outputs.get(output));
    }
}
