package org.peiji.programme.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peiji.programme.Quantity;
import org.peiji.programme.TrainingCell;

/** 差异行: what is open, and what a cell lacks first. */
class VarianceLineTest {

    private static final TrainingCell CELL = new TrainingCell(2026, "PRINCIPAL", "HIGHER");

    @ParameterizedTest
    @CsvSource({"0, 0, 0, UNASKED", "0, 1, 0, NONE", "1, 0, 0, UNPLANNED", "1, 1, 0, UNOFFERED", "1, 1, 1, NONE"})
    void gapIsWhatIsMissingFirst(int target, int planned, int approved, VarianceLine.Gap gap) {
        assertThat(line(target, planned, approved).gap()).isEqualTo(gap);
    }

    @Test
    void openIsWhatNoApprovedCohortCovers() {
        assertThat(line(3, 3, 1).open()).isEqualTo(new Quantity(2, 20, 100));
        assertThat(line(1, 3, 2).open().cohorts()).isEqualTo(-1);
    }

    @Test
    void codesOfCellsReadBack() {
        assertThat(TrainingCell.of(CELL.code())).isEqualTo(CELL);
        assertThat(TrainingCell.of(TrainingCell.whole(2026).code())).isEqualTo(TrainingCell.whole(2026));
        assertThat(TrainingCell.of("PRINCIPAL.HIGHER")).isNull();
        assertThat(TrainingCell.of("2026.PRINCIPAL")).isNull();
        assertThat(TrainingCell.of(null)).isNull();
    }

    private static VarianceLine line(int target, int planned, int approved) {
        return new VarianceLine(CELL, times(target), times(planned), 0, times(approved), Quantity.NONE);
    }

    private static Quantity times(int cohorts) {
        return new Quantity(cohorts, cohorts * 10, cohorts * 50);
    }
}
