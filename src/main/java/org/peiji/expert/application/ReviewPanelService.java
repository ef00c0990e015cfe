package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.approval.ApprovalRecords;
import org.peiji.expert.PanelDifference;
import org.peiji.expert.PanelResult;
import org.peiji.expert.ReviewPanels;
import org.peiji.expert.ReviewRequest;
import org.peiji.expert.ReviewsCompleted;
import org.peiji.expert.domain.Expert;
import org.peiji.expert.domain.InvitationAnswer;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.platform.engine.Ruling;
import org.peiji.platform.file.FileGrant;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.time.BusinessClock;

/** 评审组: opens panels for other features, finds their experts, and tells the asking feature when all is sealed. */
@ApplicationScoped
public class ReviewPanelService implements ReviewPanels, FileGrant {

    private static final int AT_A_TIME = 20;

    @Inject
    private Experts experts;

    @Inject
    private ReviewSlots slots;

    @Inject
    private ReviewBatches batches;

    @Inject
    private ConflictRules conflicts;

    @Inject
    private Scores scores;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private ReviewSlotWorkflow workflow;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private ExpertNews news;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<ReviewsCompleted> completed;

    private final Jsonb json = JsonbBuilder.create();

    @Override
    @Transactional
    @ByProcess
    public void open(ReviewRequest request) {
        open(request, List.of());
    }

    @Override
    @Transactional
    @ByProcess
    public void reopen(ReviewRequest request) {
        ReviewPanel before = slots.current(request.caseNumber()).orElseThrow();
        before.supersede();
        open(
                request,
                before.slots().stream()
                        .filter(slot -> slot.state() == ReviewSlot.State.SEALED)
                        .map(ReviewSlot::expert)
                        .toList());
    }

    @Override
    @Transactional
    @ByProcess
    public void cancel(String caseNumber) {
        slots.current(caseNumber).filter(ReviewPanel::isUnderWay).ifPresent(found -> {
            ReviewPanel panel = slots.lockPanel(found.id());
            boolean redacting = panel.state() == ReviewPanel.State.REDACTING;
            List<ReviewSlot> underWay = panel.slots().stream()
                    .filter(slot -> slot.state().isUnderWay())
                    .toList();
            underWay.stream().filter(slot -> slot.expert() != null).forEach(slot -> news.ended(slot.expert(), slot));
            panel.cancel(clock.instant());
            if (redacting) {
                workflow.releaseCancelled(panel);
            } else {
                underWay.forEach(workflow::cancelled);
            }
        });
    }

    @Override
    @Transactional
    @ByProcess
    public void conclude(String caseNumber) {
        slots.current(caseNumber).ifPresent(ReviewPanel::conclude);
    }

    @Override
    @Transactional
    @ByProcess
    public PanelResult result(String caseNumber) {
        return slots.current(caseNumber).map(scores::of).orElse(PanelResult.NONE);
    }

    @Override
    @Transactional
    @ByProcess
    public List<PanelDifference> recompute(String caseNumber) {
        return slots.current(caseNumber).map(scores::differences).orElse(List.of());
    }

    /**
     * 推荐专家: invites the next expert, i.e. the first without a hard conflict in the order of open places and name.
     *
     * @return the expert; empty if nobody is left
     */
    @Transactional
    @ByProcess
    public String proposeExpert(String slotNumber) {
        ReviewSlot slot = slots.lock(slotNumber);
        String chosen = next(slot);
        if (!chosen.isEmpty()) {
            slot.invite(chosen, clock.instant());
            slots.flush();
        }
        return chosen;
    }

    private String next(ReviewSlot slot) {
        ReviewPanel panel = slot.panel();
        List<String> page;
        if (slot.preferred() != null && slot.invitations().isEmpty() && !conflicts.isBlocked(slot.preferred(), panel)) {
            return slot.preferred();
        }
        List<String> kept = panel.slots().stream()
                .filter(other -> other != slot && other.state() == ReviewSlot.State.VACANT)
                .flatMap(other -> Stream.ofNullable(other.preferred()))
                .toList();
        for (int first = 0; !(page = candidates(panel, first)).isEmpty(); first += AT_A_TIME) {
            for (String expert : page) {
                if (!kept.contains(expert) && !conflicts.isBlocked(expert, panel)) {
                    return expert;
                }
            }
        }
        return "";
    }

    private List<String> candidates(ReviewPanel panel, int first) {
        return experts.candidates(panel.id(), first, AT_A_TIME).stream()
                .map(Expert::username)
                .toList();
    }

    /** 记录未应答: the invitation has found no answer in time. */
    @Transactional
    @ByProcess
    public void recordNoResponse(String slotNumber) {
        slots.lock(slotNumber).vacate(InvitationAnswer.LAPSED, "", clock.instant());
    }

    /** 记录逾期: the expert has not sealed the sheet by the hard date. */
    @Transactional
    @ByProcess
    public void recordOverdue(String slotNumber) {
        ReviewSlot slot = slots.lock(slotNumber);
        slot.miss();
        news.overdue(slot);
    }

    /**
     * A slot is sealed or closed. When nothing of the panel is under way any more, scores too far apart bring a further
     * slot, once; otherwise the asking feature is told.
     */
    @Transactional
    @ByProcess
    public void settle(String slotNumber) {
        ReviewPanel panel = slots.lock(slotNumber).panel();
        if (!panel.isThrough()) {
            return;
        }
        Ruling ruling = workflow.dispersion(scores.dispersion(panel));
        approvals.record(slotNumber, ruling);
        if ("EXTRA_SLOT".equals(ruling.text("consequence"))) {
            ReviewSlot further = panel.extend(numbers.next("REV"));
            slots.flush();
            workflow.opened(further);
        } else {
            panel.complete(scores.of(panel).total());
            completed.fire(new ReviewsCompleted(panel.caseNumber(), panel.kind()));
        }
    }

    /** An expert reads the files of a case while he or she scores it, double blind only those that are redacted. */
    @Override
    @Transactional
    @ByProcess
    public boolean allows(String caseNumber, String file, Actor actor) {
        return slots.scoring(caseNumber, actor.username())
                .filter(slot -> slot.panel().releases(file))
                .filter(slot -> !conflicts.isBlocked(actor.username(), slot.panel()))
                .isPresent();
    }

    private void open(ReviewRequest request, List<String> before) {
        ReviewPanel panel = new ReviewPanel(
                numbers.next("PNL"),
                request,
                batches.of(request),
                json.toJson(request.criteria().stream().map(CriterionJson::of).toList()),
                DossierJson.write(json, request.dossier()),
                clock.instant());
        List<ReviewSlot> added = new ArrayList<>();
        for (int i = 0; i < Math.max(request.slots(), before.size()); i++) {
            added.add(panel.addSlot(numbers.next("REV"), i < before.size() ? before.get(i) : null));
        }
        if (panel.isDoubleBlind()) {
            panel.awaitRelease(numbers.next("RLS"));
        }
        slots.add(panel);
        slots.flush();
        if (panel.isDoubleBlind()) {
            workflow.releaseAsked(panel);
        } else {
            added.forEach(workflow::opened);
        }
    }
}
