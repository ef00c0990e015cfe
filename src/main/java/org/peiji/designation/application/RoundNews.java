package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.news.NewsCatalogue;
import org.peiji.platform.security.Role;

/** 批次消息: what colleges and provinces hear of the days of a round. */
@ApplicationScoped
class RoundNews implements NewsCatalogue {

    private static final String RESCHEDULED = "designation.news.rescheduled";
    private static final String SUBMISSIONS_CLOSED = "designation.news.submissionsClosed";
    private static final String REVIEWED = "designation.news.reviewsDone";
    private static final String ALL_DECIDED = "designation.news.allDecided";
    private static final String DEMANDS_CHANGED = "designation.news.demandsChanged";

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Event<CaseNews> news;

    /** @param colleges codes of the colleges that have begun or submitted an application */
    void rescheduled(DesignationRound round, String reason, List<String> colleges) {
        colleges.forEach(college -> tell(Role.BASE_OFFICER, college, round, reason));
        organisations
                .provinces()
                .forEach(province -> tell(Role.PROVINCE_OFFICER, province.authorityCode(), round, reason));
    }

    /** @param colleges codes of the colleges that have begun an application */
    void demandsChanged(DesignationRound round, List<String> colleges) {
        colleges.forEach(college -> news.fire(CaseNews.toGroup(
                Role.BASE_OFFICER,
                college,
                round.number(),
                DEMANDS_CHANGED,
                "/designation/round.xhtml?number=" + round.number(),
                new Bilingual(round.titleZh(), round.titleEn()))));
    }

    /** The window is over. */
    void submissionsClosed(DesignationRound round, long submitted) {
        tellMinistry(round, SUBMISSIONS_CLOSED, submitted);
    }

    /** Nothing is under review any more. */
    void reviewed(DesignationRound round, long waiting) {
        tellMinistry(round, REVIEWED, waiting);
    }

    void allDecided(DesignationRound round) {
        tellMinistry(round, ALL_DECIDED);
    }

    private void tellMinistry(DesignationRound round, String words, Object... parameters) {
        news.fire(CaseNews.toGroup(
                Role.MINISTRY_ADMIN,
                OrganisationDirectory.MINISTRY,
                round.number(),
                words,
                "/designation/round.xhtml?number=" + round.number(),
                Stream.concat(Stream.of(new Bilingual(round.titleZh(), round.titleEn())), Stream.of(parameters))
                        .toArray()));
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.of(SUBMISSIONS_CLOSED, COHORT, 40),
                Sample.of(REVIEWED, COHORT, 38),
                Sample.of(ALL_DECIDED, COHORT),
                Sample.of(RESCHEDULED, COHORT, LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 15), "…"),
                Sample.of(DEMANDS_CHANGED, COHORT));
    }

    private void tell(Role role, String organisation, DesignationRound round, String reason) {
        news.fire(CaseNews.toGroup(
                role,
                organisation,
                round.number(),
                RESCHEDULED,
                "/designation/round.xhtml?number=" + round.number(),
                new Bilingual(round.titleZh(), round.titleEn()),
                round.closesAt(),
                round.provinceUntil() == null ? round.closesAt() : round.provinceUntil(),
                reason.strip()));
    }
}
