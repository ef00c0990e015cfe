package org.peiji.cohort.process;

/** Every string of the process CohortApproval 班次审批. */
public final class CohortApprovalProcess {

    public static final String KEY = "CohortApproval";
    public static final String APPROVE_COHORT = "ApproveCohort";
    public static final String REVIEW_COHORT = "ReviewCohort";
    public static final String CONFIRM_COHORT = "ConfirmCohort";
    public static final String REVISE_COHORT = "ReviseCohort";
    static final String DECISION = "decision";
    static final String ROUTE = "route";

    private CohortApprovalProcess() {}
}
