package org.peiji.notice.process;

/** Every string of the process ObjectionHandling 异议办理. */
public final class ObjectionHandlingProcess {

    public static final String KEY = "ObjectionHandling";
    public static final String CONFIRM_INADMISSIBILITY = "ConfirmInadmissibility";
    public static final String ASSIGN_INVESTIGATOR = "AssignInvestigator";
    public static final String SUBMIT_STATEMENT = "SubmitStatement";
    public static final String INVESTIGATE_OBJECTION = "InvestigateObjection";
    public static final String DECIDE_OBJECTION = "DecideObjection";
    static final String DROPPED = "ObjectionHandling.Dropped";
    static final String DECISION = "decision";
    static final String INVESTIGATOR = "investigator";

    private ObjectionHandlingProcess() {}
}
