package org.peiji.expert.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peiji.platform.failure.Missing;

/** 计分方法 and 评分离散度, computed by hand. */
class ScoreMethodTest {

    @Test
    void meanOfAllSheetsIsRoundedHalfUp() {
        assertThat(ScoreMethod.of("MEAN-1").means(List.of("A", "B"), sheets("7", "8", "8")))
                .containsEntry("A", new BigDecimal("7.67"))
                .containsEntry("B", new BigDecimal("1.00"));
    }

    @Test
    void trimmedMeanLeavesOutTheHighestAndTheLowestFromFiveSheetsOn() {
        ScoreMethod trimmed = ScoreMethod.of("TRIMMED-1");
        assertThat(trimmed.means(List.of("A"), sheets("1", "7", "8", "9", "10")))
                .containsEntry("A", new BigDecimal("8.00"));
        assertThat(trimmed.means(List.of("A"), sheets("1", "7", "8", "9")))
                .as("too few to trim")
                .containsEntry("A", new BigDecimal("6.25"));
    }

    @Test
    void nothingIsComputedOfNothing() {
        assertThat(ScoreMethod.MEAN_1.means(List.of("A"), List.of())).isEmpty();
        assertThat(Spread.of(List.of()).mean()).isNull();
    }

    @Test
    void unknownVersionIsRefused() {
        assertThatThrownBy(() -> ScoreMethod.of("MEAN-0")).isInstanceOf(Missing.class);
    }

    @Test
    void spreadTellsMeanTrimmedMeanRangeAndDeviation() {
        Spread spread =
                Spread.of(Stream.of("60", "80", "85", "95").map(BigDecimal::new).toList());
        assertThat(spread.mean()).isEqualByComparingTo("80");
        assertThat(spread.trimmed()).isEqualByComparingTo("82.5");
        assertThat(spread.range()).isEqualByComparingTo("35");
        assertThat(spread.deviation()).isEqualByComparingTo("12.75");
        BigDecimal most = BigDecimal.valueOf(100);
        assertThat(spread.isOutlier(new BigDecimal("90"), most)).isFalse();
        assertThat(spread.isOutlier(new BigDecimal("90.01"), most)).isTrue();
        assertThat(spread.isOutlier(new BigDecimal("60"), most)).isTrue();
    }

    private static List<Map<String, BigDecimal>> sheets(String... scores) {
        return Stream.of(scores)
                .map(score -> Map.of("A", new BigDecimal(score), "B", BigDecimal.ONE))
                .toList();
    }
}
