package org.peiji.cohort.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peiji.programme.SessionKind;

/**
 * 课表检查: holds sessions against each other, against what other cohorts of all bases have taken, against the days of
 * the cohort, holidays and seats.
 *
 * @param starts first day of the cohort
 * @param ends last day of the cohort
 * @param capacity places of the cohort
 * @param resources lecturers, rooms and sites that the sessions name, by number
 * @param busy what other cohorts have taken
 * @param holidays names of the statutory holidays, Chinese and English
 */
public record TimetableCheck(
        LocalDate starts,
        LocalDate ends,
        int capacity,
        Map<String, TeachingResource> resources,
        List<BusySpan> busy,
        Map<LocalDate, String[]> holidays) {

    /** What is found about each session, in their order. */
    public List<List<SessionFinding>> of(List<PlannedSession> sessions) {
        List<List<SessionFinding>> all = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            all.add(sessions.get(i).kind().isScheduled() ? of(sessions, i) : List.of());
        }
        return all;
    }

    private List<SessionFinding> of(List<PlannedSession> sessions, int index) {
        PlannedSession session = sessions.get(index);
        List<SessionFinding> findings = new ArrayList<>();
        taken(findings, FindingKind.LECTURER_BUSY, session.lecturer(), session);
        taken(findings, FindingKind.VENUE_BUSY, session.venue(), session);
        for (int i = 0; i < sessions.size(); i++) {
            PlannedSession other = sessions.get(i);
            if (i != index && other.kind().isScheduled() && session.meets(other.begins(), other.ends())) {
                findings.add(new SessionFinding(
                        FindingKind.COHORT_BUSY, other.title(), other.titleEn(), other.begins(), other.ends()));
            }
        }
        TeachingResource venue = named(session.venue());
        if (venue != null && venue.seats() < capacity) {
            String seats = String.valueOf(venue.seats());
            findings.add(new SessionFinding(FindingKind.VENUE_SMALL, seats, seats, null, null));
        }
        if (session.day().isBefore(starts) || session.ends().toLocalDate().isAfter(ends)) {
            findings.add(SessionFinding.of(FindingKind.OUTSIDE_COHORT));
        }
        session.day()
                .datesUntil(session.ends().toLocalDate().plusDays(1))
                .map(holidays::get)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(name -> findings.add(new SessionFinding(FindingKind.HOLIDAY, name[0], name[1], null, null)));
        if (session.lecturer() == null && isTaught(session.kind())) {
            findings.add(SessionFinding.of(FindingKind.NO_LECTURER));
        }
        if (session.venue() == null && session.kind().isOnPlace()) {
            findings.add(SessionFinding.of(FindingKind.NO_VENUE));
        }
        return findings;
    }

    private void taken(List<SessionFinding> findings, FindingKind kind, String resource, PlannedSession session) {
        TeachingResource needed = named(resource);
        if (needed == null) {
            return;
        }
        busy.stream()
                .filter(span -> span.key().equals(needed.occupancyKey()) && session.meets(span.begins(), span.ends()))
                .map(span -> new SessionFinding(
                        kind, span.organisationName(), span.organisationNameEn(), span.begins(), span.ends()))
                .forEach(findings::add);
    }

    private TeachingResource named(String number) {
        return number == null ? null : resources.get(number);
    }

    private static boolean isTaught(SessionKind kind) {
        return kind != SessionKind.PLACEMENT;
    }
}
