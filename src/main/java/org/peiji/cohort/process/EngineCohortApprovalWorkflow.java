package org.peiji.cohort.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.peiji.approval.Decision;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.application.CohortApprovalWorkflow;
import org.peiji.cohort.domain.CohortRoute;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.listing.Bilingual;

/** The process of a cohort in the engine. */
@ApplicationScoped
class EngineCohortApprovalWorkflow implements CohortApprovalWorkflow {

    @Inject
    private Processes processes;

    @Override
    public void submitted(CohortSummary cohort) {
        processes.start(
                CohortApprovalProcess.KEY,
                cohort.number(),
                new CaseFacts(
                        new Bilingual(cohort.title(), cohort.titleEn()),
                        cohort.organisation(),
                        cohort.organisationName(),
                        cohort.province()),
                Map.of());
    }

    @Override
    public Optional<OpenTask> awaitsApproval(String cohort) {
        return processes.tasks(cohort).stream()
                .filter(task -> task.key().equals(CohortApprovalProcess.APPROVE_COHORT))
                .findFirst();
    }

    @Override
    public OpenTask approval(String task) {
        return processes.open(task, CohortApprovalProcess.APPROVE_COHORT);
    }

    @Override
    public void approvalDecided(OpenTask task, Decision decision, CohortRoute route) {
        processes.complete(
                task,
                Map.of(CohortApprovalProcess.DECISION, decision.name(), CohortApprovalProcess.ROUTE, route.name()));
    }

    @Override
    public OpenTask review(String task) {
        return processes.open(task, CohortApprovalProcess.REVIEW_COHORT);
    }

    @Override
    public OpenTask confirmation(String task) {
        return processes.open(task, CohortApprovalProcess.CONFIRM_COHORT);
    }

    @Override
    public void reviewDecided(OpenTask task, Decision decision) {
        processes.complete(task, Map.of(CohortApprovalProcess.DECISION, decision.name()));
    }

    @Override
    public OpenTask revision(String task) {
        return processes.open(task, CohortApprovalProcess.REVISE_COHORT);
    }

    @Override
    public void revised(OpenTask task) {
        processes.complete(task, Map.of());
    }
}
