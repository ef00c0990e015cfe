package org.peiji.expert.process;

/** Every string of the process ReviewSlot 专家评分. */
public final class ReviewSlotProcess {

    public static final String KEY = "ReviewSlot";
    public static final String SCORE_DOSSIER = "ScoreDossier";
    static final String CANCELLED = "ReviewSlot.Cancelled";
    static final String EXPERT = "expert";

    private ReviewSlotProcess() {}
}
