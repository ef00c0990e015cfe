package org.peiji.designation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.peiji.approval.Decision;
import org.peiji.designation.application.DesignationExitWorkflow;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DesignationExit;
import org.peiji.designation.domain.ExitStatus;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.web.Texts;

/** The workflow of exits on the engine. */
@ApplicationScoped
class EngineDesignationExitWorkflow implements DesignationExitWorkflow {

    @Inject
    private Processes processes;

    @Override
    public void begun(DesignationExit exit) {
        Designation designation = exit.designation();
        String key = "designation.exit.subject." + exit.kind();
        CaseFacts facts = new CaseFacts(
                new Bilingual(Texts.in(Locale.SIMPLIFIED_CHINESE, key), Texts.in(Locale.ENGLISH, key)),
                designation.organisation(),
                designation.organisationName(),
                designation.province());
        processes.start(DesignationExitProcess.KEY, exit.number(), facts, Map.of());
    }

    @Override
    public OpenTask open(String taskId, ExitStatus step) {
        return processes.open(taskId, step.position());
    }

    @Override
    public void done(OpenTask task) {
        processes.complete(task, Map.of());
    }

    @Override
    public void decided(OpenTask task, Decision decision) {
        processes.complete(task, Map.of(DesignationExitProcess.DECISION, decision.name()));
    }

    @Override
    public void noticeOver(String number) {
        processes.tell(number, DesignationExitProcess.NOTICE_OVER, Map.of());
    }

    @Override
    public void withdrawn(String number) {
        processes.tell(number, DesignationExitProcess.WITHDRAWN, Map.of());
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
