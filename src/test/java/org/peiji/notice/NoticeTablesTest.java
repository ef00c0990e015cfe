package org.peiji.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.decisionService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peiji.platform.engine.InMemoryEngine;

/** The tables 异议受理审查 (D07) and 是否重新公示 (D08), rule by rule. */
class NoticeTablesTest {

    @Nested
    class Admissibility {

        @RegisterExtension
        private final InMemoryEngine engine = InMemoryEngine.with("bpmn/notice/ObjectionAdmissibility.dmn");

        @ParameterizedTest
        @CsvSource({
            "true, true, true, true, true, COMPLETE",
            "false, true, true, true, false, LATE",
            "false, false, false, false, false, LATE",
            "true, false, true, true, false, ANONYMOUS",
            "true, false, false, false, false, ANONYMOUS",
            "true, true, false, true, false, NOT_ON_LIST",
            "true, true, false, false, false, NOT_ON_LIST",
            "true, true, true, false, false, NO_EVIDENCE"
        })
        void firstMissingConditionIsNamed(
                boolean inTime, boolean realName, boolean onList, boolean evidence, boolean admissible, String result) {
            var ruling = decisionService()
                    .evaluateDecisionTableByKey("ObjectionAdmissibility")
                    .variables(withVariables(
                            "inTime", inTime, "realName", realName, "onList", onList, "evidence", evidence))
                    .evaluate()
                    .getSingleResult();
            assertThat(ruling.<Boolean>getEntry("admissible")).isEqualTo(admissible);
            assertThat(ruling.<String>getEntry("result")).isEqualTo(result);
        }
    }

    @Nested
    class Renewal {

        @RegisterExtension
        private final InMemoryEngine engine = InMemoryEngine.with("bpmn/notice/RenewedNotice.dmn");

        @ParameterizedTest
        @CsvSource({
            "0, 0, false, UNCHANGED",
            "1, 0, false, ONLY_SHORTER",
            "9, 0, false, ONLY_SHORTER",
            "0, 1, true, CORRECTED",
            "3, 2, true, CORRECTED"
        })
        void onlyWhatThePublicHasNotSeenIsShownAgain(int takenOff, int corrected, boolean renew, String reason) {
            var ruling = decisionService()
                    .evaluateDecisionTableByKey("RenewedNotice")
                    .variables(withVariables("takenOff", takenOff, "corrected", corrected))
                    .evaluate()
                    .getSingleResult();
            assertThat(ruling.<Boolean>getEntry("renew")).isEqualTo(renew);
            assertThat(ruling.<String>getEntry("reason")).isEqualTo(reason);
        }
    }
}
