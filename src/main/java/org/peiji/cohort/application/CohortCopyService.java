package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.domain.Cohort;
import org.peiji.cohort.domain.CohortPlan;
import org.peiji.cohort.domain.CohortSession;
import org.peiji.cohort.domain.PlannedSession;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.programme.CurriculumDirectory;

/** 复制班次: a cohort made after another, with all dates shifted; each session is looked at before it is written. */
@ApplicationScoped
public class CohortCopyService {

    @Inject
    private Cohorts cohorts;

    @Inject
    private CohortSessions sessions;

    @Inject
    private Timetables timetables;

    @Inject
    private CohortApprovalService approval;

    @Inject
    private CurriculumDirectory curricula;

    @Inject
    private Scope scope;

    /** The sessions of a cohort as they would be if it began on that day, with all that is found about each. */
    @Requires(Permission.COHORT_DRAFT_COHORT)
    @Transactional
    public List<SessionRow> shifted(String number, LocalDate starts) {
        CohortSummary of = inScope(number).summary();
        long days = shift(of, starts);
        return check(
                number,
                starts,
                sessions.of(number).stream()
                        .map(CohortSession::planned)
                        .map(session -> session.at(session.begins().plusDays(days)))
                        .toList());
    }

    /** The same sessions after the reader has changed some of them. */
    @Requires(Permission.COHORT_DRAFT_COHORT)
    @Transactional
    public List<SessionRow> check(String number, LocalDate starts, List<PlannedSession> planned) {
        CohortSummary of = inScope(number).summary();
        return timetables.rows(null, starts, of.ends().plusDays(shift(of, starts)), of.capacity(), planned, null);
    }

    /** Writes the copy as a draft and answers its number. */
    @Requires(Permission.COHORT_DRAFT_COHORT)
    @Transactional
    public String copyCohort(
            String number, LocalDate starts, String title, String titleEn, List<PlannedSession> planned) {
        Cohort source = inScope(number);
        CohortSummary of = source.summary();
        long days = shift(of, starts);
        String copy = approval.draftCohort(new CohortPlan(
                of.programme(),
                title,
                titleEn,
                starts,
                of.ends().plusDays(days),
                of.place(),
                of.capacity(),
                of.classHours(),
                List.copyOf(of.categories()),
                of.opens().plusDays(days),
                of.closes().plusDays(days),
                of.managerName(),
                of.managerPhone(),
                of.goAhead() == null ? null : of.goAhead().leastNumber(),
                of.goAhead() == null ? null : of.goAhead().decidesOn().plusDays(days)));
        if (source.curriculum() != null) {
            cohorts.find(copy).pin(curricula.find(source.curriculum()));
        }
        planned.forEach(session -> {
            timetables.requireOwn(source.organisation(), session);
            sessions.add(CohortSession.of(copy, session, timetables.lecturerKey(session)));
        });
        return copy;
    }

    private static long shift(CohortSummary of, LocalDate starts) {
        if (starts == null) {
            throw new Refusal("cohort.refusal.date");
        }
        return ChronoUnit.DAYS.between(of.starts(), starts);
    }

    private Cohort inScope(String number) {
        Cohort cohort = cohorts.find(number);
        scope.require(number, cohort.organisation(), cohort.province(), null);
        return cohort;
    }
}
