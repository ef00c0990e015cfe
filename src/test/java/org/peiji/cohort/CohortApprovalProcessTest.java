package org.peiji.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.peiji.platform.engine.InMemoryEngine.inWorkingDays;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peiji.platform.engine.InMemoryEngine;

/** The paths of 班次审批: one for each end, one for the way back. */
class CohortApprovalProcessTest {

    private static final String COHORT = "COH-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine =
            InMemoryEngine.with("bpmn/cohort/CohortApproval.bpmn").recording("cohortApprovalSteps", Steps.class);

    private ProcessInstance cohort;

    @BeforeEach
    void submitCohort() {
        cohort = runtimeService()
                .startProcessInstanceByKey(
                        "CohortApproval", COHORT, withVariables("organisation", "D001", "province", "A42"));
    }

    @Test
    void approvedCohortIsPublished() {
        directorDecides("APPROVED");

        assertThat(cohort).isEnded().hasPassed("CohortPublished");
        assertThat(engine.calls()).containsExactly("publishCohort " + COHORT);
    }

    @Test
    void cohortThatTheDirectorRefusesIsNotPublished() {
        directorDecides("REJECTED");

        assertThat(cohort).isEnded().hasPassed("CohortRejected");
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void returnedCohortComesBackToTheDirectorOnceItIsRevised() {
        directorDecides("RETURNED");
        officerRevises();
        directorDecides("APPROVED");

        assertThat(cohort).isEnded().hasPassed("CohortPublished");
        assertThat(engine.calls()).containsExactly("publishCohort " + COHORT);
    }

    @Test
    void cohortBeyondTheLimitsIsPublishedOnceTheProvinceAgrees() {
        directorApproves("PROVINCE");
        provinceDecides("APPROVED");

        assertThat(cohort).isEnded().hasPassed("CohortPublished").hasNotPassed("ConfirmCohort");
        assertThat(engine.calls()).containsExactly("publishCohort " + COHORT);
    }

    @Test
    void cohortFarBeyondTheLimitsNeedsTheMinistryAsWell() {
        directorApproves("MINISTRY");
        provinceDecides("APPROVED");
        ministryDecides("APPROVED");

        assertThat(cohort).isEnded().hasPassed("ReviewCohort", "CohortPublished");
        assertThat(engine.calls()).containsExactly("publishCohort " + COHORT);
    }

    @Test
    void cohortThatTheProvinceRefusesIsNotPublished() {
        directorApproves("MINISTRY");
        provinceDecides("REJECTED");

        assertThat(cohort).isEnded().hasPassed("ReviewRejected").hasNotPassed("ConfirmCohort");
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void cohortThatTheMinistryRefusesIsNotPublished() {
        directorApproves("MINISTRY");
        provinceDecides("APPROVED");
        ministryDecides("REJECTED");

        assertThat(cohort).isEnded().hasPassed("ConfirmationRefused");
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void whatProvinceOrMinistryReturnsGoesTheWholeWayAgain() {
        directorApproves("PROVINCE");
        provinceDecides("RETURNED");
        officerRevises();
        directorApproves("MINISTRY");
        provinceDecides("APPROVED");
        ministryDecides("RETURNED");
        officerRevises();
        directorApproves("DIRECTOR");

        assertThat(cohort).isEnded().hasPassed("CohortPublished");
        assertThat(engine.calls()).containsExactly("publishCohort " + COHORT);
    }

    private void directorApproves(String route) {
        assertThat(cohort).isWaitingAtExactly("ApproveCohort");
        complete(task(), withVariables("decision", "APPROVED", "route", route));
    }

    private void provinceDecides(String decision) {
        assertThat(cohort).isWaitingAtExactly("ReviewCohort");
        assertThat(task())
                .hasCandidateGroup("PROVINCE_OFFICER@A42")
                .hasFormKey("/cohort/review-cohort.xhtml")
                .hasDueDate(inWorkingDays(5));
        complete(task(), withVariables("decision", decision));
    }

    private void ministryDecides(String decision) {
        assertThat(cohort).isWaitingAtExactly("ConfirmCohort");
        assertThat(task())
                .hasCandidateGroup("MINISTRY_ADMIN@MOE")
                .hasFormKey("/cohort/confirm-cohort.xhtml")
                .hasDueDate(inWorkingDays(5));
        complete(task(), withVariables("decision", decision));
    }

    private void directorDecides(String decision) {
        assertThat(cohort).isWaitingAtExactly("ApproveCohort");
        assertThat(task())
                .hasCandidateGroup("BASE_DIRECTOR@D001")
                .hasFormKey("/cohort/approve-cohort.xhtml")
                .hasDueDate(inWorkingDays(3));
        complete(task(), withVariables("decision", decision, "route", "DIRECTOR"));
    }

    private void officerRevises() {
        assertThat(cohort).isWaitingAtExactly("ReviseCohort");
        assertThat(task())
                .hasCandidateGroup("BASE_OFFICER@D001")
                .hasFormKey("/cohort/revise-cohort.xhtml")
                .hasDueDate(inWorkingDays(5));
        complete(task());
    }

    /** What the model calls. */
    public interface Steps {

        void publishCohort(String cohort);
    }
}
