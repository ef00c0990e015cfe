package org.peiji.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.peiji.platform.engine.InMemoryEngine.inWorkingDays;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peiji.platform.engine.InMemoryEngine;

/** The paths of 年度计划审批: one for each end, one for each way back. */
class AnnualPlanApprovalProcessTest {

    private static final String PLAN = "APL-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine = InMemoryEngine.with("bpmn/programme/AnnualPlanApproval.bpmn")
            .recording("annualPlanApprovalSteps", Steps.class);

    private ProcessInstance plan;

    @Test
    void provinceAloneIsEnough() {
        submit("PROVINCE");
        provinceDecides("APPROVED");

        assertThat(plan).isEnded().hasPassed("PlanApproved").hasNotPassed("ApproveAnnualPlan");
        assertThat(engine.calls()).containsExactly("determineRoute " + PLAN, "releasePlanItems " + PLAN);
    }

    @Test
    void ministryDecidesWhereTheTableSaysSo() {
        submit("MINISTRY");
        provinceDecides("APPROVED");
        ministryDecides("APPROVED");

        assertThat(plan).isEnded().hasPassed("PlanApproved");
        assertThat(engine.calls()).containsExactly("determineRoute " + PLAN, "releasePlanItems " + PLAN);
    }

    @Test
    void provinceRejects() {
        submit("MINISTRY");
        provinceDecides("REJECTED");

        assertThat(plan).isEnded().hasPassed("PlanNotAccepted");
        assertThat(engine.calls()).containsExactly("determineRoute " + PLAN);
    }

    @Test
    void ministryRejects() {
        submit("MINISTRY");
        provinceDecides("APPROVED");
        ministryDecides("REJECTED");

        assertThat(plan).isEnded().hasPassed("PlanRejected");
        assertThat(engine.calls()).containsExactly("determineRoute " + PLAN);
    }

    @Test
    void revisedPlanIsRoutedAnew() {
        submit("MINISTRY", "PROVINCE");
        provinceDecides("RETURNED");
        baseRevises();
        provinceDecides("APPROVED");

        assertThat(plan).isEnded().hasPassed("PlanApproved").hasNotPassed("ApproveAnnualPlan");
    }

    @Test
    void ministryReturnsToTheBaseAndTheProvinceSeesItAgain() {
        submit("MINISTRY", "MINISTRY");
        provinceDecides("APPROVED");
        ministryDecides("RETURNED");
        baseRevises();
        provinceDecides("APPROVED");
        ministryDecides("APPROVED");

        assertThat(plan).isEnded().hasPassed("PlanApproved");
    }

    @Test
    void planThatNobodyRevisesLapses() {
        submit("PROVINCE");
        provinceDecides("RETURNED");
        assertThat(job().getDuedate()).isEqualTo(inWorkingDays(15));
        execute(job());

        assertThat(plan).isEnded().hasPassed("PlanLapsed");
        assertThat(engine.calls()).endsWith("lapsePlan " + PLAN);
    }

    private void submit(Object... routes) {
        engine.answering("determineRoute", routes);
        plan = runtimeService()
                .startProcessInstanceByKey(
                        "AnnualPlanApproval", PLAN, withVariables("organisation", "D001", "province", "A42"));
    }

    private void provinceDecides(String decision) {
        assertThat(plan).isWaitingAtExactly("ReviewAnnualPlan");
        assertThat(task()).hasCandidateGroup("PROVINCE_OFFICER@A42").hasDueDate(inWorkingDays(10));
        complete(task(), withVariables("decision", decision));
    }

    private void ministryDecides(String decision) {
        assertThat(plan).isWaitingAtExactly("ApproveAnnualPlan");
        assertThat(task()).hasCandidateGroup("MINISTRY_ADMIN@MOE").hasFormKey("/programme/approve-annual-plan.xhtml");
        complete(task(), withVariables("decision", decision));
    }

    private void baseRevises() {
        assertThat(plan).isWaitingAtExactly("ReviseAnnualPlan");
        assertThat(task()).hasCandidateGroup("BASE_OFFICER@D001").hasDueDate(inWorkingDays(10));
        complete(task());
    }

    /** What the model calls. */
    public interface Steps {

        String determineRoute(String plan);

        void releasePlanItems(String plan);

        void lapsePlan(String plan);
    }
}
