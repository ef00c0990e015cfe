package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.approval.Decision;
import org.peiji.cohort.domain.Cohort;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.news.NewsCatalogue;
import org.peiji.platform.security.Role;

/** 班次消息: what the officers of a base hear of a cohort. A return reaches them as the task that it brings. */
@ApplicationScoped
class CohortNews implements NewsCatalogue {

    private static final String DECIDED = "cohort.news.decided";

    @Inject
    private Event<CaseNews> news;

    void decided(Cohort cohort, Decision decision) {
        if (decision != Decision.RETURNED) {
            news.fire(CaseNews.toGroup(
                    Role.BASE_OFFICER,
                    cohort.organisation(),
                    cohort.number(),
                    DECIDED,
                    "/cohort/cohort.xhtml?number=" + cohort.number(),
                    new Bilingual(cohort.summary().title(), cohort.summary().titleEn()),
                    decision));
        }
    }

    @Override
    public List<Sample> samples() {
        return List.of(Sample.of(DECIDED, COHORT, Decision.APPROVED));
    }
}
