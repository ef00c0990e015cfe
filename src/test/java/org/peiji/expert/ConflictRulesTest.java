package org.peiji.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.decisionService;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peiji.platform.engine.InMemoryEngine;

/** The table 利益冲突规则 at each border: which rules fire, and what follows. */
class ConflictRulesTest {

    @RegisterExtension
    private final InMemoryEngine engine = InMemoryEngine.with("bpmn/expert/ConflictRules.dmn");

    @Test
    void strangersHaveNoConflict() {
        assertThat(fired(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "employed, true, EMPLOYER BLOCK",
        "yearsSinceEmployed, 0, FORMER_EMPLOYER BLOCK",
        "yearsSinceEmployed, 2, FORMER_EMPLOYER BLOCK",
        "yearsSinceEmployed, 3, ",
        "sameProvince, true, SAME_PROVINCE BLOCK",
        "tie, RELATIVE, CLOSE_TIE BLOCK",
        "tie, PAID, CLOSE_TIE BLOCK",
        "tie, ADVISER, CLOSE_TIE BLOCK",
        "tie, COOPERATION, COOPERATION BLOCK",
        "tie, OTHER, OTHER_TIE WARN",
        "yearsSinceScored, 0, SCORED_LAST_YEAR WARN",
        "yearsSinceScored, 1, "
    })
    void oneFactFiresOneRule(String fact, String value, String rule) {
        Object given = value.matches("true|false")
                ? Boolean.valueOf(value)
                : value.matches("\\d+") ? Long.valueOf(value) : value;
        assertThat(fired(Map.of(fact, given))).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void everyRuleThatFitsFires() {
        assertThat(fired(Map.of("sameProvince", true, "tie", "OTHER")))
                .containsExactly("SAME_PROVINCE BLOCK", "OTHER_TIE WARN");
    }

    @Test
    void presentEmployerIsNoFormerOne() {
        assertThat(fired(Map.of("employed", true, "yearsSinceEmployed", 0L))).containsExactly("EMPLOYER BLOCK");
    }

    private static List<String> fired(Map<String, Object> facts) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "kind",
                "DESIGNATION",
                "employed",
                false,
                "yearsSinceEmployed",
                999L,
                "sameProvince",
                false,
                "tie",
                "NONE",
                "yearsSinceScored",
                999L));
        all.putAll(facts);
        return decisionService()
                .evaluateDecisionTableByKey("ConflictRules")
                .variables(all)
                .evaluate()
                .getResultList()
                .stream()
                .map(rule -> rule.get("rule") + " " + rule.get("effect"))
                .toList();
    }
}
