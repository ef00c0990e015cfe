package org.peiji.insight.application;

import java.math.BigDecimal;

/** 得分来源: of the points of a campaign's tree, how many each way of finding them decides. */
public record ScoreSource(BigDecimal auto, BigDecimal self, BigDecimal expert) {}
