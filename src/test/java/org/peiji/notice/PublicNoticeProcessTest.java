package org.peiji.notice;

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

import java.util.Date;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peiji.platform.engine.InMemoryEngine;

/** The paths of 公示: one for each end. */
class PublicNoticeProcessTest {

    private static final String NUMBER = "NTC-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine =
            InMemoryEngine.with("bpmn/notice/PublicNotice.bpmn").recording("publicNoticeSteps", Steps.class);

    private ProcessInstance notice;

    @BeforeEach
    void requestNotice() {
        notice = runtimeService().startProcessInstanceByKey("PublicNotice", NUMBER);
        assertThat(notice).isStarted();
    }

    @Test
    void noticeWithoutObjectionsConcludesWhenItsPeriodEnds() {
        engine.holding("isDue", true);
        assertThat(notice).isWaitingAtExactly("DraftNotice");
        assertThat(task()).hasCandidateGroup("MINISTRY_ADMIN@MOE").hasDueDate(inWorkingDays(3));
        complete(task());
        approve();
        assertThat(notice).isWaitingAtExactly("NoticePeriodEnded");
        assertThat(job().getDuedate()).isEqualTo(inWorkingDays(5));
        execute(job());

        assertThat(notice).isEnded().hasPassed("NoticeConcluded");
        assertThat(engine.calls())
                .containsExactly("publishNotice " + NUMBER, "endPeriod " + NUMBER, "concludeNotice " + NUMBER);
    }

    @Test
    void returnedNoticeIsDraftedAgain() {
        complete(task());
        complete(task(), withVariables("decision", "RETURNED"));
        assertThat(notice).isWaitingAtExactly("DraftNotice");
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void approvedNoticeWaitsForItsDay() {
        complete(task());
        approve();
        assertThat(notice).isWaitingAtExactly("PublicationDay");
        execute(job());
        assertThat(notice).isWaitingAtExactly("NoticePeriodEnded");
    }

    @Test
    void openObjectionsAreWaitedFor() {
        untilObjectionsAreWaitedFor();
        tell("PublicNotice.ObjectionsResolved");
        assertThat(notice).isEnded().hasPassed("ObjectionsResolved", "NoticeConcluded");
    }

    @Test
    void correctedListIsShownAgain() {
        untilObjectionsAreWaitedFor();
        engine.holding("needsRenewal", true);
        tell("PublicNotice.ObjectionsResolved");
        assertThat(notice).isEnded().hasPassed("NoticeSuperseded").hasNotPassed("NoticeConcluded");
        assertThat(engine.calls()).contains("renewNotice " + NUMBER);
    }

    @Test
    void objectionsThatTakeTooLongLetTheLeaderSuspendTheNotice() {
        untilTheLeaderDecides();
        complete(task(), withVariables("decision", "REJECTED"));
        assertThat(notice).isEnded().hasPassed("NoticeSuspended");
        assertThat(engine.calls()).contains("suspendNotice " + NUMBER);
    }

    @Test
    void leaderMayWaitOn() {
        untilTheLeaderDecides();
        complete(task(), withVariables("decision", "APPROVED"));
        assertThat(notice).isWaitingAtExactly("AwaitObjections");
        tell("PublicNotice.ObjectionsResolved");
        assertThat(notice).isEnded().hasPassed("NoticeConcluded");
    }

    @Test
    void lastObjectionClosedMeanwhileTakesTheLeadersTaskAway() {
        untilTheLeaderDecides();
        tell("PublicNotice.ObjectionsResolved");
        assertThat(notice).isEnded().hasPassed("ResolvedMeanwhile", "NoticeConcluded");
        assertThat(taskQuery().count()).isZero();
    }

    @Test
    void withdrawnNoticeEndsWhereverItStands() {
        engine.holding("isDue", true);
        complete(task());
        approve();
        tell("PublicNotice.Withdrawn");
        assertThat(notice).isEnded().hasPassed("NoticeWithdrawn").hasNotPassed("EndPeriod");
    }

    private void untilObjectionsAreWaitedFor() {
        engine.holding("isDue", true).holding("isObjected", true);
        complete(task());
        approve();
        execute(job());
        assertThat(notice).isWaitingAtExactly("AwaitObjections");
    }

    private void untilTheLeaderDecides() {
        untilObjectionsAreWaitedFor();
        assertThat(job().getDuedate()).isEqualTo(inWorkingDays(15));
        execute(job());
        assertThat(notice).isWaitingAtExactly("DecidePendingObjections");
    }

    private static void approve() {
        complete(task(), withVariables("decision", "APPROVED"));
    }

    private static void tell(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(NUMBER)
                .correlate();
    }

    /** What the model calls. */
    public interface Steps {

        boolean isDue(String notice);

        Date publicationDay(String notice);

        void publishNotice(String notice);

        Date periodEnd(String notice);

        void endPeriod(String notice);

        boolean isObjected(String notice);

        boolean needsRenewal(String notice);

        void concludeNotice(String notice);

        void suspendNotice(String notice);

        void renewNotice(String notice);
    }
}
