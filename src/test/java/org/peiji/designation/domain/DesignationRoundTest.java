package org.peiji.designation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peiji.designation.domain.DossierField.Section;
import org.peiji.expert.Criterion;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.failure.Refusals;

/** What a round asks for, and by what it judges. */
class DesignationRoundTest {

    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");

    private final DesignationRound round = DesignationRound.open(
            "RND-2026-000001",
            new RoundCall(
                    2026,
                    "演示〔2026〕1号",
                    "遴选",
                    "Selection",
                    LocalDate.of(2026, 3, 1),
                    LocalDate.of(2026, 4, 1),
                    LocalDate.of(2026, 7, 1),
                    3));

    @Test
    void aRoundThatSaysNothingAsksForEverySectionAndNoEvidence() {
        assertThat(round.demands().sections()).isEqualTo(EnumSet.allOf(Section.class));
        assertThat(round.demands().evidence()).isEmpty();
    }

    @Test
    void theContactIsAlwaysAskedFor() {
        round.demand(new RoundDemands(Set.of(Section.TEAM), List.of()), 0);
        assertThat(round.demands().sections()).containsExactly(Section.CONTACT, Section.TEAM);
    }

    @Test
    void demandsStandOnceSomebodyHasAnsweredThem() {
        RoundDemands demands = new RoundDemands(
                EnumSet.allOf(Section.class), List.of(new EvidenceDemand(EvidenceKind.TRAINING_RECORD, 1, 30, 10)));
        round.demand(demands, 0);
        round.demand(
                new RoundDemands(
                        demands.sections(),
                        List.of(
                                new EvidenceDemand(EvidenceKind.FUNDING_COMMITMENT, 1, 0, 0),
                                new EvidenceDemand(EvidenceKind.TRAINING_RECORD, 2, 0, 0))),
                0);
        assertThat(round.demands().evidence())
                .as("in the order of the kinds")
                .containsExactly(
                        new EvidenceDemand(EvidenceKind.TRAINING_RECORD, 2, 0, 0),
                        new EvidenceDemand(EvidenceKind.FUNDING_COMMITMENT, 1, 0, 0));
        assertThatThrownBy(() -> round.demand(RoundDemands.USUAL, 1))
                .isInstanceOf(Refusal.class)
                .hasMessage("designation.refusal.demandsStand");
    }

    @Test
    void aSectionThatIsNotAskedForMayStayEmptyButNotHalfAnswered() {
        RoundDemands few = new RoundDemands(Set.of(Section.RECORD), List.of());
        Dossier dossier = Dossiers.complete();
        dossier.setFollowUp(null);
        assertThat(dossier.violations()).extracting(DossierViolation::field).containsExactly(DossierField.FOLLOW_UP);
        assertThat(dossier.violations(few)).isEmpty();
        dossier.setFollowUp("short");
        assertThat(dossier.violations(few)).extracting(DossierViolation::field).containsExactly(DossierField.FOLLOW_UP);
        dossier.setTrainingYears(null);
        assertThat(dossier.violations(few))
                .extracting(DossierViolation::field)
                .containsExactly(DossierField.TRAINING_YEARS, DossierField.FOLLOW_UP);
    }

    @Test
    void pagesBeyondTheLimitAreRefusedWithTheFigures() {
        EvidenceDemand demand = new EvidenceDemand(EvidenceKind.TRAINING_RECORD, 1, 30, 1);
        demand.requirePages("a.pdf", 12, 18);
        assertThatThrownBy(() -> demand.requirePages("a.pdf", 12, 19))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.parameters())
                                .containsExactly("a.pdf", EvidenceKind.TRAINING_RECORD, 12, 19, 30));
        assertThatThrownBy(() -> demand.requirePages("a.docx", null, 0))
                .hasMessage("designation.refusal.evidenceUncounted");
        demand.requireSize("a.pdf", 1024 * 1024);
        assertThatThrownBy(() -> demand.requireSize("a.pdf", 1024 * 1024 + 1))
                .hasMessage("designation.refusal.evidenceSize");
        new EvidenceDemand(EvidenceKind.FACILITIES, 0, 0, 0).requirePages("a.docx", null, 900);
    }

    @Test
    void limitsHaveBounds() {
        assertThatThrownBy(() -> new EvidenceDemand(EvidenceKind.FACILITIES, 21, 0, 0))
                .hasMessage("designation.refusal.demand");
        assertThatThrownBy(() -> new EvidenceDemand(EvidenceKind.FACILITIES, 0, -1, 0))
                .hasMessage("designation.refusal.demand");
        EvidenceDemand once = new EvidenceDemand(EvidenceKind.FACILITIES, 1, 0, 0);
        assertThatThrownBy(() -> new RoundDemands(Set.of(), List.of(once, once)))
                .hasMessage("designation.refusal.demandTwice");
    }

    @Test
    void criteriaChangeUntilTheFirstPanelOpens() {
        round.judgeBy(new CriteriaList(List.of(criterion("D1", "40"), criterion("D2", "60"))));
        round.judgeBy(new CriteriaList(List.of(criterion("D2", "30.5"), criterion("D9", "69.5"))));
        assertThat(round.criteria()).extracting(Criterion::code).containsExactly("D2", "D9");
        assertThat(round.criteria()).extracting(Criterion::weight).containsExactly(number("30.5"), number("69.5"));
        round.freezeCriteria(NOW);
        round.freezeCriteria(NOW.plusSeconds(60));
        assertThat(round.criteriaFrozenAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> round.judgeBy(new CriteriaList(List.of(criterion("D1", "100")))))
                .hasMessage("designation.refusal.criteriaFrozen");
    }

    @Test
    void weightsAddUpToTheFullMark() {
        assertThat(faults(criterion("D1", "40"), criterion("D2", "59.99")))
                .containsExactly("designation.refusal.criteriaSum");
        assertThat(faults(criterion("D1", "40"), criterion("D1", "60")))
                .containsExactly("designation.refusal.criteriaTwice");
        assertThat(faults(criterion("D1", "99.999"), criterion("D2", "0.001")))
                .containsExactly("designation.refusal.criterion", "designation.refusal.criterion");
        assertThat(faults(new Criterion("D1", " ", "T", number("100"))))
                .containsExactly("designation.refusal.criterion");
        assertThat(faults(new Criterion("D1", "T", "T", null))).containsExactly("designation.refusal.criterion");
        assertThat(faults()).containsExactly("designation.refusal.criteriaCount");
    }

    private static List<String> faults(Criterion... criteria) {
        List<String> keys = new ArrayList<>();
        assertThatThrownBy(() -> new CriteriaList(List.of(criteria)))
                .isInstanceOfSatisfying(
                        Refusals.class,
                        refusals -> refusals.faults()
                                .forEach(fault -> keys.add(fault.refusal().key())));
        return keys;
    }

    private static Criterion criterion(String code, String weight) {
        return new Criterion(code, "指标", "Criterion", number(weight));
    }

    private static BigDecimal number(String words) {
        return new BigDecimal(words);
    }
}
