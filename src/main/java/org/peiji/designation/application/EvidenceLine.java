package org.peiji.designation.application;

import java.util.List;
import org.peiji.designation.domain.EvidenceDemand;
import org.peiji.designation.domain.EvidenceKind;
import org.peiji.platform.file.FileNote;

/**
 * A kind of evidence on the checklist of an application.
 *
 * @param kind null for files that stand under no kind
 * @param demand what the round asks of the kind; null if it does not ask for it
 * @param files the files that were handed in under it
 * @param pages their pages together, as far as they can be counted
 */
public record EvidenceLine(EvidenceKind kind, EvidenceDemand demand, List<FileNote> files, int pages) {

    /** True if as many files are there as the round asks for. */
    public boolean isMet() {
        return demand == null || files.size() >= demand.leastFiles();
    }
}
