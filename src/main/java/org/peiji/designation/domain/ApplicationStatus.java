package org.peiji.designation.domain;

/**
 * 申报状态: where an application stands. Each status stands for one node of the model BaseApplication; {@link
 * #position()} is that node's id, by which texts and the approval trail name it.
 */
public enum ApplicationStatus {
    DRAFT("ApplicationSubmitted", "quiet"),
    PROVINCE_REVIEW("RecommendApplication", "info"),
    PROVINCE_CONFIRMATION("ConfirmRecommendation", "info"),
    FORMAL_CHECK("CheckApplication", "info"),
    RETURNED("CorrectApplication", "warn"),
    EXPERT_REVIEW("ReviewsCompleted", "info"),
    DECISION("DecideApplication", "info"),
    DESIGNATED("BaseDesignated", "ok"),
    NOT_SELECTED("NotSelected", "bad"),
    NOT_RECOMMENDED("NotRecommended", "bad"),
    REJECTED_ON_FORM("RejectedOnForm", "bad"),
    WITHDRAWN("ApplicationWithdrawn", "quiet"),
    DISQUALIFIED("ApplicationDisqualified", "bad");

    private final String position;
    private final String tone;

    ApplicationStatus(String position, String tone) {
        this.position = position;
        this.tone = tone;
    }

    /** Id of the node in the model. */
    public String position() {
        return position;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }

    /** True if whoever has it now may give it back to the college. */
    public boolean mayReturn() {
        return this == PROVINCE_REVIEW || this == FORMAL_CHECK;
    }

    /** True while the process runs: somebody has to do something next. */
    public boolean isUnderWay() {
        return switch (this) {
            case PROVINCE_REVIEW, PROVINCE_CONFIRMATION, FORMAL_CHECK, RETURNED, EXPERT_REVIEW, DECISION -> true;
            default -> false;
        };
    }
}
