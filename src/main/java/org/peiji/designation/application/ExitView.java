package org.peiji.designation.application;

import java.time.Instant;
import java.util.List;
import org.peiji.approval.ApprovalRecord;
import org.peiji.approval.Decision;
import org.peiji.designation.DesignatedBase;
import org.peiji.designation.RevocationGround;
import org.peiji.designation.domain.CohortArrangement;
import org.peiji.designation.domain.ExitKind;
import org.peiji.designation.domain.ExitStatus;

/**
 * 退出事项 as its pages show it.
 *
 * @param ground null if the base leaves at its own wish
 * @param statement what the base has said; null if it has said nothing
 * @param proposal null until somebody proposes, and for the base until it is decided
 * @param notice number of the notice of a revocation; null until it is shown
 * @param trail the part of the record that the reader may see
 */
public record ExitView(
        String number,
        DesignatedBase base,
        ExitKind kind,
        RevocationGround ground,
        String reason,
        ExitStatus status,
        String requestedName,
        Instant requestedAt,
        Instant heardAt,
        String statement,
        List<CohortArrangement> cohorts,
        Decision proposal,
        String notice,
        boolean noticeTakenBack,
        Instant dueAt,
        List<ApprovalRecord> trail) {}
