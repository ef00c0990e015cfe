package org.peiji.designation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.peiji.approval.Decision;
import org.peiji.designation.application.BaseApplicationWorkflow;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.DueDates;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.listing.Bilingual;

/** The workflow of applications on the engine. */
@ApplicationScoped
class EngineBaseApplicationWorkflow implements BaseApplicationWorkflow {

    @Inject
    private Processes processes;

    @Inject
    private DueDates dates;

    @Override
    public void submitted(BaseApplication application) {
        CaseFacts facts = new CaseFacts(
                new Bilingual(application.round().titleZh(), application.round().titleEn()),
                application.organisation(),
                application.organisationName(),
                application.province());
        processes.start(
                BaseApplicationProcess.KEY,
                application.number(),
                facts,
                Map.of(BaseApplicationProcess.ROUTE, application.route().name()));
    }

    @Override
    public OpenTask open(String taskId, ApplicationStatus step) {
        return processes.open(taskId, step.position());
    }

    @Override
    public void recommended(OpenTask task, Decision decision) {
        processes.complete(
                task,
                Map.of(
                        BaseApplicationProcess.DECISION, decision.name(),
                        BaseApplicationProcess.RECOMMENDATION, decision.name()));
    }

    @Override
    public void decided(OpenTask task, Decision decision) {
        processes.complete(task, Map.of(BaseApplicationProcess.DECISION, decision.name()));
    }

    @Override
    public void corrected(OpenTask task) {
        processes.complete(task, Map.of());
    }

    @Override
    public void reviewed(String number) {
        processes.tell(number, BaseApplicationProcess.REVIEWS_COMPLETED, Map.of());
    }

    @Override
    public void withdrawn(String number) {
        processes.tell(number, BaseApplicationProcess.WITHDRAWN, Map.of());
    }

    @Override
    public void disqualified(String number) {
        processes.tell(number, BaseApplicationProcess.DISQUALIFIED, Map.of());
    }

    @Override
    public void provinceEnds(String number, Instant at) {
        dates.moveTimers(number, at);
    }

    @Override
    public Instant dueAt(String number) {
        return processes.tasks(number).stream()
                .filter(task -> task.caseNumber().equals(number))
                .map(OpenTask::dueAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
