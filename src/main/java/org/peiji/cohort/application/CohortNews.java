package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.approval.Decision;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.domain.Cohort;
import org.peiji.designation.CohortSettlement;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.news.NewsCatalogue;
import org.peiji.platform.security.Role;

/** 班次消息: what the officers of a base hear of a cohort. A return reaches them as the task that it brings. */
@ApplicationScoped
class CohortNews implements NewsCatalogue {

    private static final String DECIDED = "cohort.news.decided";
    private static final String ARRANGED = "cohort.news.arranged";
    private static final String GOES_AHEAD = "cohort.news.goesAhead";

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

    /** The base has left the network; its officers hear what becomes of each cohort that it still runs. */
    void arranged(Cohort cohort, CohortSettlement.Way way) {
        news.fire(CaseNews.toGroup(
                Role.BASE_OFFICER,
                cohort.organisation(),
                cohort.number(),
                ARRANGED,
                "/cohort/cohort.xhtml?number=" + cohort.number(),
                new Bilingual(cohort.summary().title(), cohort.summary().titleEn()),
                way));
    }

    /** A cohort with a least number of trainees is held. */
    void goesAhead(Cohort cohort) {
        CohortSummary held = cohort.summary();
        news.fire(CaseNews.toGroup(
                Role.BASE_OFFICER,
                held.organisation(),
                held.number(),
                GOES_AHEAD,
                "/cohort/cohort.xhtml?number=" + held.number(),
                new Bilingual(held.title(), held.titleEn()),
                held.taken()));
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.of(DECIDED, COHORT, Decision.APPROVED),
                Sample.of(ARRANGED, COHORT, CohortSettlement.Way.FINISH),
                Sample.of(GOES_AHEAD, COHORT, 24));
    }
}
