package org.peiji.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.decisionService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peiji.platform.engine.InMemoryEngine;

/** The table 考核等级评定 at each border of its bands: [C] convention {@code network_default}. */
class AssessmentGradeTest {

    @RegisterExtension
    private final InMemoryEngine engine = InMemoryEngine.with("bpmn/assessment/AssessmentGrade.dmn");

    @ParameterizedTest
    @CsvSource({
        "0, FAIL",
        "59.99, FAIL",
        "60, PASS",
        "79.99, PASS",
        "80, GOOD",
        "89.99, GOOD",
        "90, EXCELLENT",
        "100, EXCELLENT"
    })
    void totalDecidesTheGrade(double total, String grade) {
        assertThat(gradeOf(total, false).<String>getSingleEntry()).isEqualTo(grade);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 59.99, 60, 79.99, 80, 89.99, 90, 100})
    void vetoFailsTheBaseWhateverItsTotal(double total) {
        assertThat(gradeOf(total, true).<String>getSingleEntry()).isEqualTo("FAIL");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 100.01})
    void totalOutsideTheScaleGetsNoGrade(double total) {
        assertThat(gradeOf(total, false)).isEmpty();
    }

    private static DmnDecisionTableResult gradeOf(double total, boolean veto) {
        return decisionService()
                .evaluateDecisionTableByKey("AssessmentGrade")
                .variables(withVariables("total", total, "veto", veto))
                .evaluate();
    }
}
