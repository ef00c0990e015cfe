package org.peiji.expert.application;

import java.math.BigDecimal;
import java.util.List;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.Spread;

/**
 * A case of a batch among the others.
 *
 * @param panel id of its panel
 * @param state state of its panel
 * @param marks total of each expert of the batch, in the order of the matrix; null where an expert has not sealed
 * @param spread how the totals lie
 * @param raw total by the batch's method; null while nothing is sealed
 * @param adjusted total that counts; null while nothing is sealed
 * @param rank place by the total that counts, from 1; 0 while the panel is not complete
 * @param rawRank place by the raw total
 * @param below true if it lies below the threshold
 */
public record CalibrationRow(
        String panel,
        String caseNumber,
        String organisationName,
        ReviewPanel.State state,
        List<Mark> marks,
        Spread spread,
        BigDecimal raw,
        BigDecimal adjusted,
        int rank,
        int rawRank,
        boolean below) {

    /** True if calibration has changed the total. */
    public boolean isAdjusted() {
        return raw != null && raw.compareTo(adjusted) != 0;
    }

    /**
     * One expert's total of the case.
     *
     * @param outlier true if it lies far from the mean
     * @param slotNumber the sheet
     */
    public record Mark(BigDecimal total, boolean outlier, boolean above, String slotNumber) {}
}
