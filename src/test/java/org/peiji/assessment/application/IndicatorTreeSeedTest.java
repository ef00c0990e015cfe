package org.peiji.assessment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peiji.assessment.domain.IndicatorTree;
import org.peiji.platform.seed.InvalidSeed;

/** The indicator tree as it ships, and files that must not load. */
class IndicatorTreeSeedTest {

    @Test
    void shippedTreeHasEightDimensionsTwentyThreeIndicatorsAndAHundredPoints() {
        List<IndicatorTree> trees = IndicatorTreeSeed.read("05-assessment/indicators.csv");

        assertThat(trees).singleElement().satisfies(tree -> {
            assertThat(tree.version()).isEqualTo("2026.1");
            assertThat(tree.dimensions()).hasSize(8);
            assertThat(tree.indicators()).hasSize(23);
            assertThat(tree.weight()).isEqualByComparingTo("100");
        });
    }

    @Test
    void shippedTreeIsComputedFor68ReportedFor8AndScoredFor24Points() {
        IndicatorTreeView view = IndicatorTreeView.of(
                IndicatorTreeSeed.read("05-assessment/indicators.csv").get(0));

        assertThat(List.of(view.auto(), view.self(), view.expert()))
                .containsExactly(new BigDecimal("68"), new BigDecimal("8"), new BigDecimal("24"));
    }

    @Test
    void weightsThatDoNotMakeAHundredAreRefused() {
        assertThatThrownBy(() -> IndicatorTreeSeed.read("bad-assessment/indicators.csv"))
                .isInstanceOf(InvalidSeed.class)
                .hasMessageContaining("must make 100");
    }

    @Test
    void partsThatDoNotMakeTheWeightAreRefused() {
        assertThatThrownBy(() -> IndicatorTreeSeed.read("bad-assessment/split.csv"))
                .isInstanceOf(InvalidSeed.class)
                .hasMessageContaining("line 3");
    }
}
