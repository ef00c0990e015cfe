package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.domain.Cohort;
import org.peiji.cohort.domain.CohortSession;
import org.peiji.cohort.domain.PlannedSession;
import org.peiji.cohort.domain.TeachingResource;
import org.peiji.cohort.domain.TimetableDraft;
import org.peiji.platform.calendar.CalendarFile;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Texts;
import org.peiji.programme.CurriculumDirectory;
import org.peiji.programme.CurriculumSummary;

/** 班次课表: the dated sessions of a cohort, made from the curriculum that it is held by. */
@ApplicationScoped
public class TimetableService {

    @Inject
    private Cohorts cohorts;

    @Inject
    private CohortSessions sessions;

    @Inject
    private Timetables timetables;

    @Inject
    private TeachingResources resources;

    @Inject
    private CurriculumDirectory curricula;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    @Inject
    private Texts texts;

    /** Holds a cohort by a version of the curriculum and lays its sessions into the days of the cohort. */
    @Requires(Permission.COHORT_SCHEDULE_COHORT)
    @Transactional
    public void scheduleCohort(String number, String curriculum) {
        Cohort cohort = inScope(cohorts.lock(number));
        CurriculumSummary version = curricula.find(curriculum);
        cohort.pin(version);
        sessions.of(number).forEach(sessions::remove);
        CohortSummary summary = cohort.summary();
        TimetableDraft.of(
                        curricula.sessions(curriculum),
                        summary.starts(),
                        summary.ends(),
                        version.minutesPerHour(),
                        timetables::isHoliday)
                .forEach(planned -> sessions.add(CohortSession.of(number, planned, null)));
    }

    /** Moves a session, and says who teaches it and where; a clash is told, not forbidden. */
    @Requires(Permission.COHORT_SCHEDULE_COHORT)
    @Transactional
    public void moveSession(String number, Long id, LocalDateTime begins, String lecturer, String venue) {
        Cohort cohort = inScope(cohorts.lock(number));
        cohort.requirePlannable();
        if (begins == null) {
            throw new Refusal("cohort.refusal.date");
        }
        CohortSession session = sessions.get(number, id);
        PlannedSession planned = session.planned().at(begins).by(lecturer, venue);
        timetables.requireOwn(cohort.organisation(), planned);
        session.move(planned, timetables.lecturerKey(planned));
    }

    /** Everybody may read the timetable of a published cohort; before that, those whose cohort it is. */
    @Requires(Permission.COHORT_READ)
    @Transactional
    public TimetableView timetable(String number) {
        Cohort cohort = readable(number);
        boolean planner =
                Permission.COHORT_SCHEDULE_COHORT.isGivenTo(current.get().role());
        CohortSummary summary = cohort.summary();
        return new TimetableView(
                summary,
                cohort.curriculum() == null ? null : curricula.find(cohort.curriculum()),
                planner ? curricula.of(cohort.programme()) : List.of(),
                rows(cohort),
                planner && cohort.isPlannable() && scope.admits(cohort.organisation(), cohort.province(), null));
    }

    /** The lecturers, rooms and sites of the acting officer's base that may be chosen. */
    @Requires(Permission.COHORT_SCHEDULE_COHORT)
    @Transactional
    public List<TeachingResource> choices() {
        return resources.offered(current.get().organisation());
    }

    /** The timetable for a calendar, in the reader's language. */
    @Requires(Permission.COHORT_READ)
    @Transactional
    public byte[] calendar(String number) {
        Cohort cohort = readable(number);
        CohortSummary summary = cohort.summary();
        CalendarFile file = new CalendarFile(texts.pick(summary.title(), summary.titleEn()), clock.instant());
        for (SessionRow row : rows(cohort)) {
            PlannedSession session = row.session();
            String module = texts.pick(session.module(), session.moduleEn());
            String teacher = row.lecturerName() == null ? "" : "\n" + row.lecturerName();
            file.add(
                    number + "-" + row.id() + "@peiji",
                    session.begins(),
                    session.ends(),
                    texts.pick(session.title(), session.titleEn()),
                    row.venueName() == null ? summary.place() : row.venueName(),
                    module + " · " + texts.label(session.kind()) + teacher);
        }
        return file.content();
    }

    private List<SessionRow> rows(Cohort cohort) {
        List<CohortSession> kept = sessions.of(cohort.number());
        CohortSummary summary = cohort.summary();
        List<SessionRow> rows = timetables.rows(
                cohort.number(),
                summary.starts(),
                summary.ends(),
                summary.capacity(),
                kept.stream().map(CohortSession::planned).toList(),
                kept.stream().map(CohortSession::id).toList());
        boolean insider = scope.admits(cohort.organisation(), cohort.province(), null);
        return insider
                ? rows
                : rows.stream()
                        .map(row ->
                                new SessionRow(row.id(), row.session(), row.lecturerName(), row.venueName(), List.of()))
                        .toList();
    }

    private Cohort readable(String number) {
        Cohort cohort = cohorts.find(number);
        return cohort.state() == CohortState.PUBLISHED ? cohort : inScope(cohort);
    }

    private Cohort inScope(Cohort cohort) {
        scope.require(cohort.number(), cohort.organisation(), cohort.province(), null);
        return cohort;
    }
}
