package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.expert.TieKind;
import org.peiji.expert.domain.DeclaredTie;
import org.peiji.expert.domain.InvitationAnswer;
import org.peiji.expert.domain.ReviewBatch;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;

/** 评审邀请 use cases: an expert declares ties and answers, before any access to a dossier. */
@ApplicationScoped
public class InvitationService {

    @Inject
    private ReviewSlots slots;

    @Inject
    private Experts experts;

    @Inject
    private ConflictRules conflicts;

    @Inject
    private Scores scores;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private ReviewSlotWorkflow workflow;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Requires(Permission.EXPERT_ANSWER_INVITATION)
    @Transactional
    public InvitationView openInvitation(String task) {
        OpenTask open = workflow.open(task, ReviewSlotWorkflow.Step.ANSWER_INVITATION);
        ReviewSlot slot = slots.find(open.caseNumber());
        ReviewPanel panel = slot.panel();
        ReviewBatch batch = panel.batch();
        return new InvitationView(
                slot.number(),
                panel.kind(),
                panel.blind(),
                panel.line(),
                batch == null ? panel.subject() : batch.titleZh(),
                batch == null ? panel.subject() : batch.titleEn(),
                panel.isDoubleBlind() ? null : panel.organisationName(),
                panel.isDoubleBlind() ? null : panel.province(),
                scores.criteria(panel).size(),
                open.dueAt());
    }

    /**
     * 申报回避并答复邀请: who accepts and meets a hard conflict, computed or declared in this moment, does not get the
     * place; the next expert is invited.
     *
     * @param tie how the expert is tied to the institution; null if not at all
     * @return what became of the invitation: accepted, refused or conflict
     */
    @Requires(Permission.EXPERT_ANSWER_INVITATION)
    @Transactional
    public InvitationAnswer answerInvitation(String task, Opinion opinion, TieKind tie, String note) {
        OpenTask open = workflow.open(task, ReviewSlotWorkflow.Step.ANSWER_INVITATION);
        Opinion given = opinion.among(Decision.CONFIRMED, Decision.DECLINED);
        ReviewSlot slot = slots.lock(open.caseNumber());
        if (tie != null) {
            declare(slot, tie, note);
        }
        boolean blocked = conflicts.isBlocked(slot.expert(), slot.panel());
        InvitationAnswer answer = blocked
                ? InvitationAnswer.CONFLICT
                : given.decision() == Decision.CONFIRMED ? InvitationAnswer.ACCEPTED : InvitationAnswer.REFUSED;
        if (answer == InvitationAnswer.REFUSED && given.text().isEmpty()) {
            throw new Refusal("expert.refusal.refusalReason");
        }
        conflicts.keep(slot.expert(), slot);
        Decision decision = answer == InvitationAnswer.ACCEPTED ? Decision.CONFIRMED : Decision.DECLINED;
        if (answer == InvitationAnswer.ACCEPTED) {
            slot.accept(clock.instant());
        } else {
            slot.vacate(answer, given.text(), clock.instant());
        }
        approvals.recordInternally(slot.number(), open.key(), new Opinion(decision, given.text()));
        workflow.decided(open, decision);
        return answer;
    }

    private void declare(ReviewSlot slot, TieKind tie, String note) {
        if (note == null || note.isBlank()) {
            throw new Refusal("expert.refusal.tieNote");
        }
        experts.add(new DeclaredTie(current.get().username(), slot.panel().organisation(), tie, note, clock.instant()));
        slots.flush();
    }
}
