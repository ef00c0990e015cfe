package org.peiji.cohort.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.peiji.approval.Decision;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.application.GoAheadDecisionWorkflow;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.listing.Bilingual;

/** The process of 开班决定 in the engine. */
@ApplicationScoped
class EngineGoAheadDecisionWorkflow implements GoAheadDecisionWorkflow {

    @Inject
    private Processes processes;

    @Override
    public void published(CohortSummary cohort) {
        processes.start(
                GoAheadDecisionProcess.KEY,
                cohort.number(),
                new CaseFacts(
                        new Bilingual(cohort.title(), cohort.titleEn()),
                        cohort.organisation(),
                        cohort.organisationName(),
                        cohort.province()),
                Map.of());
    }

    @Override
    public OpenTask decision(String task) {
        return processes.open(task, GoAheadDecisionProcess.DECIDE_GO_AHEAD);
    }

    @Override
    public void decided(OpenTask task, Decision decision) {
        processes.complete(task, Map.of(GoAheadDecisionProcess.DECISION, decision.name()));
    }

    @Override
    public void cancelled(String cohort) {
        processes.tell(cohort, GoAheadDecisionProcess.CANCELLED, Map.of());
    }
}
