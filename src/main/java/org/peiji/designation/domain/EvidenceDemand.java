package org.peiji.designation.domain;

import java.io.Serializable;
import org.peiji.platform.failure.Refusal;

/**
 * 佐证要求: one kind of evidence that a round asks for. P11 allows thirty pages a project; the numbers are [C] convention.
 *
 * @param leastFiles least number of files; zero if the kind may be left out
 * @param mostPages most pages of all its files together; zero for no limit
 * @param mostMegabytes most megabytes of one file; zero for no limit but that of the product
 */
public record EvidenceDemand(EvidenceKind kind, int leastFiles, int mostPages, int mostMegabytes)
        implements Serializable {

    /** Most files that may be demanded of a kind. */
    public static final int MOST_FILES = 20;

    /** Most pages that may be allowed to a kind. */
    public static final int MOST_PAGES = 500;

    /** Most megabytes that may be allowed to a file. */
    public static final int MOST_MEGABYTES = 50;

    private static final int MEGABYTE = 1024 * 1024;

    /** @throws Refusal if a number is out of bounds */
    public EvidenceDemand {
        if (isBeyond(leastFiles, MOST_FILES)
                || isBeyond(mostPages, MOST_PAGES)
                || isBeyond(mostMegabytes, MOST_MEGABYTES)) {
            throw new Refusal("designation.refusal.demand", kind, MOST_FILES, MOST_PAGES, MOST_MEGABYTES);
        }
    }

    private static boolean isBeyond(int number, int most) {
        return number < 0 || number > most;
    }

    /** Refuses a file that is larger than the round takes. */
    public void requireSize(String name, int bytes) {
        if (mostMegabytes > 0 && bytes > mostMegabytes * MEGABYTE) {
            throw new Refusal("designation.refusal.evidenceSize", name, kind, mostMegabytes);
        }
    }

    /**
     * Refuses pages beyond the limit.
     *
     * @param pages pages of the file; null if they cannot be counted
     * @param others pages of the other files of the kind
     */
    public void requirePages(String name, Integer pages, int others) {
        if (mostPages == 0) {
            return;
        }
        if (pages == null) {
            throw new Refusal("designation.refusal.evidenceUncounted", name, kind, mostPages);
        }
        if (pages + others > mostPages) {
            throw new Refusal("designation.refusal.evidencePages", name, kind, pages, others, mostPages);
        }
    }
}
