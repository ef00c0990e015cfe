package org.peiji.cohort.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peiji.cohort.AcademicTitle;
import org.peiji.cohort.ResourceKind;
import org.peiji.programme.CurriculumSession;
import org.peiji.programme.SessionKind;

/** 课表: sessions laid into half-days, and what is found about them. */
class TimetableTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final TeachingResource LECTURER = TeachingResource.of(
            "RES-1",
            "D001",
            new ResourceDraft(ResourceKind.LECTURER, "lecturer", "college", AcademicTitle.PROFESSOR, null),
            "hash-of-a-person");
    private static final TeachingResource HALL = TeachingResource.of(
            "RES-2", "D001", new ResourceDraft(ResourceKind.ROOM, "hall", "campus", null, 40), null);

    @Test
    void sessionsFillHalfDayAfterHalfDay() {
        List<PlannedSession> sessions = lay(
                Set.of(),
                of(4, SessionKind.LECTURE),
                of(2, SessionKind.WORKSHOP),
                of(2, SessionKind.LIVE),
                of(4, SessionKind.WORKSHOP));
        assertThat(sessions.get(0).begins()).isEqualTo(MONDAY.atTime(8, 30));
        assertThat(sessions.get(0).ends()).isEqualTo(MONDAY.atTime(12, 0));
        assertThat(sessions.get(1).begins()).isEqualTo(MONDAY.atTime(14, 0));
        assertThat(sessions.get(1).ends()).isEqualTo(MONDAY.atTime(15, 40));
        assertThat(sessions.get(2).begins()).isEqualTo(MONDAY.atTime(15, 50));
        assertThat(sessions.get(3).begins()).isEqualTo(MONDAY.plusDays(1).atTime(8, 30));
    }

    @Test
    void longSessionsBeginInTheMorningAndHolidaysStayFree() {
        List<PlannedSession> sessions = lay(
                Set.of(MONDAY.plusDays(1)),
                of(2, SessionKind.LECTURE),
                of(6, SessionKind.SITE_VISIT),
                of(2, SessionKind.WORKSHOP),
                of(16, SessionKind.PLACEMENT));
        assertThat(sessions.get(1).begins()).isEqualTo(MONDAY.plusDays(2).atTime(8, 30));
        assertThat(sessions.get(1).ends()).isEqualTo(MONDAY.plusDays(2).atTime(15, 40));
        assertThat(sessions.get(2).begins()).isEqualTo(MONDAY.plusDays(2).atTime(15, 50));
        assertThat(sessions.get(3).begins()).isEqualTo(MONDAY.plusDays(3).atTime(8, 30));
        assertThat(sessions.get(3).ends()).isEqualTo(FRIDAY.atTime(17, 30));
    }

    @Test
    void whatIsDoneAtOnesOwnTimeSpansItsMonths() {
        CurriculumSession practice =
                new CurriculumSession("2.1.1", "m", "m", "s", "s", SessionKind.RETURN_PRACTICE, 8, 2, 3);
        PlannedSession laid = TimetableDraft.of(List.of(practice), MONDAY, FRIDAY, 45, day -> false)
                .get(0);
        assertThat(laid.day()).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(laid.ends().toLocalDate()).isEqualTo(LocalDate.of(2027, 2, 22));
    }

    @Test
    void aSpanThatEnclosesTheSessionIsFoundAsWellAsOneWithinIt() {
        PlannedSession session = session(MONDAY.plusDays(2).atTime(8, 30), "RES-1", null);
        LocalDateTime begins = session.begins();
        LocalDateTime ends = session.ends();
        assertThat(kinds(session, busy(begins.minusDays(2), ends.plusDays(2)))).contains(FindingKind.LECTURER_BUSY);
        assertThat(kinds(session, busy(begins.plusHours(1), ends.minusHours(1))))
                .contains(FindingKind.LECTURER_BUSY);
        assertThat(kinds(session, busy(begins.minusHours(1), begins.plusHours(1))))
                .contains(FindingKind.LECTURER_BUSY);
        assertThat(kinds(session, busy(ends.minusHours(1), ends.plusHours(1)))).contains(FindingKind.LECTURER_BUSY);
        assertThat(kinds(session, busy(begins, ends))).contains(FindingKind.LECTURER_BUSY);
        assertThat(kinds(session, busy(begins.minusHours(1), begins))).doesNotContain(FindingKind.LECTURER_BUSY);
        assertThat(kinds(session, busy(ends, ends.plusHours(1)))).doesNotContain(FindingKind.LECTURER_BUSY);
    }

    @Test
    void aLecturerIsTheSamePersonAtEveryBase() {
        PlannedSession session = session(MONDAY.atTime(8, 30), "RES-1", null);
        List<SessionFinding> findings = check(List.of(busy(session.begins(), session.ends())))
                .of(List.of(session))
                .get(0);
        assertThat(findings).extracting(SessionFinding::what).contains("another base");
        BusySpan somebodyElse =
                new BusySpan("another-person", "COH-9", "another base", "", session.begins(), session.ends());
        assertThat(kinds(session, somebodyElse)).doesNotContain(FindingKind.LECTURER_BUSY);
    }

    @Test
    void oneCohortIsNotInTwoSessionsAtOnce() {
        List<List<SessionFinding>> findings = check(List.of())
                .of(List.of(
                        session(MONDAY.atTime(8, 30), "RES-1", null), session(MONDAY.atTime(11, 0), "RES-1", null)));
        assertThat(findings)
                .allSatisfy(each ->
                        assertThat(each).extracting(SessionFinding::kind).contains(FindingKind.COHORT_BUSY));
    }

    @Test
    void daysHolidaysAndSeatsAreLookedAt() {
        assertThat(kinds(session(FRIDAY.plusDays(1).atTime(8, 30), "RES-1", "RES-2")))
                .contains(FindingKind.OUTSIDE_COHORT, FindingKind.VENUE_SMALL);
        assertThat(kinds(session(MONDAY.plusDays(3).atTime(8, 30), null, null)))
                .contains(FindingKind.HOLIDAY, FindingKind.NO_LECTURER, FindingKind.NO_VENUE);
        assertThat(kinds(session(MONDAY.atTime(8, 30), "RES-1", "RES-2"))).containsExactly(FindingKind.VENUE_SMALL);
    }

    private static List<PlannedSession> lay(Set<LocalDate> free, CurriculumSession... sessions) {
        return TimetableDraft.of(List.of(sessions), MONDAY, FRIDAY, 45, free::contains);
    }

    private static CurriculumSession of(int hours, SessionKind kind) {
        return new CurriculumSession("1.1.1", "module", "module", "title", "title", kind, hours, 1, 1);
    }

    private static PlannedSession session(LocalDateTime begins, String lecturer, String venue) {
        return new PlannedSession(
                "1.1.1",
                "module",
                "module",
                "title",
                "title",
                SessionKind.LECTURE,
                4,
                begins,
                begins.plusMinutes(210),
                lecturer,
                venue);
    }

    private static BusySpan busy(LocalDateTime begins, LocalDateTime ends) {
        return new BusySpan("hash-of-a-person", "COH-9", "another base", "another base", begins, ends);
    }

    private static List<FindingKind> kinds(PlannedSession session, BusySpan... busy) {
        return check(List.of(busy)).of(List.of(session)).get(0).stream()
                .map(SessionFinding::kind)
                .toList();
    }

    private static TimetableCheck check(List<BusySpan> busy) {
        return new TimetableCheck(
                MONDAY,
                FRIDAY,
                60,
                Map.of("RES-1", LECTURER, "RES-2", HALL),
                busy,
                Map.of(MONDAY.plusDays(3), new String[] {"holiday", "holiday"}));
    }
}
