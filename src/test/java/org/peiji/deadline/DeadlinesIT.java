package org.peiji.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peiji.deadline.application.CalendarService;
import org.peiji.deadline.application.DeadlineQuery;
import org.peiji.deadline.application.DeadlineService;
import org.peiji.deadline.application.ExtensionRow;
import org.peiji.deadline.application.StepTermService;
import org.peiji.deadline.domain.StepTerm;
import org.peiji.ground.Ground;
import org.peiji.ground.InContainer;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.DueDates;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.CalendarDayKind;
import org.peiji.platform.time.Deadlines;
import org.peiji.platform.time.Terms.Term;
import org.peiji.platform.time.WorkingCalendar;
import org.peiji.worklist.ParentCount;

/**
 * 期限 in the server: engine, timer, worklist and record move together or not at all, only within the actor's province,
 * and follow the calendar.
 */
class DeadlinesIT extends InContainer {

    @Inject
    private DeadlineService deadlines;

    @Inject
    private StepTermService terms;

    @Inject
    private Deadlines models;

    @Inject
    private CalendarService days;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Ground ground;

    @Inject
    private Backstage backstage;

    @Inject
    private Processes processes;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private UserTransaction transaction;

    private final List<String> cases = new ArrayList<>();
    private Actor ministry;
    private Actor hubei;
    private Actor operator;
    private LocalDate due;
    private LocalDate later;

    @BeforeEach
    void casesCanBegin() {
        backstage.deploy();
        ministry = accounts.actor(Role.MINISTRY_ADMIN, "MOE");
        hubei = accounts.actor(Role.PROVINCE_OFFICER, "A42");
        operator = accounts.actor("operator");
        due = calendar.now().after(clock.today(), 3);
        later = calendar.now().after(due, 4);
    }

    @AfterEach
    void nothingIsLeftWaiting() {
        cases.forEach(ground::clear);
    }

    @Test
    void anExtensionMovesEngineTimerAndWorklistTogetherAndIsToldAndKept() {
        String task = begin("A42");
        assertEquals(calendar.closing(due), backstage.engineDue(task));
        assertEquals(calendar.closing(due), backstage.timer(task));

        List<ExtensionRow> done = current.as(hubei, () -> deadlines.extendTasks(List.of(task), later, "材料多"));

        assertFalse(done.get(0).isRefused());
        Instant moved = calendar.closing(later);
        assertEquals(moved, backstage.engineDue(task));
        assertEquals(moved, backstage.timer(task));
        assertEquals(moved, backstage.worklistDue(task));
        assertEquals(List.of(hubei.username() + " 材料多"), backstage.extensionsOf(task));
        assertEquals(1, backstage.newsOf(cases.get(0)));
    }

    @Test
    void whatRollsBackMovesNothing() throws Exception {
        String task = begin("A42");
        transaction.begin();
        current.as(hubei, () -> deadlines.extendTasks(List.of(task), later, "材料多"));
        transaction.rollback();
        assertEquals(calendar.closing(due), backstage.engineDue(task));
        assertEquals(calendar.closing(due), backstage.worklistDue(task));
        assertEquals(List.of(), backstage.extensionsOf(task));
    }

    @Test
    void ofManyTasksWhatCannotMoveStaysAndSaysWhy() {
        String own = begin("A42");
        String other = begin("A37");
        String gone = UUID.randomUUID().toString();
        List<String> all = List.of(own, other, gone);
        assertEquals(
                1,
                current.as(hubei, () -> deadlines.preview(all, later, "R")).stream()
                        .filter(row -> !row.isRefused())
                        .count());
        assertEquals(calendar.closing(due), backstage.engineDue(own), "looking moves nothing");

        List<ExtensionRow> done = current.as(hubei, () -> deadlines.extendTasks(all, later, "R"));
        assertEquals(3, done.size());
        assertFalse(done.get(0).isRefused());
        assertEquals("deadline.refusal.closed", done.get(1).refusal(), "another province's");
        assertEquals("deadline.refusal.closed", done.get(2).refusal());
        assertEquals(calendar.closing(later), backstage.engineDue(own));
        assertEquals(calendar.closing(due), backstage.engineDue(other));

        List<ExtensionRow> again = current.as(ministry, () -> deadlines.extendTasks(List.of(own, other), later, "R"));
        assertEquals("deadline.refusal.earlier", again.get(0).refusal(), "no later than it is");
        assertFalse(again.get(1).isRefused(), "the ministry reaches every province");
    }

    @Test
    void onlyTheMinistryAndProvincesExtendAndAProvinceSeesItsOwn() {
        String own = begin("A42");
        String other = begin("A37");
        Actor officer = accounts.actor(Role.BASE_OFFICER, "D001");
        assertThrows(Forbidden.class, () -> current.as(officer, () -> deadlines.extendTasks(List.of(own), later, "R")));
        assertThrows(
                Forbidden.class,
                () -> current.as(operator, () -> deadlines.page(new DeadlineQuery(false, null), 0, 10)));
        List<String> seen = current.as(hubei, () -> deadlines.page(new DeadlineQuery(false, null), 0, 1000)).stream()
                .map(row -> row.work().taskId())
                .toList();
        assertTrue(seen.contains(own));
        assertFalse(seen.contains(other));
    }

    @Test
    void anExtensionWantsAReasonAndAWorkingDayAhead() {
        String task = begin("A42");
        LocalDate saturday = later;
        while (calendar.isWorkingDay(saturday)) {
            saturday = saturday.plusDays(1);
        }
        LocalDate rest = saturday;
        assertEquals("deadline.refusal.reason", refused(task, later, " "));
        assertEquals("deadline.refusal.day", refused(task, rest, "R"));
        assertEquals("deadline.refusal.day", refused(task, clock.today(), "R"));
        assertEquals("deadline.refusal.far", refused(task, calendar.now().after(clock.today(), 61), "R"));
    }

    @Test
    void aChangedCalendarCountsDatesAheadAnewAndBack() {
        String task = begin("A42");
        LocalDate between = calendar.now().after(clock.today(), 1);
        DueDates.Shift seen =
                current.as(operator, () -> days.previewDay(between, CalendarDayKind.HOLIDAY, "测试假日", "Test holiday"));
        assertTrue(seen.tasks() >= 1 && seen.timers() >= 1, seen.toString());
        assertEquals(calendar.closing(due), backstage.engineDue(task), "looking moves nothing");
        assertThrows(
                Forbidden.class,
                () -> current.as(ministry, () -> days.changeDay(between, CalendarDayKind.HOLIDAY, "测试假日", "Test")));
        try {
            current.as(operator, () -> days.changeDay(between, CalendarDayKind.HOLIDAY, "测试假日", "Test holiday"));
            assertFalse(calendar.isWorkingDay(between));
            Instant next = calendar.closing(calendar.now().after(clock.today(), 3));
            assertTrue(next.isAfter(calendar.closing(due)));
            assertEquals(next, backstage.engineDue(task));
            assertEquals(next, backstage.timer(task));
            assertEquals(next, backstage.worklistDue(task));
        } finally {
            current.as(operator, () -> days.changeDay(between, CalendarDayKind.ORDINARY, "平常日", "Ordinary"));
        }
        assertTrue(calendar.isWorkingDay(between));
        assertEquals(calendar.closing(due), backstage.engineDue(task));
        assertEquals(calendar.closing(due), backstage.worklistDue(task));
    }

    @Test
    void oneDayOfAProvisionalYearDoesNotSettleTheYear() {
        LocalDate day = LocalDate.of(2027, 11, 11);
        try {
            current.as(operator, () -> days.changeDay(day, CalendarDayKind.HOLIDAY, "测试", "Test"));
            assertFalse(calendar.isArranged(2027));
            assertFalse(calendar.isWorkingDay(LocalDate.of(2027, 10, 1)), "what was provisional still stands");
        } finally {
            current.as(operator, () -> days.changeDay(day, CalendarDayKind.ORDINARY, "平常日", "Ordinary"));
        }
    }

    @Test
    void anExtensionKeepsTheDaysOfGrace() {
        String task = begin("A42");
        backstage.endsAt(task, calendar.closing(calendar.now().after(due, 2)));
        current.as(hubei, () -> deadlines.extendTasks(List.of(task), later, "R"));
        assertEquals(calendar.closing(later), backstage.engineDue(task));
        assertEquals(
                calendar.closing(calendar.now().after(later, 2)), backstage.timer(task), "two working days of grace");
    }

    @Test
    void aTermChangesInVersionsWithAReasonForWhatOpensAfterwards() {
        String step = "ConfirmAttendance";
        Term before = current.as(ministry, () -> terms.history(step)).get(0).term();
        Term longer = new Term(before.workingDays() + 2, before.graceDays() + 1);
        int versions = current.as(ministry, () -> terms.history(step)).size();
        assertEquals("deadline.refusal.reason", refusedTerm(step, longer, " "));
        assertEquals("deadline.refusal.sameTerm", refusedTerm(step, before, "R"));
        assertEquals("deadline.refusal.workingDays", refusedTerm(step, new Term(0, 0), "R"));
        assertEquals("deadline.refusal.workingDays", refusedTerm(step, new Term(61, 0), "R"));
        assertEquals("deadline.refusal.graceDays", refusedTerm(step, new Term(3, 21), "R"));
        assertEquals("deadline.refusal.noTimer", refusedTerm("EndorseEnrolment", new Term(3, 1), "R"));
        assertThrows(Forbidden.class, () -> current.as(hubei, () -> changed(step, longer, "R")));
        assertEquals(versions, current.as(ministry, () -> terms.history(step)).size(), "what is refused is no version");
        try {
            current.as(ministry, () -> changed(step, longer, "寒假"));
            assertEquals(
                    calendar.closing(calendar.now().after(clock.today(), longer.workingDays())),
                    models.soft(step).toInstant());
            assertEquals(
                    calendar.closing(calendar.now().after(clock.today(), longer.workingDays() + longer.graceDays())),
                    models.hard(step).toInstant());
            StepTerm newest = current.as(ministry, () -> terms.history(step)).get(0);
            assertEquals("寒假", newest.reason());
            assertEquals(ministry.personName(), newest.personName());
            assertEquals(versions + 1, newest.ordinal());
            assertTrue(current.as(hubei, terms::list).stream()
                    .anyMatch(row ->
                            row.term().step().equals(step) && row.term().term().equals(longer) && row.ends()));
        } finally {
            current.as(ministry, () -> changed(step, before, "R"));
        }
    }

    @Test
    void theCentreIsAskedForARoundACampaignOrACohort() {
        List<ParentCount> parents = current.as(ministry, deadlines::parents);
        assertTrue(parents.size() >= 3, "round, campaign and cohorts: " + parents);
        for (ParentCount parent : parents) {
            DeadlineQuery query = new DeadlineQuery(false, parent.number());
            List<String> tasks = current.as(ministry, () -> deadlines.tasks(query));
            assertEquals(parent.count(), tasks.size(), parent.titleZh());
            assertEquals(
                    parent.count(),
                    current.as(ministry, () -> deadlines.count(query)).intValue());
            assertFalse(parent.titleEn().isBlank());
            assertEquals(
                    tasks.size(),
                    current.as(
                                    ministry,
                                    () -> deadlines.preview(
                                            tasks, calendar.now().after(clock.today(), 50), "R"))
                            .size(),
                    "all of a list are looked at before they are given more time");
        }
        assertTrue(
                parents.stream()
                        .flatMap(parent ->
                                current
                                        .as(
                                                ministry,
                                                () -> deadlines.page(new DeadlineQuery(false, parent.number()), 0, 200))
                                        .stream())
                        .anyMatch(row -> row.work().task().equals("ScoreDossier")),
                "a score sheet belongs to the round or campaign of its case");
        long hubeis = current.as(hubei, deadlines::parents).stream()
                .mapToLong(ParentCount::count)
                .sum();
        assertTrue(hubeis < parents.stream().mapToLong(ParentCount::count).sum(), "only the own province");
    }

    private Void changed(String step, Term term, String reason) {
        terms.changeTerm(step, term, reason);
        return null;
    }

    private String refusedTerm(String step, Term term, String reason) {
        return assertThrows(Refusal.class, () -> current.as(ministry, () -> changed(step, term, reason)))
                .key();
    }

    private String refused(String task, LocalDate to, String reason) {
        return assertThrows(
                        Refusal.class,
                        () -> current.as(ministry, () -> deadlines.extendTasks(List.of(task), to, reason)))
                .key();
    }

    /** A case of that province, with a task that is due in three working days and a timer at the same moment. */
    private String begin(String province) {
        String number = "DDL-" + UUID.randomUUID().toString().substring(0, 8);
        cases.add(number);
        backstage.begin(number, province);
        return processes.tasks(number).get(0).id();
    }

    /** The engine's own view, and a model with a boundary timer. */
    @ApplicationScoped
    public static class Backstage {

        @Inject
        private org.camunda.bpm.engine.RepositoryService models;

        @Inject
        private RuntimeService running;

        @Inject
        private TaskService tasks;

        @Inject
        private ManagementService jobs;

        @Inject
        private Processes processes;

        @PersistenceContext
        private EntityManager em;

        void deploy() {
            models.createDeployment()
                    .name("deadline")
                    .enableDuplicateFiltering(true)
                    .addClasspathResource("ground/Patience.bpmn")
                    .deploy();
        }

        @Transactional
        void begin(String number, String province) {
            processes.start(
                    "Patience", number, new CaseFacts("patience", "D001", "D001", province), java.util.Map.of());
        }

        Instant engineDue(String task) {
            return tasks.createTaskQuery()
                    .taskId(task)
                    .singleResult()
                    .getDueDate()
                    .toInstant();
        }

        @Transactional
        void endsAt(String task, Instant moment) {
            String instance =
                    tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
            jobs.setJobDuedate(
                    jobs.createJobQuery()
                            .processInstanceId(instance)
                            .timers()
                            .singleResult()
                            .getId(),
                    java.util.Date.from(moment));
        }

        Instant timer(String task) {
            String instance =
                    tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
            return jobs.createJobQuery()
                    .processInstanceId(instance)
                    .timers()
                    .singleResult()
                    .getDuedate()
                    .toInstant();
        }

        @Transactional
        Instant worklistDue(String task) {
            return em.createQuery("select w.dueAt from WorkItem w where w.taskId = :task", Instant.class)
                    .setParameter("task", task)
                    .getSingleResult();
        }

        @Transactional
        List<String> extensionsOf(String task) {
            return em.createQuery(
                            "select concat(e.username, ' ', e.reason) from Extension e where e.taskId = :task",
                            String.class)
                    .setParameter("task", task)
                    .getResultList();
        }

        @Transactional
        long newsOf(String number) {
            return em.createQuery(
                            "select count(m) from Message m where m.caseNumber = :number and m.textKey = 'deadline.news.extended'",
                            Long.class)
                    .setParameter("number", number)
                    .getSingleResult();
        }
    }
}
