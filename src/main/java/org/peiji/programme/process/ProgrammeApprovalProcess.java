package org.peiji.programme.process;

/** Every string of the process ProgrammeApproval 培训项目审批. */
public final class ProgrammeApprovalProcess {

    public static final String KEY = "ProgrammeApproval";
    public static final String REVIEW_PROGRAMME_CONTENT = "ReviewProgrammeContent";
    public static final String REVIEW_PROGRAMME_BUDGET = "ReviewProgrammeBudget";
    public static final String APPROVE_PROGRAMME = "ApproveProgramme";
    public static final String REVISE_PROGRAMME = "ReviseProgramme";
    static final String CONTENT_DECISION = "contentDecision";
    static final String BUDGET_DECISION = "budgetDecision";
    static final String DECISION = "decision";

    private ProgrammeApprovalProcess() {}
}
