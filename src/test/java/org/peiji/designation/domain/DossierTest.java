package org.peiji.designation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peiji.designation.domain.DossierField.CONTACT_PHONE;
import static org.peiji.designation.domain.DossierField.COURSE_SYSTEM;
import static org.peiji.designation.domain.DossierField.PARALLEL_COHORTS;
import static org.peiji.designation.domain.DossierField.TRAINEES;
import static org.peiji.designation.domain.DossierField.TRAINING_YEARS;
import static org.peiji.designation.domain.DossierViolation.Rule.COHORTS_WITHOUT_TRAINEES;
import static org.peiji.designation.domain.DossierViolation.Rule.LENGTH;
import static org.peiji.designation.domain.DossierViolation.Rule.MISSING;
import static org.peiji.designation.domain.DossierViolation.Rule.NOT_COMMITTED;
import static org.peiji.designation.domain.DossierViolation.Rule.OFFICE_PHONE;
import static org.peiji.designation.domain.DossierViolation.Rule.RANGE;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DossierTest {

    private final Dossier dossier = Dossiers.complete();

    @Test
    void aCompleteDossierBreaksNoRule() {
        assertThat(dossier.violations()).isEmpty();
    }

    @Test
    void anEmptyDossierTellsEveryMissingAnswerAndTheMissingPromiseTogether() {
        assertThat(new Dossier().violations())
                .hasSize(DossierField.values().length + 1)
                .contains(new DossierViolation(CONTACT_PHONE, MISSING), new DossierViolation(null, NOT_COMMITTED));
    }

    @Test
    void numbersStayWithinTheirBounds() {
        dossier.setTrainingYears(-1);
        dossier.setParallelCohorts(51);
        assertThat(dossier.violations())
                .containsExactly(
                        new DossierViolation(TRAINING_YEARS, RANGE), new DossierViolation(PARALLEL_COHORTS, RANGE));
    }

    @Test
    void blankIsMissingAndShortIsTooShort() {
        dossier.setCourseSystem("四个模块");
        dossier.setFollowUp("   ");
        assertThat(dossier.violations())
                .containsExactly(
                        new DossierViolation(COURSE_SYSTEM, LENGTH),
                        new DossierViolation(DossierField.FOLLOW_UP, MISSING));
    }

    @Test
    void aPrivateNumberIsNotTakenForTheOffice() {
        dossier.setContactPhone("19900000001");
        assertThat(dossier.violations()).containsExactly(new DossierViolation(CONTACT_PHONE, OFFICE_PHONE));
    }

    @Test
    void cohortsHaveTraineesAndNoneHaveNone() {
        dossier.setTrainees(0);
        assertThat(dossier.violations()).containsExactly(new DossierViolation(TRAINEES, COHORTS_WITHOUT_TRAINEES));
        dossier.setCohorts(0);
        assertThat(dossier.violations()).isEmpty();
    }

    @Test
    void conditionsAreHintsThatTellThresholdAndStatement() {
        Map<String, String> answers = dossier.answers();
        assertThat(Condition.EXTERNAL_EXPERTS.against(answers, 30).met()).isTrue();
        assertThat(Condition.EXTERNAL_EXPERTS.against(answers, 36))
                .isEqualTo(new ConditionCheck(Condition.EXTERNAL_EXPERTS, 36, 35));
        assertThat(Condition.EXTERNAL_EXPERTS.against(answers, 36).met()).isFalse();
    }
}
