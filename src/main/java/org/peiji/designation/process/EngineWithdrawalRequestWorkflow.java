package org.peiji.designation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.peiji.approval.Decision;
import org.peiji.designation.application.WithdrawalRequestWorkflow;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.designation.domain.WithdrawalRequest;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.listing.Bilingual;

@ApplicationScoped
class EngineWithdrawalRequestWorkflow implements WithdrawalRequestWorkflow {

    @Inject
    private Processes processes;

    @Override
    public void requested(WithdrawalRequest request) {
        BaseApplication application = request.application();
        processes.start(
                WithdrawalRequestProcess.KEY,
                request.number(),
                new CaseFacts(
                        new Bilingual(
                                application.round().titleZh(),
                                application.round().titleEn()),
                        application.organisation(),
                        application.organisationName(),
                        application.province()),
                Map.of());
    }

    @Override
    public OpenTask open(String taskId) {
        return processes.open(taskId, WithdrawalRequestProcess.DECIDE_WITHDRAWAL);
    }

    @Override
    public void decided(OpenTask task, Decision decision) {
        processes.complete(task, Map.of(WithdrawalRequestProcess.DECISION, decision.name()));
    }
}
