package org.peiji.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.util.Date;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peiji.platform.engine.InMemoryEngine;

/** The paths of 遴选批次: by its dates, by what its applications bring about, and by what the ministry announces. */
class DesignationRoundProcessTest {

    private static final String NUMBER = "RND-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine = InMemoryEngine.with("bpmn/designation/DesignationRound.bpmn")
            .recording("designationRoundSteps", Steps.class);

    private ProcessInstance process;

    @BeforeEach
    void theMinistryHasCalled() {
        process = runtimeService().startProcessInstanceByKey("DesignationRound", NUMBER);
        assertThat(process).isWaitingAt("SubmissionClosed");
    }

    @Test
    void aRoundWithNoticeGoesThroughEveryPhase() {
        engine.holding("needsNotice", true);
        reviewed();
        assertThat(process).isWaitingAt("ListProposed");
        tell("Listed");
        assertThat(process).isWaitingAt("NoticeOver");
        tell("NoticeOver");
        decided();
        assertThat(process).hasPassed("AllDecided").isWaitingAt("AwaitClosing");
        tell("Closed");
        assertThat(process).isEnded().hasPassed("RoundClosed", "AllDecided");
        assertThat(engine.calls())
                .containsExactly("tellSubmissions " + NUMBER, "tellReviewed " + NUMBER, "tellDecided " + NUMBER);
    }

    @Test
    void aRoundWithoutNoticeIsDecidedAtOnce() {
        reviewed();
        decided();
        tell("Closed");
        assertThat(process).isEnded().hasPassed("RoundClosed").hasNotPassed("ListProposed");
    }

    @Test
    void aRoundWhoseLastApplicationIsDecidedMayBeClosedBeforeItsDates() {
        execute(job());
        assertThat(process).isWaitingAt("ProvincesDone");
        tell("Closed");
        assertThat(process).isEnded().hasPassed("RoundClosedEarly", "RoundClosed");
        assertThat(process).hasNotPassed("AllDecided");
    }

    @Test
    void otherDaysOpenTheWindowAgainWhereverTheRoundStands() {
        execute(job());
        execute(job());
        assertThat(process).isWaitingAt("ReviewsDone");
        tell("Rescheduled");
        assertThat(process).isWaitingAt("SubmissionClosed").isNotWaitingAt("ReviewsDone");
        reviewed();
        decided();
        assertThat(process).isWaitingAt("AwaitClosing");
        tell("Rescheduled");
        assertThat(process).isWaitingAt("SubmissionClosed");
        tell("Closed");
        assertThat(process).isEnded();
    }

    private void reviewed() {
        execute(job());
        execute(job());
        tell("Reviewed");
    }

    private void decided() {
        assertThat(process).isWaitingAt("DecisionsMade");
        tell("Decided");
    }

    private static void tell(String message) {
        runtimeService()
                .createMessageCorrelation("DesignationRound." + message)
                .processInstanceBusinessKey(NUMBER)
                .correlate();
    }

    /** What the model calls. */
    public interface Steps {

        Date submissionEnd(String number);

        Date provinceEnd(String number);

        boolean needsNotice(String number);

        void tellSubmissions(String number);

        void tellReviewed(String number);

        void tellDecided(String number);
    }
}
