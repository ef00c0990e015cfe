package org.peiji.designation.application;

import java.time.Instant;
import java.util.List;
import org.peiji.approval.ApprovalRecord;
import org.peiji.designation.DesignationKind;
import org.peiji.designation.domain.ApplicationKind;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.designation.domain.ConditionCheck;
import org.peiji.designation.domain.Dossier;
import org.peiji.designation.domain.ProvincialQuota;
import org.peiji.designation.domain.Recommendation;
import org.peiji.designation.domain.ReviewRoute;
import org.peiji.expert.Criterion;
import org.peiji.expert.PanelResult;
import org.peiji.platform.file.FileNote;

/**
 * An application as its case page shows it to this reader.
 *
 * @param authority code of the education authority of the college's province
 * @param shown what the reader reads: the college its sheet as it stands, everybody else the last submitted version
 * @param sheet the sheet as it stands, for filling in; null for readers outside the college
 * @param evidence all files
 * @param removable ids of the files that no version holds
 * @param versions the frozen versions, oldest first
 * @param trail what the reader may read of the approval trail, newest first
 * @param checks hints for those who examine; empty for the college
 * @param review what the experts' sheets say; null for those who neither decide nor oversee
 * @param recommendation what the province says; null until it has, and for the college until it is confirmed
 * @param passedUnhandled true if the province did not handle it in time
 * @param quota places of the province in the round; null for the college and if the round limits nobody
 * @param designation number of the designation that it has led to; null if it has led to none
 * @param mayBeReturned true if the step at which it stands may still return it
 * @param applied as a first application or a renewal
 * @param route by which way it is examined
 * @param notes what those who examine it should look into; empty for the college
 * @param dueAt when the step at which it stands should be done; null if there is no date
 */
public record ApplicationCase(
        String number,
        String roundNumber,
        String roundTitleZh,
        String roundTitleEn,
        String organisation,
        String organisationName,
        String organisationNameEn,
        String authority,
        ApplicationStatus status,
        ApplicationStatus returnedFrom,
        FrozenDossier shown,
        Dossier sheet,
        List<FileNote> evidence,
        List<String> removable,
        List<FrozenVersion> versions,
        List<ApprovalRecord> trail,
        List<ConditionCheck> checks,
        List<Criterion> criteria,
        PanelResult review,
        Recommendation recommendation,
        boolean passedUnhandled,
        ProvincialQuota quota,
        DesignationKind kind,
        String decisionDocument,
        String designation,
        boolean mayBeReturned,
        ApplicationKind applied,
        ReviewRoute route,
        List<Defect.Kind> notes,
        Instant dueAt) {

    /** True while the reader's college is writing: then what is shown is no version yet. */
    public boolean isBeingWritten() {
        return sheet != null && (status == ApplicationStatus.DRAFT || status == ApplicationStatus.RETURNED);
    }

    /**
     * A frozen version.
     *
     * @param ordinal 1 for the first submission
     * @param intact true if its content still has its SHA-256
     */
    public record FrozenVersion(
            int ordinal,
            String personName,
            Instant submittedAt,
            String sha256,
            boolean intact,
            FrozenDossier dossier) {}
}
