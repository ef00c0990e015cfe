package org.peiji.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.AcademicTitle;
import org.peiji.cohort.CancellationReason;
import org.peiji.cohort.CohortCancellation;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSearch;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.GoAhead;
import org.peiji.cohort.ResourceKind;
import org.peiji.cohort.application.CancellationService;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.cohort.application.CohortCopyService;
import org.peiji.cohort.application.CohortReviewService;
import org.peiji.cohort.application.GoAheadService;
import org.peiji.cohort.application.ResourceService;
import org.peiji.cohort.application.SessionRow;
import org.peiji.cohort.application.TimetableService;
import org.peiji.cohort.domain.CohortPlan;
import org.peiji.cohort.domain.FindingKind;
import org.peiji.cohort.domain.ResourceDraft;
import org.peiji.demo.InventedIdNumber;
import org.peiji.ground.ApprovedProgrammes;
import org.peiji.ground.InContainer;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;
import org.peiji.programme.SessionKind;
import org.peiji.programme.application.CurriculumService;
import org.peiji.programme.domain.CurriculumLevel;
import org.peiji.programme.domain.CurriculumLine;
import org.peiji.programme.domain.CurriculumOutline;

/** From a programme's curriculum to a cohort's timetable, its copy, whose approval it needs, and its end. */
class CohortPlanningIT extends InContainer {

    private static final int PERSON = 901_001;

    @Inject
    private ApprovedProgrammes programmes;

    @Inject
    private CurriculumService curricula;

    @Inject
    private CohortApprovalService cohorts;

    @Inject
    private CohortReviewService reviews;

    @Inject
    private TimetableService timetables;

    @Inject
    private CohortCopyService copies;

    @Inject
    private CancellationService cancellations;

    @Inject
    private GoAheadService goAhead;

    @Inject
    private CohortDirectory directory;

    @Inject
    private Processes processes;

    @Inject
    private RuntimeService running;

    @Inject
    private ManagementService jobs;

    @Inject
    private ResourceService resources;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Test
    void aLecturerOfTwoBasesIsFoundThoughTheOtherSpanEnclosesTheSession() {
        LocalDate day = clock.today().plusWeeks(33);
        String one = scheduled("D002", day);
        String other = scheduled("D003", day.plusDays(1));
        String here = lecturer("D002", PERSON);
        String there = lecturer("D003", PERSON);
        SessionRow placement = session("D002", one, SessionKind.PLACEMENT);
        as(Role.BASE_OFFICER, "D002", () -> {
            timetables.moveSession(one, placement.id(), day.atTime(8, 30), here, null);
            return null;
        });
        SessionRow lecture = session("D003", other, SessionKind.LECTURE);
        as(Role.BASE_OFFICER, "D003", () -> {
            timetables.moveSession(other, lecture.id(), day.plusDays(1).atTime(9, 0), there, null);
            return null;
        });
        SessionRow moved = session("D003", other, SessionKind.LECTURE);
        assertTrue(moved.isClashing());
        assertTrue(moved.findings().stream().anyMatch(finding -> finding.kind() == FindingKind.LECTURER_BUSY));
        assertThrows(
                Refusal.class,
                () -> as(Role.BASE_OFFICER, "D003", () -> {
                    timetables.moveSession(other, lecture.id(), day.atTime(9, 0), here, null);
                    return null;
                }));
        assertThrows(Missing.class, () -> as(Role.BASE_OFFICER, "D003", () -> timetables.timetable(one)));
    }

    @Test
    void aPinnedCurriculumGivesTheHoursAndTheCalendarItsEvents() {
        String cohort = scheduled("D002", clock.today().plusWeeks(36));
        assertEquals(
                60, as(Role.BASE_OFFICER, "D002", () -> cohorts.cohort(cohort)).classHours());
        String file =
                new String(as(Role.BASE_OFFICER, "D002", () -> timetables.calendar(cohort)), StandardCharsets.UTF_8);
        assertEquals(3, file.split("BEGIN:VEVENT", -1).length - 1);
    }

    @Test
    void aCopyShiftsEverySessionAndKeepsWhatTheReaderChanged() {
        LocalDate first = clock.today().plusWeeks(30);
        String cohort = scheduled("D002", first);
        LocalDate shifted = first.plusDays(14);
        String copy = as(Role.BASE_OFFICER, "D002", () -> {
            List<SessionRow> rows = copies.shifted(cohort, shifted);
            List<org.peiji.cohort.domain.PlannedSession> planned =
                    new ArrayList<>(rows.stream().map(SessionRow::session).toList());
            planned.set(0, planned.get(0).at(shifted.atTime(19, 0)));
            return copies.copyCohort(cohort, shifted, "第二期", "Second", planned);
        });
        List<SessionRow> sessions =
                as(Role.BASE_OFFICER, "D002", () -> timetables.timetable(copy)).sessions();
        assertEquals(3, sessions.size());
        assertTrue(sessions.stream().anyMatch(row -> row.session().begins().equals(shifted.atTime(19, 0))));
        assertTrue(sessions.stream().noneMatch(row -> row.session().day().isBefore(shifted)));
        assertEquals(
                shifted.plusDays(9),
                as(Role.BASE_OFFICER, "D002", () -> cohorts.cohort(copy)).ends());
    }

    @Test
    void aLargeCohortNeedsProvinceAndMinistry() {
        String cohort = submitted("D002", 55);
        approve(cohort, "D002");
        assertEquals(CohortState.SUBMITTED, state(cohort));
        as(Role.PROVINCE_OFFICER, "A37", () -> {
            reviews.reviewCohort(programmes.task(cohort, "ReviewCohort"), new Opinion(Decision.APPROVED, null));
            return null;
        });
        assertEquals(CohortState.SUBMITTED, state(cohort));
        as(Role.MINISTRY_ADMIN, "MOE", () -> {
            reviews.confirmCohort(programmes.task(cohort, "ConfirmCohort"), new Opinion(Decision.APPROVED, null));
            return null;
        });
        assertEquals(CohortState.PUBLISHED, state(cohort));
    }

    @Test
    void aCancelledCohortSaysWhyAndTakesNobodyAnyMore() {
        String cohort = submitted("D002", 20);
        approve(cohort, "D002");
        assertEquals(CohortState.PUBLISHED, state(cohort));
        CohortCancellation silent = new CohortCancellation(CancellationReason.TOO_FEW, " ", null);
        assertThrows(Refusal.class, () -> cancel(cohort, silent));
        cancel(cohort, new CohortCancellation(CancellationReason.TOO_FEW, "报名人数不足。", null));
        assertEquals(CohortState.CANCELLED, directory.shown(cohort).state());
        assertEquals("报名人数不足。", directory.cancellation(cohort).words());
        assertThrows(Missing.class, () -> directory.published(cohort));
        assertThrows(
                Conflict.class, () -> cancel(cohort, new CohortCancellation(CancellationReason.OTHER, "again", null)));
        assertFalse(directory.upcoming(CohortSearch.of("测试班次"), 0, 50).stream()
                .anyMatch(each -> each.number().equals(cohort)));
    }

    @Test
    void withTooFewTraineesTheDirectorSaysOnTheDayWhetherACohortIsHeld() {
        String dropped = publishedWithLeast(5);
        String held = publishedWithLeast(5);
        String withdrawn = publishedWithLeast(5);
        assertEquals(List.of("DayOfDecision"), processes.positions(dropped));
        cancel(withdrawn, new CohortCancellation(CancellationReason.VENUE, "场地维修。", null));
        assertTrue(processes.positions(withdrawn).isEmpty(), "nothing is left to decide");

        theDayComes(dropped);
        theDayComes(held);
        assertThrows(Refusal.class, () -> decide(dropped, Decision.RETURNED, "再等等", null));
        assertThrows(Refusal.class, () -> decide(dropped, Decision.REJECTED, "不开班", "COH-2020-999999"));
        assertEquals(CohortState.PUBLISHED, state(dropped), "a refused decision changes nothing");
        decide(held, Decision.APPROVED, "校企已备好，照常举办", null);
        decide(dropped, Decision.REJECTED, "报名人数不足，并入同期班次。", null);

        assertEquals(GoAhead.GIVEN, directory.shown(held).goAhead().decision());
        assertEquals(CohortState.PUBLISHED, state(held));
        assertEquals(GoAhead.REFUSED, directory.shown(dropped).goAhead().decision());
        assertEquals(
                new CohortCancellation(CancellationReason.TOO_FEW, "报名人数不足，并入同期班次。", null),
                directory.cancellation(dropped));
        assertTrue(processes.positions(dropped).isEmpty());
    }

    private String publishedWithLeast(int trainees) {
        String programme = programmes.quietly("D002");
        LocalDate starts = clock.today().plusWeeks(31);
        String cohort = as(Role.BASE_OFFICER, "D002", () -> {
            CohortPlan plan = plan(programme, 20, starts);
            String number = cohorts.draftCohort(new CohortPlan(
                    plan.programme(),
                    plan.title(),
                    plan.titleEn(),
                    plan.starts(),
                    plan.ends(),
                    plan.place(),
                    plan.capacity(),
                    plan.classHours(),
                    plan.categories(),
                    plan.opens(),
                    plan.closes(),
                    plan.managerName(),
                    plan.managerPhone(),
                    trainees,
                    starts.minusWeeks(2)));
            cohorts.submitCohort(number);
            return number;
        });
        approve(cohort, "D002");
        return cohort;
    }

    private void theDayComes(String cohort) {
        String instance = running.createProcessInstanceQuery()
                .processInstanceBusinessKey(cohort)
                .singleResult()
                .getId();
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(instance)
                .timers()
                .singleResult()
                .getId());
    }

    private void decide(String cohort, Decision decision, String words, String mergedInto) {
        as(Role.BASE_DIRECTOR, "D002", () -> {
            goAhead.decideGoAhead(programmes.task(cohort, "DecideGoAhead"), new Opinion(decision, words), mergedInto);
            return null;
        });
    }

    private CohortState state(String cohort) {
        return as(Role.BASE_OFFICER, "D002", () -> cohorts.cohort(cohort)).state();
    }

    private void cancel(String cohort, CohortCancellation why) {
        as(Role.BASE_DIRECTOR, "D002", () -> {
            cancellations.cancelCohort(cohort, why);
            return null;
        });
    }

    private void approve(String cohort, String base) {
        as(Role.BASE_DIRECTOR, base, () -> {
            cohorts.approveCohort(programmes.task(cohort, "ApproveCohort"), new Opinion(Decision.APPROVED, null));
            return null;
        });
    }

    private String submitted(String base, int capacity) {
        String programme = programmes.quietly(base);
        return as(Role.BASE_OFFICER, base, () -> {
            String number =
                    cohorts.draftCohort(plan(programme, capacity, clock.today().plusWeeks(31)));
            cohorts.submitCohort(number);
            return number;
        });
    }

    /** A cohort of ten days, held by a curriculum of a lecture, a placement and practice. */
    private String scheduled(String base, LocalDate starts) {
        String programme = programmes.quietly(base);
        return as(Role.BASE_OFFICER, base, () -> {
            String curriculum = curricula.draftCurriculum(programme);
            curricula.keepCurriculum(
                    curriculum,
                    45,
                    new CurriculumOutline(List.of(
                            line(CurriculumLevel.SEGMENT, null, 0),
                            line(CurriculumLevel.MODULE, null, 0),
                            line(CurriculumLevel.SESSION, SessionKind.LECTURE, 4),
                            line(CurriculumLevel.SESSION, SessionKind.PLACEMENT, 40),
                            line(CurriculumLevel.SESSION, SessionKind.RETURN_PRACTICE, 16))),
                    0);
            curricula.publishCurriculum(curriculum);
            String cohort = cohorts.draftCohort(plan(programme, 20, starts));
            timetables.scheduleCohort(cohort, curriculum);
            return cohort;
        });
    }

    private SessionRow session(String base, String cohort, SessionKind kind) {
        return as(Role.BASE_OFFICER, base, () -> timetables.timetable(cohort)).sessions().stream()
                .filter(row -> row.session().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private String lecturer(String base, int person) {
        return as(
                Role.BASE_OFFICER,
                base,
                () -> resources.addResource(
                        new ResourceDraft(ResourceKind.LECTURER, "课程教师甲", "学院", AcademicTitle.PROFESSOR, null),
                        InventedIdNumber.of(person)));
    }

    private <T> T as(Role role, String organisation, Supplier<T> act) {
        return current.as(accounts.actor(role, organisation), act::get);
    }

    private static CurriculumLine line(CurriculumLevel level, SessionKind kind, int hours) {
        return new CurriculumLine(level, "标题", "Title", "目标", kind, hours, 1, 1);
    }

    private static CohortPlan plan(String programme, int capacity, LocalDate starts) {
        return new CohortPlan(
                programme,
                "测试班次",
                "A cohort",
                starts,
                starts.plusDays(9),
                "培训中心",
                capacity,
                40,
                List.of("MID_LEVEL_CHIEF"),
                starts.minusWeeks(8),
                starts.minusWeeks(4),
                "班主任",
                "029-00000000");
    }
}
