package org.peiji.designation.process;

/**
 * Every string of the process BaseApplication 基地申报. The ids of its tasks stand with the statuses that they mean
 * ({@link org.peiji.designation.domain.ApplicationStatus#position()}).
 */
final class BaseApplicationProcess {

    static final String KEY = "BaseApplication";
    static final String REVIEWS_COMPLETED = "BaseApplication.ReviewsCompleted";
    static final String WITHDRAWN = "BaseApplication.Withdrawn";
    static final String DISQUALIFIED = "BaseApplication.Disqualified";
    static final String ROUTE = "route";
    static final String DECISION = "decision";
    static final String RECOMMENDATION = "recommendation";

    private BaseApplicationProcess() {}
}
