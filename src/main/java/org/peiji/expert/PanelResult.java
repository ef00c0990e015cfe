package org.peiji.expert;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * 评审结果: what a panel's sealed sheets say together. For those who decide; never for applicants or experts.
 *
 * @param sealed how many sheets are sealed
 * @param slots how many were asked for, without those that were closed
 * @param method version of the score method, e.g. {@code MEAN-1}
 * @param means score of the method by criterion code, two decimals; empty while nothing is sealed
 * @param total raw total: sum of the means, two decimals
 * @param adjusted total after confirmed adjustments; the raw total while there is none
 * @param sheets the sheets, without the experts' names
 */
public record PanelResult(
        int sealed,
        int slots,
        String method,
        Map<String, BigDecimal> means,
        BigDecimal total,
        BigDecimal adjusted,
        List<Sheet> sheets) {

    /** What a case without a panel has. */
    public static final PanelResult NONE =
            new PanelResult(0, 0, "", Map.of(), BigDecimal.ZERO, BigDecimal.ZERO, List.of());

    /** True if calibration has changed the total. */
    public boolean isAdjusted() {
        return adjusted.compareTo(total) != 0;
    }

    /**
     * One sealed sheet.
     *
     * @param number running number within the panel, standing for the expert's name
     * @param scores score by criterion code
     * @param total sum of the scores
     * @param comment the expert's words
     */
    public record Sheet(int number, Map<String, BigDecimal> scores, BigDecimal total, String comment) {}
}
