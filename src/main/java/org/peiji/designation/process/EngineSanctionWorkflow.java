package org.peiji.designation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.peiji.approval.Decision;
import org.peiji.designation.application.SanctionWorkflow;
import org.peiji.designation.domain.Sanction;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.listing.Bilingual;

@ApplicationScoped
class EngineSanctionWorkflow implements SanctionWorkflow {

    @Inject
    private Processes processes;

    @Override
    public void proposed(Sanction sanction) {
        processes.start(
                SanctionProcess.KEY,
                sanction.number(),
                new CaseFacts(
                        new Bilingual(sanction.organisationName(), sanction.organisationNameEn()),
                        sanction.organisation(),
                        sanction.organisationName(),
                        sanction.province()),
                Map.of());
    }

    @Override
    public OpenTask open(String taskId) {
        return processes.open(taskId, SanctionProcess.CONFIRM_SANCTION);
    }

    @Override
    public void decided(OpenTask task, Decision decision) {
        processes.complete(task, Map.of(SanctionProcess.DECISION, decision.name()));
    }
}
