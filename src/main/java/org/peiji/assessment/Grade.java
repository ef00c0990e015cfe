package org.peiji.assessment;

/** 等级: what a year's assessment of a base came to. The bands stand in the decision table {@code AssessmentGrade}. */
public enum Grade {
    EXCELLENT,
    GOOD,
    PASS,
    FAIL
}
