package org.peiji.expert.process;

/** Every string of the process ReviewSlot 专家评分. */
public final class ReviewSlotProcess {

    public static final String KEY = "ReviewSlot";
    public static final String ANSWER_INVITATION = "AnswerInvitation";
    public static final String SCORE_DOSSIER = "ScoreDossier";
    public static final String ASSIGN_EXPERT = "AssignExpert";
    public static final String DECIDE_OVERDUE_REVIEW = "DecideOverdueReview";
    static final String CANCELLED = "ReviewSlot.Cancelled";
    static final String RECUSED = "ReviewSlot.Recused";
    static final String EXPERT = "expert";
    static final String DECISION = "decision";
    static final String CONFLICT_RULES = "ConflictRules";
    static final String SCORE_DISPERSION = "ScoreDispersion";

    private ReviewSlotProcess() {}
}
