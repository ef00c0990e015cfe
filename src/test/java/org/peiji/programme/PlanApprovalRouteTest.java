package org.peiji.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.decisionService;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peiji.platform.engine.InMemoryEngine;
import org.peiji.programme.domain.PlanRoute;
import org.peiji.programme.domain.RouteReason;

/** The table 年度计划审批层级 at each border. */
class PlanApprovalRouteTest {

    @RegisterExtension
    private final InMemoryEngine engine = InMemoryEngine.with("bpmn/programme/PlanApprovalRoute.dmn");

    @ParameterizedTest
    @CsvSource({
        "issued, true, WITHIN",
        "issued, false, NO_TASK_BOOK",
        "coverage, 100, WITHIN",
        "coverage, 99.99, BELOW_TASK",
        "excess, 120, WITHIN",
        "excess, 120.01, ABOVE_TASK",
        "outside, false, WITHIN",
        "outside, true, OUTSIDE_TASK",
        "costPerPersonDay, 550, WITHIN",
        "costPerPersonDay, 550.01, ABOVE_STANDARD",
        "budget, 2000000, WITHIN",
        "budget, 2000001, LARGE_BUDGET",
        "shareShort, false, WITHIN",
        "shareShort, true, SHARE_SHORT",
        "change, 20, WITHIN",
        "change, 20.01, LARGE_CHANGE"
    })
    void eachFactAloneDecides(String fact, String value, RouteReason reason) {
        assertThat(reasons(Map.of(fact, read(fact, value)))).containsExactly(reason);
        assertThat(routes(Map.of(fact, read(fact, value))))
                .containsExactly(reason == RouteReason.WITHIN ? PlanRoute.PROVINCE : PlanRoute.MINISTRY);
    }

    @Test
    void allReasonsAreTold() {
        assertThat(reasons(Map.of("coverage", 0d, "costPerPersonDay", 600d, "change", 50d)))
                .containsExactlyInAnyOrder(
                        RouteReason.BELOW_TASK, RouteReason.ABOVE_STANDARD, RouteReason.LARGE_CHANGE);
    }

    @Test
    void theTableKnowsEveryReasonAndNoOther() {
        Stream<RouteReason> known = Stream.of(
                        Map.<String, Object>of("issued", false),
                        Map.<String, Object>of("coverage", 1d, "excess", 500d, "outside", true),
                        Map.<String, Object>of("costPerPersonDay", 9999d, "budget", 9_000_000L),
                        Map.<String, Object>of("shareShort", true, "change", 100d),
                        Map.<String, Object>of())
                .flatMap(facts -> reasons(facts).stream());
        assertThat(known.distinct()).containsExactlyInAnyOrder(RouteReason.values());
    }

    private static Object read(String fact, String value) {
        return switch (fact) {
            case "issued", "outside", "shareShort" -> Boolean.valueOf(value);
            case "budget" -> Long.valueOf(value);
            default -> Double.valueOf(value);
        };
    }

    private static List<RouteReason> reasons(Map<String, Object> facts) {
        return outputs(facts, "reason").map(RouteReason::valueOf).toList();
    }

    private static List<PlanRoute> routes(Map<String, Object> facts) {
        return outputs(facts, "route").map(PlanRoute::valueOf).toList();
    }

    /** The plan keeps every border but for these facts. */
    private static Stream<String> outputs(Map<String, Object> facts, String output) {
        Map<String, Object> inputs = new HashMap<>(Map.of(
                "issued",
                true,
                "coverage",
                100d,
                "excess",
                100d,
                "outside",
                false,
                "costPerPersonDay",
                540d,
                "budget",
                500_000L,
                "shareShort",
                false,
                "change",
                0d));
        inputs.putAll(facts);
        return decisionService()
                .evaluateDecisionTableByKey("PlanApprovalRoute")
                .variables(inputs)
                .evaluate()
                .getResultList()
                .stream()
                .map(rule -> String.valueOf(rule.get(output)));
    }
}
