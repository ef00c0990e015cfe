package org.peiji.expert;

import java.math.BigDecimal;

/**
 * 评分指标: one thing that every expert of a panel scores, from 0 to its weight.
 *
 * @param code code within the panel, e.g. {@code D4}
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param weight greatest score, in points
 */
public record Criterion(String code, String nameZh, String nameEn, BigDecimal weight) {}
