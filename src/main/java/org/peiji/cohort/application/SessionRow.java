package org.peiji.cohort.application;

import java.io.Serializable;
import java.util.List;
import org.peiji.cohort.domain.FindingKind;
import org.peiji.cohort.domain.PlannedSession;
import org.peiji.cohort.domain.SessionFinding;

/**
 * A session as pages show it.
 *
 * @param id null while it is only previewed
 * @param lecturerName null if there is none, or the reader may not know
 * @param venueName null if there is none
 * @param findings what is found about it; empty for readers who cannot plan
 */
public record SessionRow(
        Long id, PlannedSession session, String lecturerName, String venueName, List<SessionFinding> findings)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public boolean isClashing() {
        return findings.stream().map(SessionFinding::kind).anyMatch(FindingKind::isClash);
    }
}
