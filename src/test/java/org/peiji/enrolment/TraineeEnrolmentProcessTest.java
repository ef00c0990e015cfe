package org.peiji.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.peiji.platform.engine.InMemoryEngine.inWorkingDays;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peiji.platform.engine.InMemoryEngine;

/** The paths of 学员报名: one for each end, one for the way back. */
class TraineeEnrolmentProcessTest {

    private static final String ENROLMENT = "ENR-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine =
            InMemoryEngine.with("bpmn/enrolment/TraineeEnrolment.bpmn").recording("traineeEnrolmentSteps", Steps.class);

    private ProcessInstance enrolment;

    @BeforeEach
    void submitEnrolment() {
        enrolment = runtimeService()
                .startProcessInstanceByKey(
                        "TraineeEnrolment",
                        ENROLMENT,
                        withVariables(
                                "school",
                                "D101",
                                "organisation",
                                "D001",
                                "trainee",
                                "trainee01",
                                "authority",
                                "A42",
                                "waiver",
                                "false",
                                "nominated",
                                "false"));
    }

    @Test
    void admittedTraineeWhoConfirmsTakesPart() {
        schoolDecides("APPROVED");
        baseDecides("ADMITTED");
        traineeAnswers("CONFIRMED");

        assertThat(enrolment).isEnded().hasPassed("TraineeConfirmed");
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void admittedTraineeWhoDeclinesReleasesThePlace() {
        schoolDecides("APPROVED");
        baseDecides("ADMITTED");
        traineeAnswers("DECLINED");

        assertThat(enrolment).isEnded().hasPassed("PlaceReleased");
        assertThat(engine.calls()).containsExactly("releasePlace " + ENROLMENT);
    }

    @Test
    void offerThatNobodyAnswersInTimeLapses() {
        schoolDecides("APPROVED");
        baseDecides("ADMITTED");
        assertThat(enrolment).isWaitingAtExactly("ConfirmAttendance");
        assertThat(job("OfferExpired")).hasDueDate(inWorkingDays(4));
        execute(job("OfferExpired"));

        assertThat(enrolment).isEnded().hasPassed("OfferLapsed");
        assertThat(taskQuery().count()).isZero();
        assertThat(engine.calls()).containsExactly("lapseOffer " + ENROLMENT);
    }

    @Test
    void waitlistedTraineeWhoIsOfferedAPlaceMayConfirmIt() {
        schoolDecides("APPROVED");
        baseDecides("WAITLISTED");
        assertThat(enrolment).isWaitingAtExactly("AwaitPlace");
        tell("TraineeEnrolment.PlaceOffered");
        traineeAnswers("CONFIRMED");

        assertThat(enrolment).isEnded().hasPassed("PlaceOffered", "TraineeConfirmed");
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void traineeWhoTakesAPlaceOfTheSchoolOverIsAskedToConfirmWithoutTheBase() {
        schoolDecides("APPROVED");
        assertThat(enrolment).isWaitingAtExactly("AdmitTrainee");
        runtimeService()
                .createMessageCorrelation("TraineeEnrolment.PlaceTakenOver")
                .processInstanceBusinessKey(ENROLMENT)
                .setVariable("decision", "ADMITTED")
                .correlate();
        traineeAnswers("CONFIRMED");

        assertThat(enrolment).isEnded().hasPassed("PlaceTakenOver", "TraineeConfirmed");
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void waitlistedTraineeEndsWithoutAPlaceWhenTheWaitlistCloses() {
        schoolDecides("APPROVED");
        baseDecides("WAITLISTED");
        assertThat(enrolment).isWaitingAtExactly("AwaitPlace");
        tell("TraineeEnrolment.WaitlistClosed");

        assertThat(enrolment).isEnded().hasPassed("WaitlistEnded").hasNotPassed("ConfirmAttendance");
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void traineeWhomTheBaseRefusesIsNotAdmitted() {
        schoolDecides("APPROVED");
        baseDecides("REJECTED");

        assertThat(enrolment).isEnded().hasPassed("NotAdmitted");
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void traineeWhomTheSchoolRefusesIsNotEndorsed() {
        schoolDecides("REJECTED");

        assertThat(enrolment).isEnded().hasPassed("NotEndorsed");
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void withdrawalReleasesThePlaceAndEndsTheEnrolment() {
        schoolDecides("APPROVED");
        baseDecides("ADMITTED");
        tell("TraineeEnrolment.Withdrawn");

        assertThat(enrolment).isEnded().hasPassed("EnrolmentWithdrawn");
        assertThat(taskQuery().count()).isZero();
        assertThat(job()).isNull();
        assertThat(engine.calls()).containsExactly("releaseWithdrawnPlace " + ENROLMENT);
    }

    @Test
    void enrolmentReturnedByTheSchoolComesBackToTheSchool() {
        schoolDecides("RETURNED");
        traineeCorrects();
        schoolDecides("APPROVED");

        assertThat(enrolment).isWaitingAtExactly("AdmitTrainee");
    }

    @Test
    void rulesThatTheProvinceWaivesLeadOnToTheBase() {
        asksForWaiver();
        schoolDecides("APPROVED");
        provinceDecides("APPROVED");

        assertThat(enrolment).isWaitingAtExactly("AdmitTrainee");
    }

    @Test
    void rulesThatAreNotWaivedEndTheEnrolment() {
        asksForWaiver();
        schoolDecides("APPROVED");
        provinceDecides("REJECTED");

        assertThat(enrolment).isEnded().hasPassed("NotWaived").hasNotPassed("AdmitTrainee");
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void enrolmentMayBeWithdrawnWhileTheProvinceHasIt() {
        asksForWaiver();
        schoolDecides("APPROVED");
        tell("TraineeEnrolment.Withdrawn");

        assertThat(enrolment).isEnded().hasPassed("EnrolmentWithdrawn");
        assertThat(engine.calls()).containsExactly("releaseWithdrawnPlace " + ENROLMENT);
    }

    @Test
    void nomineeOfTheSchoolGoesStraightToTheBase() {
        nominated("false");

        assertThat(enrolment).hasPassed("NominatedBySchool").hasNotPassed("EndorseEnrolment");
        baseDecides("ADMITTED");
    }

    @Test
    void nomineeAgainstWhomARuleStandsGoesToTheProvinceAndNotToTheSchool() {
        nominated("true");

        assertThat(enrolment).hasNotPassed("EndorseEnrolment");
        provinceDecides("APPROVED");
        baseDecides("ADMITTED");
    }

    private void nominated(String waiver) {
        runtimeService().deleteProcessInstance(enrolment.getId(), "begun anew");
        enrolment = runtimeService()
                .startProcessInstanceByKey(
                        "TraineeEnrolment",
                        ENROLMENT,
                        withVariables(
                                "school",
                                "D101",
                                "organisation",
                                "D001",
                                "trainee",
                                "trainee01",
                                "authority",
                                "A42",
                                "waiver",
                                waiver,
                                "nominated",
                                "true"));
    }

    private void asksForWaiver() {
        runtimeService().setVariable(enrolment.getId(), "waiver", "true");
    }

    private void provinceDecides(String decision) {
        assertThat(enrolment).isWaitingAtExactly("WaiveRules");
        assertThat(task())
                .hasCandidateGroup("PROVINCE_OFFICER@A42")
                .hasFormKey("/enrolment/waive-rules.xhtml")
                .hasDueDate(inWorkingDays(3));
        complete(task(), withVariables("decision", decision));
    }

    private void schoolDecides(String decision) {
        assertThat(enrolment).isWaitingAtExactly("EndorseEnrolment");
        assertThat(task())
                .hasCandidateGroup("SCHOOL_LEADER@D101")
                .hasFormKey("/enrolment/endorse-enrolment.xhtml")
                .hasDueDate(inWorkingDays(3));
        complete(task(), withVariables("decision", decision));
    }

    private void traineeCorrects() {
        assertThat(enrolment).isWaitingAtExactly("CorrectEnrolment");
        assertThat(task())
                .isAssignedTo("trainee01")
                .hasFormKey("/enrolment/correct-enrolment.xhtml")
                .hasDueDate(inWorkingDays(3));
        complete(task());
    }

    private void baseDecides(String decision) {
        assertThat(enrolment).isWaitingAtExactly("AdmitTrainee");
        assertThat(task())
                .hasCandidateGroup("BASE_OFFICER@D001")
                .hasFormKey("/enrolment/admit-trainee.xhtml")
                .hasDueDate(inWorkingDays(5));
        complete(task(), withVariables("decision", decision));
    }

    private void traineeAnswers(String decision) {
        assertThat(enrolment).isWaitingAtExactly("ConfirmAttendance");
        assertThat(task())
                .isAssignedTo("trainee01")
                .hasFormKey("/enrolment/confirm-attendance.xhtml")
                .hasDueDate(inWorkingDays(3));
        complete(task(), withVariables("decision", decision));
    }

    private static void tell(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(ENROLMENT)
                .correlate();
    }

    /** What the model calls. */
    public interface Steps {

        void releasePlace(String enrolment);

        void lapseOffer(String enrolment);

        void releaseWithdrawnPlace(String enrolment);
    }
}
