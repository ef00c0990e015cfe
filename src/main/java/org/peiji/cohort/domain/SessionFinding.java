package org.peiji.cohort.domain;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * 课表问题: one thing found about a session.
 *
 * @param what the other base, the other session's title or the holiday's name; empty where there is none
 * @param begins when what it clashes with begins; null if it clashes with nothing
 */
public record SessionFinding(FindingKind kind, String what, String whatEn, LocalDateTime begins, LocalDateTime ends)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    static SessionFinding of(FindingKind kind) {
        return new SessionFinding(kind, "", "", null, null);
    }
}
