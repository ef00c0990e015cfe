package org.peiji.assessment;

/** 考核状态: where the assessment of one base stands, in the order in which it passes. */
public enum AssessmentStatus {
    /** 自评填报: the base writes its claims. */
    SELF_ASSESSMENT,
    /** 专家评分: the panel scores them. */
    EXPERT_SCORING,
    /** 结果确认: the ministry decides. */
    RESULT_CONFIRMATION,
    /** 退回补充: the base adds material. */
    RETURNED,
    /** 已办结: the grade stands. */
    CLOSED;

    /** The tone in which pages show it. */
    public String tone() {
        return switch (this) {
            case CLOSED -> "ok";
            case RETURNED -> "warn";
            default -> "info";
        };
    }
}
