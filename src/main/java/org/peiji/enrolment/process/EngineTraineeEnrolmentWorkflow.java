package org.peiji.enrolment.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.peiji.approval.Decision;
import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.application.TraineeEnrolmentWorkflow;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.listing.Bilingual;

/** The process of an enrolment in the engine. */
@ApplicationScoped
class EngineTraineeEnrolmentWorkflow implements TraineeEnrolmentWorkflow {

    @Inject
    private Processes processes;

    @Override
    public void submitted(Enrolment enrolment, CohortSummary cohort, String personName) {
        processes.start(
                TraineeEnrolmentProcess.KEY,
                enrolment.number(),
                new CaseFacts(
                        new Bilingual(personName + "·" + cohort.title(), personName + "·" + cohort.titleEn()),
                        cohort.organisation(),
                        cohort.organisationName(),
                        cohort.province()),
                Map.of(
                        TraineeEnrolmentProcess.SCHOOL, enrolment.school(),
                        TraineeEnrolmentProcess.TRAINEE, enrolment.trainee(),
                        TraineeEnrolmentProcess.AUTHORITY, enrolment.province(),
                        TraineeEnrolmentProcess.WAIVER, waiver(enrolment),
                        TraineeEnrolmentProcess.NOMINATED, String.valueOf(enrolment.nomination() != null)));
    }

    @Override
    public OpenTask endorsement(String task) {
        return processes.open(task, TraineeEnrolmentProcess.ENDORSE_ENROLMENT);
    }

    @Override
    public OpenTask correction(String task) {
        return processes.open(task, TraineeEnrolmentProcess.CORRECT_ENROLMENT);
    }

    @Override
    public OpenTask waiver(String task) {
        return processes.open(task, TraineeEnrolmentProcess.WAIVE_RULES);
    }

    @Override
    public OpenTask admission(String task) {
        return processes.open(task, TraineeEnrolmentProcess.ADMIT_TRAINEE);
    }

    @Override
    public OpenTask confirmation(String task) {
        return processes.open(task, TraineeEnrolmentProcess.CONFIRM_ATTENDANCE);
    }

    @Override
    public void decided(OpenTask task, Decision decision) {
        processes.complete(task, Map.of(TraineeEnrolmentProcess.DECISION, decision.name()));
    }

    @Override
    public void corrected(OpenTask task, Enrolment enrolment) {
        processes.complete(task, Map.of(TraineeEnrolmentProcess.WAIVER, waiver(enrolment)));
    }

    @Override
    public void placeOffered(Enrolment enrolment) {
        processes.tell(enrolment.number(), TraineeEnrolmentProcess.PLACE_OFFERED, Map.of());
    }

    @Override
    public void placeTakenOver(Enrolment enrolment) {
        processes.tell(
                enrolment.number(),
                TraineeEnrolmentProcess.PLACE_TAKEN_OVER,
                Map.of(TraineeEnrolmentProcess.DECISION, Decision.ADMITTED.name()));
    }

    @Override
    public void waitingListClosed(Enrolment enrolment) {
        processes.tell(enrolment.number(), TraineeEnrolmentProcess.WAITLIST_CLOSED, Map.of());
    }

    @Override
    public void withdrawn(Enrolment enrolment) {
        processes.tell(enrolment.number(), TraineeEnrolmentProcess.WITHDRAWN, Map.of());
    }

    @Override
    public Optional<OpenTask> waitsFor(String enrolment) {
        return processes.tasks(enrolment).stream().findFirst();
    }

    private static String waiver(Enrolment enrolment) {
        return String.valueOf(enrolment.waiverReason() != null);
    }
}
