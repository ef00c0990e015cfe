package org.peiji.programme.process;

/** Every string of the process AnnualPlanApproval 年度计划审批. */
public final class AnnualPlanApprovalProcess {

    public static final String KEY = "AnnualPlanApproval";
    public static final String REVIEW_ANNUAL_PLAN = "ReviewAnnualPlan";
    public static final String APPROVE_ANNUAL_PLAN = "ApproveAnnualPlan";
    public static final String REVISE_ANNUAL_PLAN = "ReviseAnnualPlan";
    static final String DECISION = "decision";

    private AnnualPlanApprovalProcess() {}
}
