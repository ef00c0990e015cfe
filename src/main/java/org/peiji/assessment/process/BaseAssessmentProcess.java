package org.peiji.assessment.process;

/** Every string of the process 基地考核. */
final class BaseAssessmentProcess {

    static final String ID = "BaseAssessment";

    static final String COMPLETE_SELF_ASSESSMENT = "CompleteSelfAssessment";
    static final String CONFIRM_RESULT = "ConfirmResult";
    static final String SUPPLEMENT_SELF_ASSESSMENT = "SupplementSelfAssessment";

    static final String REVIEWS_COMPLETED = "BaseAssessment.ReviewsCompleted";

    static final String DECISION = "decision";

    private BaseAssessmentProcess() {}
}
