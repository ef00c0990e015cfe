package org.peiji.expert;

import java.math.BigDecimal;

/**
 * Calibration has given a case another total; told within that transaction.
 *
 * @param caseNumber number of the asking case
 * @param kind what was scored
 * @param raw total of the sheets by the batch's method
 * @param adjusted total that counts from now on
 */
public record ScoreAdjusted(String caseNumber, ReviewKind kind, BigDecimal raw, BigDecimal adjusted) {}
