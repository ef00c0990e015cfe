package org.peiji.expert;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * 评审结果: what a panel's sealed sheets say together. For those who decide; never for applicants or experts.
 *
 * @param sealed how many sheets are sealed
 * @param slots how many were asked for
 * @param means mean score by criterion code, two decimals; empty while nothing is sealed
 * @param total sum of the means, two decimals
 * @param sheets the sheets, without the experts' names
 */
public record PanelResult(int sealed, int slots, Map<String, BigDecimal> means, BigDecimal total, List<Sheet> sheets) {

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
