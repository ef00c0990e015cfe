package org.peiji.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.assessment.Grade;
import org.peiji.assessment.domain.BaseAssessment;
import org.peiji.platform.listing.Registered;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.news.NewsCatalogue;
import org.peiji.platform.security.Role;

/** 考核消息: what a base hears of its assessment. */
@ApplicationScoped
class AssessmentNews implements NewsCatalogue {

    private static final String RETURNED = "assessment.news.returned";
    private static final String GRADED = "assessment.news.graded";

    @Inject
    private Event<CaseNews> news;

    /** The officer has the task; the director hears that there is one. */
    void returned(BaseAssessment assessment) {
        tell(Role.BASE_DIRECTOR, assessment, RETURNED, assessment.number());
    }

    void graded(BaseAssessment assessment) {
        tell(Role.BASE_DIRECTOR, assessment, GRADED, assessment.grade());
        tell(Role.BASE_OFFICER, assessment, GRADED, assessment.grade());
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.of(RETURNED, ORGANISATION, "ASM-2026-000007"),
                Sample.of(GRADED, ORGANISATION, Grade.values()[0]));
    }

    private void tell(Role role, BaseAssessment assessment, String key, Object what) {
        news.fire(CaseNews.toGroup(
                role,
                assessment.organisation(),
                assessment.number(),
                key,
                "/assessment/assessment.xhtml?number=" + assessment.number(),
                new Registered(assessment.organisationName()),
                what));
    }
}
