package org.peiji.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peiji.assessment.AssessmentStatus;
import org.peiji.assessment.Grade;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;

/** The rules of 基地考核: bounds of claims, sums and rounding, and the order of its steps. */
class BaseAssessmentTest {

    private static final Instant NOW = Instant.parse("2026-11-10T02:00:00Z");
    private static final Map<String, BigDecimal> MEANS =
            Map.of("A1", new BigDecimal("33.335"), "A2", new BigDecimal("15.004"), "B1", new BigDecimal("40"));

    private final BaseAssessment assessment = BaseAssessment.open(
            "ASM-2026-000001",
            new AssessmentCampaign(
                    "CAM-2026-000001", 2026, "考核", "assessment", Trees.ofThree(), LocalDate.of(2026, 12, 1), NOW),
            Trees.ofThree(),
            "D001",
            "青禾职业技术学院",
            "A42");

    private static Map<String, Claim> claims() {
        Map<String, Claim> claims = new HashMap<>();
        claims.put("A1", new Claim(new BigDecimal("40"), "理由"));
        claims.put("A2", new Claim(BigDecimal.ZERO, "理由"));
        claims.put("B1", new Claim(new BigDecimal("12.5"), "理由"));
        return claims;
    }

    private static Map<String, Claim> claimsBut(String code, Claim claim) {
        Map<String, Claim> claims = claims();
        claims.put(code, claim);
        return claims;
    }

    private void handIn(Map<String, Claim> claims) {
        assessment.draft("A", claims);
        assessment.draft("B", claims);
        assessment.submit(NOW);
    }

    private void scored() {
        handIn(claims());
        assessment.takeScores(MEANS);
    }

    @Test
    void claimsReachFromNoughtToTheWeight() {
        handIn(claims());

        assertThat(assessment.status()).isEqualTo(AssessmentStatus.EXPERT_SCORING);
        assertThat(assessment.claimedTotal()).isEqualByComparingTo("52.5");
    }

    @ParameterizedTest
    @CsvSource({"A1, -0.01", "A1, 40.01", "A2, 20.01", "B1, 0.005"})
    void claimOutsideItsBoundsIsRefusedByCode(String code, BigDecimal points) {
        assertThatThrownBy(() -> handIn(claimsBut(code, new Claim(points, "理由"))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.parameters()).containsExactly(1, code));
        assertThat(assessment.status()).isEqualTo(AssessmentStatus.SELF_ASSESSMENT);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Map<String, Claim> faulty = claims();
        faulty.put("A1", new Claim(null, "理由"));
        faulty.remove("A2");
        faulty.put("B1", new Claim(BigDecimal.ONE, " "));

        assertThatThrownBy(() -> handIn(faulty))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.parameters()).containsExactly(3, "A1, A2, B1"));
    }

    @Test
    void draftMayBeIncompleteButNotOutOfBounds() {
        assessment.draft("A", Map.of("A1", new Claim(null, ""), "B1", new Claim(BigDecimal.TEN, "")));
        assessment.draft("B", Map.of("B1", new Claim(new BigDecimal("7"), "")));
        assertThat(assessment.claimedTotal()).isEqualByComparingTo("7");

        assertThatThrownBy(() -> assessment.draft("B", Map.of("B1", new Claim(new BigDecimal("41"), ""))))
                .isInstanceOf(Refusal.class);
        assertThat(assessment.claimedTotal()).isEqualByComparingTo("7");
    }

    @Test
    void meansAreRoundedHalfUpBeforeTheyAreAdded() {
        scored();

        assertThat(assessment.scores())
                .extracting(IndicatorScore::points)
                .containsExactly(new BigDecimal("33.34"), new BigDecimal("15.00"), new BigDecimal("40.00"));
        assertThat(assessment.total()).isEqualTo(new BigDecimal("88.34"));
        assertThat(assessment.status()).isEqualTo(AssessmentStatus.RESULT_CONFIRMATION);
    }

    @Test
    void returnedAssessmentLosesItsPointsWhenItIsHandedInAgain() {
        scored();
        assessment.returnForMaterial();
        assertThat(assessment.total()).isNotNull();

        handIn(claims());

        assertThat(assessment.total()).isNull();
        assertThat(assessment.scores()).extracting(IndicatorScore::points).containsOnlyNulls();
    }

    @Test
    void vetoNeedsItsReason() {
        scored();

        assertThatThrownBy(() -> assessment.veto("  ")).isInstanceOf(Refusal.class);
        assertThat(assessment.isVetoed()).isFalse();
        assessment.veto("数据造假");
        assertThat(assessment.isVetoed()).isTrue();
    }

    @Test
    void gradeIsFinal() {
        scored();
        assessment.close(Grade.GOOD, NOW);

        assertThatThrownBy(() -> assessment.close(Grade.FAIL, NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(assessment::returnForMaterial).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> handIn(claims())).isInstanceOf(Conflict.class);
        assertThat(assessment.grade()).isEqualTo(Grade.GOOD);
        assertThat(assessment.dueAt()).isNull();
    }

    @Test
    void baseCannotWriteWhileExpertsScore() {
        handIn(claims());

        assertThatThrownBy(() -> assessment.draft("A", claims())).isInstanceOf(Conflict.class);
    }
}
