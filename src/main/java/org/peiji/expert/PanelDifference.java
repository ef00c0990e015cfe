package org.peiji.expert;

import java.math.BigDecimal;

/**
 * 重算差异: a kept total that is not what the sheets say, or a sheet that is not what was sealed.
 *
 * @param slotNumber the sheet; null if it is a total
 * @param kept total as kept; null if it is a sheet
 */
public record PanelDifference(String caseNumber, String slotNumber, BigDecimal kept, BigDecimal computed) {}
