package org.peiji.assessment.application;

import org.peiji.approval.Decision;
import org.peiji.assessment.domain.BaseAssessment;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Ruling;

/** The route of an assessment, as its use cases see it. */
public interface BaseAssessmentWorkflow {

    void opened(BaseAssessment assessment);

    OpenTask completing(String task);

    OpenTask supplementing(String task);

    OpenTask confirming(String task);

    void completed(OpenTask task);

    void decided(OpenTask task, Decision decision);

    void scored(BaseAssessment assessment);

    /** Asks the decision table for the grade. */
    Ruling grade(BaseAssessment assessment);
}
