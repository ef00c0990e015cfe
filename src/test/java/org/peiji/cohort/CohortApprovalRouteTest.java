package org.peiji.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.decisionService;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peiji.cohort.domain.CohortFacts;
import org.peiji.cohort.domain.CohortRoute;
import org.peiji.cohort.domain.CohortRouteReason;
import org.peiji.platform.engine.InMemoryEngine;

/** The table 班次审批层级 at each border. */
class CohortApprovalRouteTest {

    @RegisterExtension
    private final InMemoryEngine engine = InMemoryEngine.with("bpmn/cohort/CohortApprovalRoute.dmn");

    @ParameterizedTest
    @CsvSource({
        "drawn, 100, DIRECTOR, WITHIN_LIMITS",
        "drawn, 101, PROVINCE, BEYOND_PLAN",
        "drawn, 120, PROVINCE, BEYOND_PLAN",
        "drawn, 121, MINISTRY, FAR_BEYOND_PLAN",
        "places, 50, DIRECTOR, WITHIN_LIMITS",
        "places, 51, MINISTRY, LARGE_COHORT",
        "costPerPersonDay, 800, DIRECTOR, WITHIN_LIMITS",
        "costPerPersonDay, 801, PROVINCE, HIGH_COST",
        "budget, 500000, DIRECTOR, WITHIN_LIMITS",
        "budget, 500001, MINISTRY, LARGE_COHORT_BUDGET",
        "notice, 14, DIRECTOR, WITHIN_LIMITS",
        "notice, 13, PROVINCE, SHORT_NOTICE"
    })
    void eachFactAloneDecides(String fact, int value, CohortRoute route, CohortRouteReason reason) {
        List<Map<String, Object>> fired = fired(Map.of(fact, value));
        assertThat(fired).hasSize(1);
        assertThat(fired.get(0)).containsEntry("route", route.name()).containsEntry("reason", reason.name());
    }

    @Test
    void aMonthThatWasNotPlannedNeedsTheProvince() {
        assertThat(reasons(Map.of("outsideMonths", true))).containsExactly("OUTSIDE_MONTHS");
    }

    @Test
    void allReasonsAreTold() {
        assertThat(reasons(Map.of("drawn", 130, "places", 60, "notice", 3)))
                .containsExactlyInAnyOrder("FAR_BEYOND_PLAN", "LARGE_COHORT", "SHORT_NOTICE");
    }

    @Test
    void theTableKnowsEveryReasonAndNoOther() {
        Set<String> known = Stream.of(
                        Map.<String, Object>of(),
                        Map.<String, Object>of("drawn", 110, "outsideMonths", true, "places", 60),
                        Map.<String, Object>of("drawn", 200, "costPerPersonDay", 900, "budget", 900_000, "notice", 1))
                .flatMap(facts -> reasons(facts).stream())
                .collect(Collectors.toSet());
        assertThat(known)
                .isEqualTo(Stream.of(CohortRouteReason.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    private List<String> reasons(Map<String, Object> facts) {
        return fired(facts).stream().map(row -> (String) row.get("reason")).toList();
    }

    private List<Map<String, Object>> fired(Map<String, Object> facts) {
        Map<String, Object> inputs = new HashMap<>(new CohortFacts(100, false, 40, 600, 120_000, 30).inputs());
        inputs.putAll(facts);
        return decisionService()
                .evaluateDecisionTableByKey("CohortApprovalRoute", inputs)
                .getResultList();
    }
}
