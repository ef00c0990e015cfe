package org.peiji.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peiji.platform.failure.Refusal;

class IndicatorTreeTest {

    @Test
    void weightsMakeAHundredInAllAndWithinEachDimension() {
        assertThat(Trees.ofThree().isComplete()).isTrue();
        assertThat(new IndicatorTree("short", List.of(Trees.dimension("A", 99, Trees.indicator("A1", "99"))))
                        .isComplete())
                .isFalse();
        assertThat(new IndicatorTree("uneven", List.of(Trees.dimension("A", 100, Trees.indicator("A1", "99"))))
                        .isComplete())
                .isFalse();
    }

    @Test
    void campaignCannotOpenOnAnIncompleteTree() {
        IndicatorTree tree = new IndicatorTree("short", List.of(Trees.dimension("A", 99, Trees.indicator("A1", "99"))));

        assertThatThrownBy(() -> new AssessmentCampaign(
                        "CAM-2026-000001", 2026, "考核", "assessment", tree, LocalDate.of(2026, 12, 1), Instant.EPOCH))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anotherWeightIsAnotherTree() {
        IndicatorTree other = new IndicatorTree(
                "test",
                List.of(
                        Trees.dimension("A", 60, Trees.indicator("A1", "39"), Trees.indicator("A2", "21")),
                        Trees.dimension("B", 40, Trees.indicator("B1", "40"))));

        assertThat(Trees.ofThree().saysTheSameAs(Trees.ofThree())).isTrue();
        assertThat(Trees.ofThree().saysTheSameAs(other)).isFalse();
    }
}
