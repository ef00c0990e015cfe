package org.peiji.insight.application;

import org.peiji.assessment.Grade;

/** 等级分布: how many bases of a campaign have a grade. */
public record GradeCount(Grade grade, int count) {}
