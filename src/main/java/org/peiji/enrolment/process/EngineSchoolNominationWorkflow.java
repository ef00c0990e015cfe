package org.peiji.enrolment.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.peiji.approval.Decision;
import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.application.SchoolNominationWorkflow;
import org.peiji.enrolment.domain.Nomination;
import org.peiji.enrolment.domain.NominationList;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.listing.Bilingual;

/** The processes of a school's list and of each nominee's answer in the engine. */
@ApplicationScoped
class EngineSchoolNominationWorkflow implements SchoolNominationWorkflow {

    @Inject
    private Processes processes;

    @Override
    public void submitted(NominationList list, CohortSummary cohort, int nominees) {
        processes.start(
                SchoolNominationProcess.KEY,
                list.number(),
                facts(cohort.title() + "·" + nominees, cohort.titleEn() + "·" + nominees, cohort),
                Map.of(SchoolNominationProcess.SCHOOL, list.school()));
    }

    @Override
    public OpenTask confirmation(String task) {
        return processes.open(task, SchoolNominationProcess.CONFIRM_NOMINATIONS);
    }

    @Override
    public void decided(OpenTask task, Decision decision) {
        processes.complete(task, Map.of(SchoolNominationProcess.DECISION, decision.name()));
    }

    @Override
    public void listClosed(NominationList list) {
        processes.tell(list.number(), SchoolNominationProcess.CLOSED, Map.of());
    }

    @Override
    public void asked(Nomination nomination, NominationList list, CohortSummary cohort, String personName) {
        processes.start(
                NomineeAnswerProcess.KEY,
                nomination.number(),
                facts(personName + "·" + cohort.title(), personName + "·" + cohort.titleEn(), cohort),
                Map.of(NomineeAnswerProcess.TRAINEE, nomination.trainee()));
    }

    @Override
    public OpenTask answer(String task) {
        return processes.open(task, NomineeAnswerProcess.ANSWER_NOMINATION);
    }

    @Override
    public void enrolled(Nomination nomination) {
        OpenTask open = waitsFor(nomination.number()).orElseThrow();
        processes.complete(
                processes.open(open.id(), NomineeAnswerProcess.ANSWER_NOMINATION),
                Map.of(NomineeAnswerProcess.DECISION, Decision.CONFIRMED.name()));
    }

    @Override
    public void answerClosed(Nomination nomination) {
        processes.tell(nomination.number(), NomineeAnswerProcess.CLOSED, Map.of());
    }

    @Override
    public Optional<OpenTask> waitsFor(String nomination) {
        return processes.tasks(nomination).stream().findFirst();
    }

    private static CaseFacts facts(String subject, String subjectEn, CohortSummary cohort) {
        return new CaseFacts(
                new Bilingual(subject, subjectEn), cohort.organisation(), cohort.organisationName(), cohort.province());
    }
}
