package org.peiji.enrolment.process;

/** Every string of the process NomineeAnswer 被推荐人答复. */
public final class NomineeAnswerProcess {

    public static final String KEY = "NomineeAnswer";
    public static final String ANSWER_NOMINATION = "AnswerNomination";
    static final String CLOSED = "NomineeAnswer.Closed";
    static final String DECISION = "decision";
    static final String TRAINEE = "trainee";

    private NomineeAnswerProcess() {}
}
