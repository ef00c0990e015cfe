package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.expert.domain.Expert;
import org.peiji.expert.domain.InvitationAnswer;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.WorkingCalendar;

/** 席位指派 use cases of the ministry: who scores when nobody is left to ask, and what becomes of an overdue sheet. */
@ApplicationScoped
public class SlotAssignmentService {

    private static final int MOST_CANDIDATES = 100;

    @Inject
    private ReviewSlots slots;

    @Inject
    private Experts experts;

    @Inject
    private ConflictRules conflicts;

    @Inject
    private SlotViews views;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private ReviewSlotWorkflow workflow;

    @Inject
    private ExpertNews news;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkingCalendar calendar;

    @Requires(Permission.EXPERT_ASSIGN_EXPERT)
    @Transactional
    public SlotView openAssignment(String task) {
        OpenTask open = workflow.open(task, ReviewSlotWorkflow.Step.ASSIGN_EXPERT);
        return views.of(slots.find(open.caseNumber()), open.dueAt());
    }

    /** Who was not asked yet, with what stands in the way. */
    @Requires(Permission.EXPERT_ASSIGN_EXPERT)
    @Transactional
    public List<CandidateView> candidates(String task) {
        ReviewPanel panel = slots.find(workflow.open(task, ReviewSlotWorkflow.Step.ASSIGN_EXPERT)
                        .caseNumber())
                .panel();
        return experts.candidates(panel.id(), 0, MOST_CANDIDATES).stream()
                .map(expert -> candidate(expert, panel))
                .toList();
    }

    private CandidateView candidate(Expert expert, ReviewPanel panel) {
        return new CandidateView(
                expert.username(),
                expert.personName(),
                expert.employerName(),
                expert.province(),
                expert.field(),
                experts.load(expert.username()),
                conflicts.of(expert.username(), panel));
    }

    /**
     * 指派专家: invites the chosen expert, or closes the slot without a sheet.
     *
     * @param expert account; ignored when closing
     */
    @Requires(Permission.EXPERT_ASSIGN_EXPERT)
    @Transactional
    public void assignExpert(String task, Opinion opinion, String expert) {
        OpenTask open = workflow.open(task, ReviewSlotWorkflow.Step.ASSIGN_EXPERT);
        Opinion given = opinion.among(Decision.CONFIRMED, Decision.CLOSED);
        ReviewSlot slot = slots.lock(open.caseNumber());
        if (given.decision() == Decision.CONFIRMED) {
            requireFree(slot, expert);
            slot.invite(expert, clock.instant());
            slots.flush();
        } else {
            requireReason(given);
            slot.close(clock.instant());
        }
        approvals.recordInternally(slot.number(), open.key(), given);
        if (given.decision() == Decision.CONFIRMED) {
            workflow.assigned(open, expert);
        } else {
            workflow.decided(open, given.decision());
        }
    }

    private void requireFree(ReviewSlot slot, String expert) {
        if (expert == null || expert.isBlank()) {
            throw new Refusal("expert.refusal.noExpert");
        }
        Expert chosen = experts.find(expert);
        boolean asked = slot.panel().slots().stream()
                .flatMap(each -> each.invitations().stream())
                .anyMatch(invitation -> invitation.expert().equals(expert));
        if (asked) {
            throw new Refusal("expert.refusal.askedBefore", chosen.personName());
        }
        if (conflicts.isBlocked(expert, slot.panel())) {
            throw new Refusal("expert.refusal.blocked", chosen.personName());
        }
    }

    @Requires(Permission.EXPERT_DECIDE_OVERDUE_REVIEW)
    @Transactional
    public SlotView openOverdueReview(String task) {
        OpenTask open = workflow.open(task, ReviewSlotWorkflow.Step.DECIDE_OVERDUE_REVIEW);
        return views.of(slots.find(open.caseNumber()), open.dueAt());
    }

    /**
     * 处理逾期评审: more time for the expert, another expert, or no sheet at all.
     *
     * @param until last day of the extension; ignored otherwise
     */
    @Requires(Permission.EXPERT_DECIDE_OVERDUE_REVIEW)
    @Transactional
    public void decideOverdueReview(String task, Opinion opinion, LocalDate until) {
        OpenTask open = workflow.open(task, ReviewSlotWorkflow.Step.DECIDE_OVERDUE_REVIEW);
        Opinion given = opinion.among(Decision.EXTENDED, Decision.REPLACED, Decision.CLOSED);
        ReviewSlot slot = slots.lock(open.caseNumber());
        requireReason(given);
        if (given.decision() != Decision.EXTENDED) {
            news.ended(slot.expert(), slot);
        }
        switch (given.decision()) {
            case EXTENDED -> {
                if (until == null || !until.isAfter(clock.today())) {
                    throw new Refusal("expert.refusal.until");
                }
                slot.resume();
            }
            case REPLACED -> slot.vacate(InvitationAnswer.REPLACED, given.text(), clock.instant());
            default -> slot.close(clock.instant());
        }
        approvals.recordInternally(slot.number(), open.key(), given);
        if (given.decision() == Decision.EXTENDED) {
            workflow.extended(open, slot.number(), calendar.closing(until));
        } else {
            workflow.decided(open, given.decision());
        }
    }

    private static void requireReason(Opinion given) {
        if (given.text().isEmpty()) {
            throw new Refusal("approval.refusal.noReason", given.decision());
        }
    }
}
