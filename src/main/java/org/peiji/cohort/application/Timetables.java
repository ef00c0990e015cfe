package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peiji.cohort.domain.PlannedSession;
import org.peiji.cohort.domain.SessionFinding;
import org.peiji.cohort.domain.TeachingResource;
import org.peiji.cohort.domain.TimetableCheck;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.time.CalendarDay;
import org.peiji.platform.time.CalendarDayKind;
import org.peiji.platform.time.CalendarDays;

/** What timetables are held against: the registers, all other cohorts, and the calendar. */
@ApplicationScoped
class Timetables {

    @Inject
    private CohortSessions sessions;

    @Inject
    private TeachingResources resources;

    @Inject
    private CalendarDays calendar;

    /** Whether that day is a statutory holiday. */
    boolean isHoliday(LocalDate day) {
        return holidays().containsKey(day);
    }

    /**
     * Rows with all that is found about each session.
     *
     * @param except number of the cohort whose own kept sessions do not count; null for a new one
     * @param ids of the sessions, in the same order; null for sessions that are not kept yet
     */
    List<SessionRow> rows(
            String except,
            LocalDate starts,
            LocalDate ends,
            int capacity,
            List<PlannedSession> planned,
            List<Long> ids) {
        Map<String, TeachingResource> named = named(planned);
        List<List<SessionFinding>> findings = new TimetableCheck(
                        starts, ends, capacity, named, sessions.busy(except, planned, named.values()), holidays())
                .of(planned);
        List<SessionRow> rows = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            PlannedSession session = planned.get(i);
            rows.add(new SessionRow(
                    ids == null ? null : ids.get(i),
                    session,
                    name(named, session.lecturer()),
                    name(named, session.venue()),
                    findings.get(i)));
        }
        return rows;
    }

    /** The key of a session's lecturer; null without lecturer. */
    String lecturerKey(PlannedSession session) {
        return session.lecturer() == null
                ? null
                : resources.get(session.lecturer()).occupancyKey();
    }

    /** @throws Refusal if the base has no such lecturer, room or site */
    void requireOwn(String organisation, PlannedSession session) {
        Stream.of(session.lecturer(), session.venue())
                .filter(Objects::nonNull)
                .map(resources::get)
                .filter(resource -> !resource.organisation().equals(organisation)
                        || resource.kind().isVenue() == resource.number().equals(session.lecturer()))
                .findFirst()
                .ifPresent(resource -> {
                    throw new Refusal("cohort.refusal.foreignResource");
                });
    }

    private Map<String, TeachingResource> named(List<PlannedSession> planned) {
        Set<String> numbers = planned.stream()
                .flatMap(session -> Stream.of(session.lecturer(), session.venue()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return resources.numbered(numbers).stream()
                .collect(Collectors.toMap(TeachingResource::number, resource -> resource));
    }

    private static String name(Map<String, TeachingResource> named, String number) {
        TeachingResource resource = number == null ? null : named.get(number);
        return resource == null ? null : resource.name();
    }

    private Map<LocalDate, String[]> holidays() {
        return calendar.all().stream()
                .filter(day -> day.kind() == CalendarDayKind.HOLIDAY)
                .collect(Collectors.toMap(CalendarDay::date, day -> new String[] {day.nameZh(), day.nameEn()}));
    }
}
