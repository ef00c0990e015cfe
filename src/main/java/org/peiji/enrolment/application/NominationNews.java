package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.domain.Nomination;
import org.peiji.enrolment.domain.NominationList;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.news.NewsCatalogue;
import org.peiji.platform.security.Role;

/** 推荐消息: what nominees and their schools hear of a list. */
@ApplicationScoped
class NominationNews implements NewsCatalogue {

    private static final String ASKED = "enrolment.news.nominated";
    private static final String RETURNED = "enrolment.news.listReturned";
    private static final String DECLINED = "enrolment.news.nomineeDeclined";
    private static final String LAPSED = "enrolment.news.nomineeLapsed";
    private static final String LIST = "/enrolment/nomination-list.xhtml?number=";

    @Inject
    private Event<CaseNews> news;

    @Inject
    private CohortDirectory cohorts;

    void asked(Nomination nomination, CohortSummary cohort) {
        news.fire(CaseNews.toPerson(
                nomination.trainee(),
                nomination.number(),
                ASKED,
                "/worklist/worklist.xhtml",
                new Bilingual(cohort.title(), cohort.titleEn()),
                nomination.number()));
    }

    void returned(NominationList list) {
        tell(list.school(), list.number(), list.number(), list.cohort(), RETURNED);
    }

    void declined(Nomination nomination) {
        tell(nomination.school(), nomination.number(), nomination.list(), nomination.cohort(), DECLINED);
    }

    void lapsed(Nomination nomination) {
        tell(nomination.school(), nomination.number(), nomination.list(), nomination.cohort(), LAPSED);
    }

    @Override
    public List<Sample> samples() {
        return List.of(ASKED, RETURNED, DECLINED, LAPSED).stream()
                .map(key -> Sample.of(key, COHORT, "NOM-2026-000345"))
                .toList();
    }

    private void tell(String school, String caseNumber, String list, String cohort, String key) {
        CohortSummary of = cohorts.find(cohort);
        news.fire(CaseNews.toGroup(
                Role.SCHOOL_ADMIN,
                school,
                caseNumber,
                key,
                LIST + list,
                new Bilingual(of.title(), of.titleEn()),
                list));
    }
}
