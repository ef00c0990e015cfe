package org.peiji.expert.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.peiji.approval.Decision;
import org.peiji.expert.application.ReviewSlotWorkflow;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.DueDates;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.engine.Ruling;

/** The processes of review slots and releases in the engine, and the tables that they ask. */
@ApplicationScoped
class EngineReviewSlotWorkflow implements ReviewSlotWorkflow {

    @Inject
    private Processes processes;

    @Inject
    private DueDates dates;

    @Override
    public void opened(ReviewSlot slot) {
        processes.start(ReviewSlotProcess.KEY, slot.number(), facts(slot.panel()), Map.of());
    }

    /**
     * A slot is the ministry's own matter: no list of a province shows who scores whom. Double blind, not even the
     * expert's worklist says whose dossier it is.
     */
    private static CaseFacts facts(ReviewPanel panel) {
        return panel.isDoubleBlind()
                ? new CaseFacts(panel.line(), OrganisationDirectory.MINISTRY, "", OrganisationDirectory.MINISTRY)
                : new CaseFacts(
                        panel.line(), panel.organisation(), panel.organisationName(), OrganisationDirectory.MINISTRY);
    }

    @Override
    public void cancelled(ReviewSlot slot) {
        processes.tell(slot.number(), ReviewSlotProcess.CANCELLED, Map.of());
    }

    @Override
    public void releaseAsked(ReviewPanel panel) {
        processes.start(
                DossierReleaseProcess.KEY,
                panel.releaseNumber(),
                new CaseFacts(
                        panel.line(), panel.organisation(), panel.organisationName(), OrganisationDirectory.MINISTRY),
                Map.of());
    }

    @Override
    public void releaseCancelled(ReviewPanel panel) {
        processes.tell(panel.releaseNumber(), DossierReleaseProcess.CANCELLED, Map.of());
    }

    @Override
    public OpenTask open(String task, Step step) {
        return processes.open(
                task,
                switch (step) {
                    case ANSWER_INVITATION -> ReviewSlotProcess.ANSWER_INVITATION;
                    case SCORE_DOSSIER -> ReviewSlotProcess.SCORE_DOSSIER;
                    case ASSIGN_EXPERT -> ReviewSlotProcess.ASSIGN_EXPERT;
                    case DECIDE_OVERDUE_REVIEW -> ReviewSlotProcess.DECIDE_OVERDUE_REVIEW;
                    case RELEASE_DOSSIER -> DossierReleaseProcess.RELEASE_DOSSIER;
                });
    }

    @Override
    public void done(OpenTask task) {
        processes.complete(task, Map.of());
    }

    @Override
    public void decided(OpenTask task, Decision decision) {
        processes.complete(task, Map.of(ReviewSlotProcess.DECISION, decision.name()));
    }

    @Override
    public void assigned(OpenTask task, String expert) {
        processes.complete(
                task, Map.of(ReviewSlotProcess.DECISION, Decision.CONFIRMED.name(), ReviewSlotProcess.EXPERT, expert));
    }

    @Override
    public void extended(OpenTask task, String slot, Instant until) {
        decided(task, Decision.EXTENDED);
        processes.tasks(slot).forEach(scoring -> dates.move(scoring.id(), until));
    }

    @Override
    public void recused(ReviewSlot slot) {
        processes.tell(slot.number(), ReviewSlotProcess.RECUSED, Map.of());
    }

    @Override
    public List<Ruling> conflicts(Map<String, Object> facts) {
        return processes.collect(ReviewSlotProcess.CONFLICT_RULES, facts);
    }

    @Override
    public Ruling dispersion(Map<String, Object> facts) {
        return processes.decide(ReviewSlotProcess.SCORE_DISPERSION, facts);
    }
}
