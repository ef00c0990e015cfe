package org.peiji.platform.importing;

import java.util.List;
import java.util.Map;

/**
 * An import as its page shows it.
 *
 * @param head the labels of the file
 * @param mapping for each column of the file the key of its field; empty where it is left out
 * @param counts how many rows each tab holds
 * @param outcomes how many rows have become what
 */
public record ImportView(
        String number,
        ImportKind kind,
        String fileName,
        ImportState state,
        List<String> head,
        List<String> mapping,
        Map<ImportTab, Integer> counts,
        Map<ImportOutcome, Integer> outcomes) {

    /** How many rows have become that, for pages, which know it by its name. */
    public int outcome(String name) {
        return outcomes.get(ImportOutcome.valueOf(name));
    }

    /**
     * A row of the file.
     *
     * @param cells as they may be shown, in the order of the file
     */
    public record Line(
            int ordinal, List<String> cells, Verdict verdict, List<Finding> findings, ImportOutcome outcome) {}
}
