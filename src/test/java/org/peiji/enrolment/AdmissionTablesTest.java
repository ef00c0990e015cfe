package org.peiji.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.decisionService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peiji.platform.engine.InMemoryEngine;

/** The tables 优先群体认定, 录取优先分 (D13) and 名额分配建议 (D12), at each border. */
class AdmissionTablesTest {

    @Nested
    class Groups {

        @RegisterExtension
        private final InMemoryEngine engine = InMemoryEngine.with("bpmn/enrolment/PriorityGroups.dmn");

        @ParameterizedTest
        @CsvSource({
            "A42, 24, ''",
            "A42, 23, NEWLY_APPOINTED",
            "A61, 24, WESTERN",
            "A66, 0, 'WESTERN NEWLY_APPOINTED'",
            "A3702, 60, ''"
        })
        void everyRuleThatFitsFires(String province, long months, String groups) {
            List<String> fired = decisionService()
                    .evaluateDecisionTableByKey("PriorityGroups")
                    .variables(withVariables("province", province, "monthsInPost", months))
                    .evaluate()
                    .collectEntries("group");
            assertThat(String.join(" ", fired)).isEqualTo(groups);
        }
    }

    @Nested
    class Priority {

        @RegisterExtension
        private final InMemoryEngine engine = InMemoryEngine.with("bpmn/enrolment/AdmissionPriority.dmn");

        @ParameterizedTest
        @CsvSource({
            "SCHOOL, 24, false, false, 0, 3, 30",
            "DEPARTMENT_CHIEF, 24, false, false, 0, 3, 20",
            "DEPARTMENT_DEPUTY, 24, false, false, 0, 3, 10",
            "DEPARTMENT_DEPUTY, 23, false, false, 0, 3, 20",
            "DEPARTMENT_DEPUTY, 24, true, false, 0, 3, 30",
            "DEPARTMENT_DEPUTY, 24, false, true, 0, 3, 20",
            "DEPARTMENT_DEPUTY, 24, false, false, 1, 3, -20",
            "DEPARTMENT_DEPUTY, 24, false, false, 0, 1, 20",
            "DEPARTMENT_DEPUTY, 24, false, false, 0, 2, 15",
            "SCHOOL, 1, true, true, 2, 1, 50"
        })
        void pointsAddUp(
                String level, long months, boolean first, boolean western, long noShows, long wish, int points) {
            List<Integer> given = decisionService()
                    .evaluateDecisionTableByKey("AdmissionPriority")
                    .variables(withVariables(
                            "postLevel",
                            level,
                            "monthsInPost",
                            months,
                            "firstTime",
                            first,
                            "western",
                            western,
                            "noShows",
                            noShows,
                            "wish",
                            wish))
                    .evaluate()
                    .collectEntries("points");
            assertThat(given.stream().mapToInt(Integer::intValue).sum()).isEqualTo(points);
        }
    }

    @Nested
    class Eligibility {

        @RegisterExtension
        private final InMemoryEngine engine = InMemoryEngine.with("bpmn/enrolment/EnrolmentEligibility.dmn");

        @ParameterizedTest
        @CsvSource({
            "0, 0, 0, 160, 1, true, MID_LEVEL_CHIEF, DEPARTMENT_CHIEF, 57, ''",
            "1, 0, 0, 40, 0, true, MID_LEVEL_CHIEF, DEPARTMENT_CHIEF, 40, TWICE",
            "0, 1, 0, 40, 0, true, MID_LEVEL_CHIEF, DEPARTMENT_CHIEF, 40, OVERLAP",
            "0, 0, 1, 40, 0, true, MID_LEVEL_CHIEF, DEPARTMENT_CHIEF, 40, REPEATED",
            "0, 0, 0, 161, 0, true, MID_LEVEL_CHIEF, DEPARTMENT_CHIEF, 40, HOURS",
            "0, 0, 0, 40, 2, true, MID_LEVEL_CHIEF, DEPARTMENT_CHIEF, 40, ABSENCES",
            "0, 0, 0, 40, 0, false, MID_LEVEL_CHIEF, DEPARTMENT_CHIEF, 40, CATEGORY",
            "0, 0, 0, 40, 0, true, MID_LEVEL_CHIEF, DEPARTMENT_DEPUTY, 40, LEVEL",
            "0, 0, 0, 40, 0, true, MID_LEVEL_DEPUTY, SCHOOL, 40, LEVEL",
            "0, 0, 0, 40, 0, true, PRINCIPAL, DEPARTMENT_CHIEF, 40, LEVEL",
            "0, 0, 0, 40, 0, true, VICE_PRINCIPAL, SCHOOL, 40, ''",
            "0, 0, 0, 40, 0, true, '', '', 0, ''",
            "0, 0, 0, 40, 0, true, MID_LEVEL_CHIEF, DEPARTMENT_CHIEF, 58, AGE",
            "1, 2, 1, 200, 3, false, PRINCIPAL, DEPARTMENT_DEPUTY, 60, 'TWICE OVERLAP REPEATED HOURS ABSENCES CATEGORY LEVEL AGE'"
        })
        void everyRuleThatIsNotKeptFires(
                long same,
                long overlaps,
                long repeats,
                long hours,
                long absences,
                boolean served,
                String category,
                String level,
                long age,
                String rules) {
            var rulings = decisionService()
                    .evaluateDecisionTableByKey("EnrolmentEligibility")
                    .variables(withVariables(
                            "sameCohort",
                            same,
                            "overlaps",
                            overlaps,
                            "repeats",
                            repeats,
                            "yearHours",
                            hours,
                            "absences",
                            absences,
                            "categoryServed",
                            served,
                            "category",
                            category,
                            "postLevel",
                            level,
                            "age",
                            age))
                    .evaluate();
            assertThat(rulings.<String>collectEntries("rule"))
                    .isEqualTo(rules.isEmpty() ? List.of() : List.of(rules.split(" ")));
            assertThat(rulings.getResultList().stream()
                            .filter(row -> row.get("waivable").equals(false))
                            .map(row -> row.get("rule")))
                    .isSubsetOf("TWICE", "CATEGORY");
        }
    }

    @Nested
    class Quota {

        @RegisterExtension
        private final InMemoryEngine engine = InMemoryEngine.with("bpmn/cohort/QuotaAllocation.dmn");

        @ParameterizedTest
        @CsvSource({
            "true, A42, 20, false, HOME",
            "true, A61, 20, false, HOME",
            "false, A61, 10, true, WESTERN",
            "false, A37, 5, false, OTHER"
        })
        void oneShareIsProposed(boolean home, String province, int share, boolean hard, String reason) {
            var ruling = decisionService()
                    .evaluateDecisionTableByKey("QuotaAllocation")
                    .variables(withVariables("home", home, "province", province))
                    .evaluate()
                    .getSingleResult();
            assertThat(ruling.<Integer>getEntry("share")).isEqualTo(share);
            assertThat(ruling.<Boolean>getEntry("hard")).isEqualTo(hard);
            assertThat(ruling.<String>getEntry("reason")).isEqualTo(reason);
        }
    }
}
