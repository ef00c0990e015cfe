package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peiji.notice.NoticeOutcome;
import org.peiji.notice.ObjectionState;
import org.peiji.notice.domain.ListedLine;
import org.peiji.notice.domain.Notice;
import org.peiji.notice.domain.Objection;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.news.NewsCatalogue;
import org.peiji.platform.security.Role;

/**
 * 公示消息: what the ministry hears of notices, and an organisation of the objections to its lines. Who objected stands
 * in none of them; objectors ask for the state themselves.
 */
@ApplicationScoped
class NoticeNews implements NewsCatalogue {

    private static final String ENDED = "notice.news.ended";
    private static final String WITHDRAWN = "notice.news.withdrawn";
    private static final String LATE = "notice.news.late";
    private static final String ANSWERED = "notice.news.answered";

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Event<CaseNews> news;

    void ended(Notice notice) {
        news.fire(CaseNews.toGroup(
                Role.MINISTRY_ADMIN,
                OrganisationDirectory.MINISTRY,
                notice.number(),
                ENDED,
                "/notice/notice.xhtml?number=" + notice.number(),
                title(notice),
                notice.outcome()));
    }

    /**
     * A notice is taken back. The ministry hears of it, and if it has been before the public everybody who stood on its
     * list, with their provinces. Objectors find it when they ask for the state.
     */
    void withdrawn(Notice notice) {
        tellWithdrawn(
                notice,
                Role.MINISTRY_ADMIN,
                OrganisationDirectory.MINISTRY,
                "/notice/notice.xhtml?number=" + notice.number());
        if (notice.publishedAt() == null) {
            return;
        }
        String shown = "/public/notice.xhtml?number=" + notice.number();
        concerned(notice, line -> line.line().organisation())
                .forEach(college -> tellWithdrawn(notice, Role.BASE_DIRECTOR, college, shown));
        Set<String> provinces = concerned(notice, ListedLine::province).collect(Collectors.toSet());
        organisations.provinces().stream()
                .filter(province -> provinces.contains(province.code()))
                .forEach(province -> tellWithdrawn(notice, Role.PROVINCE_OFFICER, province.authorityCode(), shown));
    }

    private static Stream<String> concerned(Notice notice, Function<ListedLine, String> whom) {
        return notice.lines().stream().map(whom).filter(Objects::nonNull).distinct();
    }

    private void tellWithdrawn(Notice notice, Role role, String organisation, String address) {
        news.fire(CaseNews.toGroup(
                role, organisation, notice.number(), WITHDRAWN, address, title(notice), notice.endReason()));
    }

    private static Bilingual title(Notice notice) {
        return new Bilingual(notice.titleZh(), notice.titleEn());
    }

    /** The hard date of an objection has passed. */
    void late(Objection objection) {
        news.fire(CaseNews.toGroup(
                Role.MINISTRY_ADMIN,
                OrganisationDirectory.MINISTRY,
                objection.number(),
                LATE,
                address(objection),
                objection.number()));
    }

    /** The organisation concerned hears the result, if it was asked. */
    void answered(Objection objection) {
        if (objection.matter() != null && !objection.organisation().equals(OrganisationDirectory.MINISTRY)) {
            news.fire(CaseNews.toGroup(
                    Role.BASE_DIRECTOR,
                    objection.organisation(),
                    objection.number(),
                    ANSWERED,
                    address(objection),
                    objection.number(),
                    objection.state()));
        }
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.of(ENDED, COHORT, NoticeOutcome.UNCHANGED),
                Sample.of(WITHDRAWN, COHORT, "…"),
                Sample.of(LATE, "OBJ-2026-000003"),
                Sample.of(ANSWERED, "OBJ-2026-000003", ObjectionState.DISMISSED));
    }

    private static String address(Objection objection) {
        return "/notice/objection.xhtml?number=" + objection.number();
    }
}
