package org.peiji.programme.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peiji.approval.Decision;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.web.Texts;
import org.peiji.programme.application.AnnualPlanApprovalWorkflow;
import org.peiji.programme.domain.AnnualPlan;

/** The process of an annual plan in the engine. */
@ApplicationScoped
class EngineAnnualPlanApprovalWorkflow implements AnnualPlanApprovalWorkflow {

    @Inject
    private Processes processes;

    @Override
    public void submitted(AnnualPlan plan) {
        processes.start(
                AnnualPlanApprovalProcess.KEY,
                plan.number(),
                new CaseFacts(
                        new Bilingual(
                                subject(Locale.SIMPLIFIED_CHINESE, plan, plan.organisationName()),
                                subject(Locale.ENGLISH, plan, plan.organisationNameEn())),
                        plan.organisation(),
                        plan.organisationName(),
                        plan.province()),
                Map.of());
    }

    private static String subject(Locale language, AnnualPlan plan, String base) {
        return Texts.of(language, "programme.subject." + plan.caseType(), base, String.valueOf(plan.year()));
    }

    @Override
    public OpenTask review(String task) {
        return processes.open(task, AnnualPlanApprovalProcess.REVIEW_ANNUAL_PLAN);
    }

    @Override
    public OpenTask approval(String task) {
        return processes.open(task, AnnualPlanApprovalProcess.APPROVE_ANNUAL_PLAN);
    }

    @Override
    public OpenTask revision(String task) {
        return processes.open(task, AnnualPlanApprovalProcess.REVISE_ANNUAL_PLAN);
    }

    @Override
    public Optional<OpenTask> awaitsApproval(String plan) {
        return processes.tasks(plan).stream()
                .filter(task -> task.key().equals(AnnualPlanApprovalProcess.APPROVE_ANNUAL_PLAN))
                .findFirst();
    }

    @Override
    public void decided(OpenTask task, Decision decision) {
        processes.complete(task, Map.of(AnnualPlanApprovalProcess.DECISION, decision.name()));
    }

    @Override
    public void revised(OpenTask task) {
        processes.complete(task, Map.of());
    }
}
