package org.peiji.expert.application;

import java.math.BigDecimal;
import org.peiji.expert.ReviewKind;

/**
 * A line of the list of batches.
 *
 * @param method version of the score method
 * @param threshold total below which a case is marked
 * @param cases how many panels count
 * @param complete how many of them are complete
 */
public record BatchRow(
        String number,
        ReviewKind kind,
        String titleZh,
        String titleEn,
        String method,
        BigDecimal threshold,
        Long cases,
        Long complete) {}
