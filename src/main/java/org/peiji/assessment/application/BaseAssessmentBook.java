package org.peiji.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peiji.assessment.domain.AssessmentCampaign;
import org.peiji.platform.engine.Belonging;
import org.peiji.platform.engine.CaseBook;

/** Which assessments are under way, to be held against the engine. */
@ApplicationScoped
class BaseAssessmentBook implements CaseBook {

    @Inject
    private BaseAssessments assessments;

    @Override
    public String process() {
        return "BaseAssessment";
    }

    @Override
    public Set<String> runningCases() {
        return assessments.underWay();
    }

    @Override
    public Belonging belonging(String caseNumber) {
        AssessmentCampaign campaign = assessments.find(caseNumber).campaign();
        return new Belonging(campaign.number(), campaign.titleZh(), campaign.titleEn(), null);
    }
}
