package org.peiji.programme.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.peiji.approval.Decision;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.listing.Bilingual;
import org.peiji.programme.ProgrammeSummary;
import org.peiji.programme.application.ProgrammeApprovalWorkflow;

/** The process of a programme in the engine. */
@ApplicationScoped
class EngineProgrammeApprovalWorkflow implements ProgrammeApprovalWorkflow {

    @Inject
    private Processes processes;

    @Override
    public void submitted(ProgrammeSummary programme) {
        processes.start(
                ProgrammeApprovalProcess.KEY,
                programme.number(),
                new CaseFacts(
                        new Bilingual(programme.title(), programme.titleEn()),
                        programme.organisation(),
                        programme.organisationName(),
                        programme.province()),
                Map.of());
    }

    @Override
    public OpenTask contentReview(String task) {
        return processes.open(task, ProgrammeApprovalProcess.REVIEW_PROGRAMME_CONTENT);
    }

    @Override
    public void contentReviewed(OpenTask task, Decision decision) {
        processes.complete(task, Map.of(ProgrammeApprovalProcess.CONTENT_DECISION, decision.name()));
    }

    @Override
    public OpenTask budgetReview(String task) {
        return processes.open(task, ProgrammeApprovalProcess.REVIEW_PROGRAMME_BUDGET);
    }

    @Override
    public void budgetReviewed(OpenTask task, Decision decision) {
        processes.complete(task, Map.of(ProgrammeApprovalProcess.BUDGET_DECISION, decision.name()));
    }

    @Override
    public OpenTask approval(String task) {
        return processes.open(task, ProgrammeApprovalProcess.APPROVE_PROGRAMME);
    }

    @Override
    public void decided(OpenTask task, Decision decision) {
        processes.complete(task, Map.of(ProgrammeApprovalProcess.DECISION, decision.name()));
    }

    @Override
    public OpenTask revision(String task) {
        return processes.open(task, ProgrammeApprovalProcess.REVISE_PROGRAMME);
    }

    @Override
    public void revised(OpenTask task) {
        processes.complete(task, Map.of());
    }
}
