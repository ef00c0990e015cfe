package org.peiji.platform.importing;

import java.util.List;
import java.util.Map;
import org.peiji.platform.work.Progress;

/**
 * An import as its page shows it.
 *
 * @param work what is or was done last in the background
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
        Work work,
        List<String> head,
        List<String> mapping,
        Map<ImportTab, Integer> counts,
        Map<ImportOutcome, Integer> outcomes) {

    /** How many rows have become that, for pages, which know it by its name. */
    public int outcome(String name) {
        return outcomes.get(ImportOutcome.valueOf(name));
    }

    /**
     * 后台进度: what is being done, and how far it is.
     *
     * @param reason key of the sentence that says why it broke off; null unless it did
     */
    public record Work(ImportAct act, Progress progress, int done, int total, String reason) {

        public boolean isUnderWay() {
            return progress != null && progress.isUnderWay();
        }

        public int percent() {
            return total == 0 ? 0 : Math.min(100, 100 * done / total);
        }
    }

    /**
     * A row of the file.
     *
     * @param cells as they may be shown, in the order of the file
     */
    public record Line(
            int ordinal, List<String> cells, Verdict verdict, List<Finding> findings, ImportOutcome outcome) {}
}
