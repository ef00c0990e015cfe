package org.peiji.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.decisionService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.platform.engine.InMemoryEngine;

/** The tables of 基地申报 at each border. */
class ApplicationTablesTest {

    @RegisterExtension
    private final InMemoryEngine engine = InMemoryEngine.with(
            "bpmn/designation/ReturnPolicy.dmn",
            "bpmn/designation/WithdrawalRoute.dmn",
            "bpmn/designation/RenewalRoute.dmn",
            "bpmn/designation/SubmissionRules.dmn");

    @ParameterizedTest
    @CsvSource({
        "PROVINCE_REVIEW, 0, true",
        "PROVINCE_REVIEW, 1, false",
        "PROVINCE_REVIEW, 9, false",
        "FORMAL_CHECK, 0, true",
        "FORMAL_CHECK, 1, false"
    })
    void eachStepReturnsOnce(String step, int returns, boolean may) {
        assertThat(one("ReturnPolicy", withVariables("step", step, "returns", returns)))
                .containsEntry("mayReturn", may);
    }

    /** Exactly one row for every status, shown or not; no status may be forgotten. */
    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void everyStatusHasItsWayBack(ApplicationStatus status) {
        String expected =
                !status.isUnderWay() ? "IMPOSSIBLE" : status == ApplicationStatus.DECISION ? "MINISTRY" : "AUTOMATIC";
        Stream.of(true, false)
                .forEach(shown -> assertThat(
                                one("WithdrawalRoute", withVariables("stage", status.name(), "onNotice", shown)))
                        .containsEntry("route", expected));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, false, FULL",
        "2, 2, 0, false, FULL",
        "3, 2, 0, false, FULL",
        "3, 3, 0, false, SHORT",
        "3, 3, 0, true, FULL",
        "3, 2, 1, false, FULL",
        "3, 1, 2, false, NONE",
        "3, 0, 3, true, NONE"
    })
    void gradesDecideTheWayOfARenewal(int assessed, int good, int unqualified, boolean suspended, String route) {
        assertThat(one(
                        "RenewalRoute",
                        withVariables(
                                "assessed", assessed,
                                "good", good,
                                "unqualified", unqualified,
                                "suspended", suspended)))
                .containsEntry("route", route);
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, FULL, false, 120, 1, ''",
        "NEW, FULL, true, 120, 1, SANCTIONED BLOCKING",
        "NEW, FULL, false, 121, 1, LARGE_COHORTS NOTE",
        "NEW, FULL, false, 0, 0, NO_FUNDS NOTE",
        "NEW, FULL, false, 0, -1, ''",
        "RENEWAL, SHORT, false, 0, 1, ''",
        "RENEWAL, NONE, false, 0, 1, RENEWAL_REFUSED BLOCKING",
        "RENEWAL, NONE, true, 200, 0, SANCTIONED BLOCKING;RENEWAL_REFUSED BLOCKING;LARGE_COHORTS NOTE;NO_FUNDS NOTE"
    })
    void everyDefectIsNamed(
            String kind, String route, boolean sanctioned, int traineesPerCohort, int funds, String defects) {
        assertThat(all(
                                "SubmissionRules",
                                withVariables(
                                        "kind", kind,
                                        "route", route,
                                        "sanctioned", sanctioned,
                                        "traineesPerCohort", traineesPerCohort,
                                        "matchingFunds", funds))
                        .stream()
                        .map(row -> row.get("defect") + " " + row.get("severity")))
                .containsExactlyElementsOf(defects.isEmpty() ? List.of() : List.of(defects.split(";")));
    }

    private static Map<String, Object> one(String table, Map<String, Object> inputs) {
        assertThat(all(table, inputs)).hasSize(1);
        return all(table, inputs).get(0);
    }

    private static List<Map<String, Object>> all(String table, Map<String, Object> inputs) {
        return decisionService()
                .evaluateDecisionTableByKey(table)
                .variables(inputs)
                .evaluate()
                .getResultList();
    }
}
