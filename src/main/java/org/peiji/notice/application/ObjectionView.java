package org.peiji.notice.application;

import java.util.List;
import org.peiji.approval.DecisionRecord;
import org.peiji.notice.domain.Admissibility;
import org.peiji.notice.domain.Remedy;
import org.peiji.platform.file.FileNote;

/**
 * 异议详情: an objection as pages show it, cut to what the reader may know. Who objected is asked for apart.
 *
 * @param words what was objected; null for readers who do not handle it
 * @param evidence null as the words
 * @param files what was handed in; empty as the words
 * @param ruling of the table that examined it, newest; null for readers outside the ministry
 * @param finding null for readers outside the ministry
 */
public record ObjectionView(
        ObjectionRow row,
        String words,
        String evidence,
        List<FileNote> files,
        Admissibility admissibility,
        DecisionRecord ruling,
        String matter,
        String statement,
        java.time.Instant statedAt,
        String finding,
        Remedy remedy,
        String correctedZh,
        String correctedEn,
        String extensionReason,
        String reply) {

    public String number() {
        return row.number();
    }

    /** True if the reader may see what the objector wrote. */
    public boolean isOpen() {
        return words != null;
    }
}
