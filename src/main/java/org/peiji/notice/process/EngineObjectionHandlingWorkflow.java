package org.peiji.notice.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.peiji.approval.Decision;
import org.peiji.notice.application.ObjectionHandlingWorkflow;
import org.peiji.notice.domain.Objection;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.listing.Bilingual;

/** The process of an objection in the engine. */
@ApplicationScoped
class EngineObjectionHandlingWorkflow implements ObjectionHandlingWorkflow {

    @Inject
    private Processes processes;

    @Override
    public void filed(Objection objection, Bilingual subject, String organisationName) {
        processes.start(
                ObjectionHandlingProcess.KEY,
                objection.number(),
                new CaseFacts(subject, objection.organisation(), organisationName, objection.province()),
                Map.of());
    }

    @Override
    public OpenTask admission(String task) {
        return processes.open(task, ObjectionHandlingProcess.CONFIRM_INADMISSIBILITY);
    }

    @Override
    public void admissionDecided(OpenTask task, Decision decision) {
        decided(task, decision);
    }

    @Override
    public OpenTask assignment(String task) {
        return processes.open(task, ObjectionHandlingProcess.ASSIGN_INVESTIGATOR);
    }

    @Override
    public void assigned(OpenTask task, String investigator) {
        processes.complete(task, Map.of(ObjectionHandlingProcess.INVESTIGATOR, investigator));
    }

    @Override
    public OpenTask statement(String task) {
        return processes.open(task, ObjectionHandlingProcess.SUBMIT_STATEMENT);
    }

    @Override
    public void stated(OpenTask task) {
        processes.complete(task, Map.of());
    }

    @Override
    public OpenTask investigation(String task) {
        return processes.open(task, ObjectionHandlingProcess.INVESTIGATE_OBJECTION);
    }

    @Override
    public void investigated(OpenTask task) {
        processes.complete(task, Map.of());
    }

    @Override
    public OpenTask decision(String task) {
        return processes.open(task, ObjectionHandlingProcess.DECIDE_OBJECTION);
    }

    @Override
    public void decided(OpenTask task, Decision decision) {
        processes.complete(task, Map.of(ObjectionHandlingProcess.DECISION, decision.name()));
    }

    @Override
    public void dropped(String objection) {
        processes.tell(objection, ObjectionHandlingProcess.DROPPED, Map.of());
    }
}
