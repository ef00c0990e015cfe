package org.peiji.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.decisionService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peiji.platform.engine.InMemoryEngine;

/** The table 评分离散度判定 at each border. */
class ScoreDispersionTest {

    @RegisterExtension
    private final InMemoryEngine engine = InMemoryEngine.with("bpmn/expert/ScoreDispersion.dmn");

    @ParameterizedTest
    @CsvSource({
        "3, 0, false, NONE",
        "3, 20, false, NONE",
        "3, 20.01, false, EXTRA_SLOT",
        "2, 100, false, EXTRA_SLOT",
        "1, 100, false, NONE",
        "4, 100, true, NONE"
    })
    void rangeDecidesOnce(int sheets, double range, boolean extended, String consequence) {
        assertThat(decisionService()
                        .evaluateDecisionTableByKey("ScoreDispersion")
                        .variables(withVariables("sheets", sheets, "range", range, "extended", extended))
                        .evaluate()
                        .<String>getSingleEntry())
                .isEqualTo(consequence);
    }
}
