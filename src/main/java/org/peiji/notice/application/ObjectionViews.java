package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.notice.domain.ListedLine;
import org.peiji.notice.domain.Notice;
import org.peiji.notice.domain.Objection;
import org.peiji.platform.file.Files;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Role;
import org.peiji.platform.security.Sealing;

/** Makes of an objection what its reader may see: those who handle it, the auditor, the organisation concerned. */
@ApplicationScoped
class ObjectionViews {

    @Inject
    private Notices notices;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private Files files;

    @Inject
    private Sealing sealing;

    @Inject
    private CurrentActor current;

    ObjectionRow row(Objection objection) {
        Notice notice = notices.find(objection.notice());
        ListedLine line =
                objection.line() == null ? null : notice.line(objection.line()).orElse(null);
        return new ObjectionRow(
                objection.number(),
                notice.number(),
                notice.titleZh(),
                notice.titleEn(),
                line == null ? null : line.textZh(),
                line == null ? null : line.textEn(),
                objection.state(),
                isInside() ? objection.investigatorName() : null,
                objection.filedAt(),
                isInside() ? objection.escalatedAt() : null,
                objection.closedAt());
    }

    ObjectionView of(Objection objection) {
        Role role = current.get().role();
        boolean handles = Permission.NOTICE_REVEAL_OBJECTOR.isGivenTo(role);
        return new ObjectionView(
                row(objection),
                handles ? objection.words(sealing) : null,
                handles ? objection.evidence(sealing) : null,
                handles ? files.of(objection.number()) : List.of(),
                isInside() ? objection.admissibility() : null,
                isInside()
                        ? approvals.rulings(objection.number()).stream()
                                .findFirst()
                                .orElse(null)
                        : null,
                objection.matter(),
                objection.statement(),
                objection.statedAt(),
                isInside() ? objection.finding() : null,
                isInside() ? objection.remedy() : null,
                isInside() ? objection.correctedZh() : null,
                isInside() ? objection.correctedEn() : null,
                isInside() ? objection.extensionReason() : null,
                objection.reply());
    }

    /** True for readers of the ministry and its auditors. */
    private boolean isInside() {
        return current.get().role().reach() == Role.Reach.NATIONAL;
    }
}
