package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.news.NewsCatalogue;

/** 报名消息: what a trainee hears of his or her enrolment, each time that somebody else has moved it. */
@ApplicationScoped
class EnrolmentNews implements NewsCatalogue {

    /** The states that are news; each has its words. */
    private static final List<EnrolmentState> TOLD = List.of(
            EnrolmentState.RETURNED,
            EnrolmentState.SCHOOL_REJECTED,
            EnrolmentState.NOT_WAIVED,
            EnrolmentState.ADMITTED,
            EnrolmentState.WAITLISTED,
            EnrolmentState.REJECTED,
            EnrolmentState.LAPSED,
            EnrolmentState.WAITLIST_ENDED,
            EnrolmentState.CANCELLED);

    private static final String OFFERED = "enrolment.news.offered";
    private static final String WAIVED = "enrolment.news.waived";
    private static final String OTHER_WISH = "enrolment.news.otherWish";

    @Inject
    private Event<CaseNews> news;

    @Inject
    private CohortDirectory cohorts;

    /** The enrolment has reached the state in which it is now. */
    void moved(Enrolment enrolment) {
        if (TOLD.contains(enrolment.state())) {
            tell(enrolment, key(enrolment.state()));
        }
    }

    /** The province has decided on the rules that stood against it. */
    void waived(Enrolment enrolment) {
        tell(enrolment, enrolment.state() == EnrolmentState.ENDORSED ? WAIVED : key(enrolment.state()));
    }

    /** A place has come free for somebody on the waiting list. */
    void offered(Enrolment enrolment) {
        tell(enrolment, OFFERED);
    }

    /** Another wish of the same person was admitted or confirmed. */
    void otherWish(Enrolment enrolment) {
        tell(enrolment, OTHER_WISH);
    }

    @Override
    public List<Sample> samples() {
        return Stream.concat(TOLD.stream().map(EnrolmentNews::key), Stream.of(OFFERED, WAIVED, OTHER_WISH))
                .map(key -> Sample.of(key, COHORT, "ENR-2026-000345"))
                .toList();
    }

    private void tell(Enrolment enrolment, String key) {
        CohortSummary cohort = cohorts.find(enrolment.cohort());
        news.fire(CaseNews.toPerson(
                enrolment.trainee(),
                enrolment.number(),
                key,
                "/enrolment/enrolment.xhtml?number=" + enrolment.number(),
                new Bilingual(cohort.title(), cohort.titleEn()),
                enrolment.number()));
    }

    private static String key(EnrolmentState state) {
        return "enrolment.news." + state;
    }
}
