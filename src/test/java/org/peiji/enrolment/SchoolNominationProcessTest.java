package org.peiji.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
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

/** The paths of 学校推荐: one for each end. */
class SchoolNominationProcessTest {

    private static final String LIST = "NOM-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine =
            InMemoryEngine.with("bpmn/enrolment/SchoolNomination.bpmn").recording("schoolNominationSteps", Steps.class);

    private ProcessInstance list;

    @BeforeEach
    void submitNominations() {
        list = runtimeService()
                .startProcessInstanceByKey(
                        "SchoolNomination", LIST, withVariables("school", "D101", "organisation", "D001"));
    }

    @Test
    void confirmedListLetsTheNomineesBeAsked() {
        leaderDecides("APPROVED");

        assertThat(list).isEnded().hasPassed("NomineesAsked");
        assertThat(engine.calls()).containsExactly("askNominees " + LIST);
    }

    @Test
    void returnedListEndsAndMayBeHandedInAgain() {
        leaderDecides("RETURNED");

        assertThat(list).isEnded().hasPassed("NominationsReturned");
        assertThat(engine.calls()).isEmpty();
        submitNominations();
        leaderDecides("APPROVED");
        assertThat(engine.calls()).containsExactly("askNominees " + LIST);
    }

    @Test
    void rejectedListAsksNobody() {
        leaderDecides("REJECTED");

        assertThat(list).isEnded().hasPassed("NominationsRejected");
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void listOfACancelledCohortWaitsForNobody() {
        runtimeService()
                .createMessageCorrelation("SchoolNomination.Closed")
                .processInstanceBusinessKey(LIST)
                .correlate();

        assertThat(list).isEnded().hasPassed("ListClosed");
        assertThat(taskQuery().count()).isZero();
        assertThat(engine.calls()).isEmpty();
    }

    private void leaderDecides(String decision) {
        assertThat(list).isWaitingAtExactly("ConfirmNominations");
        assertThat(task())
                .hasCandidateGroup("SCHOOL_LEADER@D101")
                .hasFormKey("/enrolment/confirm-nominations.xhtml")
                .hasDueDate(inWorkingDays(3));
        complete(task(), withVariables("decision", decision));
    }

    /** What the model calls. */
    public interface Steps {

        void askNominees(String list);
    }
}
