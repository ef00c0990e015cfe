package org.peiji.designation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.peiji.approval.Decision;
import org.peiji.designation.application.DesignationSuspensionWorkflow;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DesignationSuspension;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.web.Texts;

/** The workflow of suspensions on the engine. */
@ApplicationScoped
class EngineDesignationSuspensionWorkflow implements DesignationSuspensionWorkflow {

    @Inject
    private Processes processes;

    @Override
    public void proposed(DesignationSuspension suspension) {
        Designation designation = suspension.designation();
        String key = "designation.suspension.subject." + suspension.kind();
        CaseFacts facts = new CaseFacts(
                new Bilingual(Texts.in(Locale.SIMPLIFIED_CHINESE, key), Texts.in(Locale.ENGLISH, key)),
                designation.organisation(),
                designation.organisationName(),
                designation.province());
        processes.start(DesignationSuspensionProcess.KEY, suspension.number(), facts, Map.of());
    }

    @Override
    public OpenTask open(String taskId) {
        return processes.open(taskId, DesignationSuspensionProcess.DECIDE_SUSPENSION);
    }

    @Override
    public void decided(OpenTask task, Decision decision) {
        processes.complete(task, Map.of(DesignationSuspensionProcess.DECISION, decision.name()));
    }

    @Override
    public void lapsed(String number) {
        processes.tell(number, DesignationSuspensionProcess.LAPSED, Map.of());
    }

    @Override
    public Instant dueAt(String number) {
        return processes.tasks(number).stream()
                .map(OpenTask::dueAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
