package org.peiji.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peiji.ground.Form;
import org.peiji.ground.Ground;
import org.peiji.ground.InContainer;
import org.peiji.ground.Reader;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;

/** In whose hands a task is: line, history and engine agree; whoever is second is told who was first. */
class WorklistIT extends InContainer {

    private static final String STEP = "Work";

    @Inject
    private Ground ground;

    @Inject
    private Worklist worklist;

    @Inject
    private Claims claims;

    @Inject
    private StandIns standIns;

    @Inject
    private SavedFilters filters;

    @Inject
    private Processes processes;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private Lines lines;

    private Actor first;
    private Actor second;
    private String number;
    private String task;

    @BeforeEach
    void aTaskWaitsForTheMinistry() {
        first = accounts.actor("ministry");
        second = accounts.actor("ministry.leader");
        number = "GND-" + UUID.randomUUID().toString().substring(0, 8);
        ground.deploy();
        ground.start(number);
        task = processes.tasks(number).get(0).id();
    }

    @AfterEach
    void nothingIsLeftWaiting() {
        ground.clear(number);
    }

    @Test
    void whoClaimsHasItAndTheColleagueIsTold() {
        as(first, () -> claims.claim(task));
        assertEquals("ministry", processes.tasks(number).get(0).assignee());
        assertEquals(1, count(first, Box.MINE));
        assertEquals(0, count(second, Box.MINE) + count(second, Box.GROUP));
        assertEquals(1, count(second, Box.COLLEAGUES));

        Conflict told = assertThrows(Conflict.class, () -> as(second, () -> claims.claim(task)));
        assertEquals("shell.refusal.taskInUse", told.key());
        assertEquals(first.personName(), told.parameters()[0]);
        assertThrows(Conflict.class, () -> as(second, () -> processes.open(task, STEP)), "nor may it be opened");

        as(first, () -> claims.release(task));
        assertNull(processes.tasks(number).get(0).assignee());
        as(second, () -> claims.claim(task));
        assertEquals(
                List.of(HandOver.Act.CLAIMED, HandOver.Act.RELEASED, HandOver.Act.CLAIMED),
                as(second, () -> claims.history(task)).stream()
                        .map(HandOver::act)
                        .toList());
    }

    @Test
    void ofTwoWhoClaimAtOnceOneGetsIt() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> both = new ArrayList<>();
            for (Actor actor : List.of(first, second)) {
                both.add(threads.submit(() -> {
                    together.await(10, TimeUnit.SECONDS);
                    return claimed(actor);
                }));
            }
            int got = 0;
            for (Future<Boolean> each : both) {
                got += each.get(30, TimeUnit.SECONDS) ? 1 : 0;
            }
            assertEquals(1, got);
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, as(first, () -> claims.history(task)).size());
    }

    private boolean claimed(Actor actor) {
        try {
            as(actor, () -> claims.claim(task));
            return true;
        } catch (Conflict second) {
            return false;
        }
    }

    @Test
    void aHandOverNeedsANoteAndAColleagueOfTheGroup() {
        assertEquals("worklist.refusal.noNote", refused(first, () -> claims.handOver(task, "ministry.leader", " ")));
        assertEquals("worklist.refusal.notAColleague", refused(first, () -> claims.handOver(task, "analyst", "x")));
        as(first, () -> claims.handOver(task, "ministry.leader", "in her field"));
        assertEquals(1, count(second, Box.MINE));
        assertEquals("shell.refusal.taskInUse", refused(first, () -> claims.release(task)));
    }

    @Test
    void nobodyReachesATaskOfAnotherOrganisation() {
        for (Actor stranger : List.of(
                accounts.actor(Role.PROVINCE_OFFICER, "A42"),
                accounts.actor(Role.BASE_DIRECTOR, "D001"),
                accounts.actor(Role.SCHOOL_LEADER, "D101"))) {
            assertThrows(Forbidden.class, () -> as(stranger, () -> claims.claim(task)));
            assertThrows(Forbidden.class, () -> as(stranger, () -> claims.handOver(task, "ministry", "x")));
            assertThrows(Forbidden.class, () -> as(stranger, () -> claims.reassign(task, "ministry", "x")));
            assertThrows(Forbidden.class, () -> as(stranger, () -> claims.colleagues(first.group())));
            assertNull(as(stranger, () -> claims.find(task)));
            assertEquals(0, as(stranger, () -> worklist.count(searching(Box.ALL, number))));
            assertTrue(as(stranger, () -> claims.team(number)).isEmpty());
        }
        assertNull(processes.tasks(number).get(0).assignee());
    }

    @Test
    void aLeadGivesOutWhoeverHasIt() {
        as(second, () -> claims.claim(task));
        as(first, () -> claims.reassign(task, "ministry", "she is away"));
        assertEquals("ministry", processes.tasks(number).get(0).assignee());
    }

    @Test
    void aDeputyDoesWhatWaitsForTheAbsentOneAndOnlyWhileItLasts() {
        LocalDate today = clock.today();
        as(first, () -> claims.claim(task));
        as(first, () -> standIns.appoint("ministry.leader", today, today.plusDays(3), "leave"));
        try {
            assertEquals(1, as(second, () -> worklist.count(searching(Box.MINE, number))));
            assertEquals(task, as(second, () -> processes.open(task, STEP)).id());
            assertEquals(
                    "worklist.refusal.standInOverlaps",
                    refused(first, () -> standIns.appoint("ministry.leader", today, today, "")));
        } finally {
            as(first, standIns::own).forEach(each -> as(first, () -> standIns.end(each.id())));
        }
        assertThrows(Conflict.class, () -> as(second, () -> processes.open(task, STEP)));
        Actor trainee = accounts.actor("trainee1");
        assertEquals(
                "worklist.refusal.standInPersonal",
                refused(trainee, () -> standIns.appoint("trainee2", today, today, "")));
    }

    @Test
    void aSavedFilterIsSharedWithTheGroupAndDroppedByItsOwner() {
        as(first, () -> filters.save("late", "worklist.xhtml?box=OVERDUE", true));
        as(first, () -> filters.save("mine", "worklist.xhtml?box=MINE", false));
        try {
            assertEquals(List.of("late"), names(second));
            assertEquals(List.of("late", "mine"), names(first));
            assertTrue(names(accounts.actor(Role.PROVINCE_OFFICER, "A42")).isEmpty());
            long late = as(first, filters::list).get(0).id();
            assertThrows(Missing.class, () -> as(second, () -> filters.drop(late)));
            assertEquals(
                    "worklist.refusal.filterAddress",
                    refused(first, () -> filters.save("x", "https://elsewhere", false)));
        } finally {
            as(first, filters::list).forEach(each -> as(first, () -> filters.drop(each.id())));
        }
    }

    @Test
    void pagesHoldEachLineOnceInEveryBoxAndOrder() {
        for (Actor actor : List.of(first, accounts.actor(Role.BASE_OFFICER, "D001"))) {
            for (Box box : Box.values()) {
                for (WorkQuery.Sort sort : WorkQuery.Sort.values()) {
                    WorkQuery query = new WorkQuery(box, null, null, null, sort);
                    int total = as(actor, () -> worklist.count(query));
                    Set<String> seen = new HashSet<>();
                    for (int at = 0; at < total; at += 7) {
                        int from = at;
                        as(actor, () -> worklist.page(query, from, 7))
                                .forEach(row -> assertTrue(seen.add(row.taskId())));
                    }
                    assertEquals(total, seen.size(), box + " " + sort);
                }
            }
            assertEquals(
                    as(actor, worklist::counters).get(Box.ALL), as(actor, () -> worklist.count(WorkQuery.of(Box.ALL))));
        }
        assertFalse(as(first, worklist::steps).isEmpty());
    }

    @Test
    void aPersonIsSearchedByNameAndSignsMeanThemselves() {
        Actor officer = accounts.actor("base1.officer");
        WorkQuery anybody = WorkQuery.of(Box.ALL);
        String name = as(officer, () -> worklist.page(anybody, 0, 50)).stream()
                .filter(row -> row.task().equals("AdmitTrainee"))
                .map(row -> row.subject().replaceFirst("·.*", ""))
                .findFirst()
                .orElseThrow();
        List<WorkItemRow> found = as(officer, () -> worklist.page(about(name), 0, 50));
        assertFalse(found.isEmpty());
        assertTrue(found.stream().allMatch(row -> row.subject().startsWith(name)), found.toString());
        assertEquals(0, as(officer, () -> worklist.count(about("%"))).intValue());
        assertEquals(0, as(officer, () -> worklist.count(about("_"))).intValue());
        assertEquals(0, as(officer, () -> worklist.count(about("!"))).intValue());
        as(first, () -> claims.claim(task));
        assertEquals(
                1,
                as(first, () -> worklist.page(about(first.personName()), 0, 50)).stream()
                        .filter(row -> row.taskId().equals(task))
                        .count(),
                "who has it is found too");
    }

    private static WorkQuery about(String person) {
        return new WorkQuery(Box.ALL, null, person, null, WorkQuery.Sort.DUE);
    }

    @Test
    void countersSayNoMoreThanAThousand() {
        Actor officer = new Actor("guard.queue", "Queue", Role.BASE_OFFICER, "D998", "D998", "A42");
        lines.add(officer.group(), Worklist.MOST + 200);
        try {
            assertEquals(
                    Worklist.MOST + 1,
                    as(officer, () -> worklist.count(WorkQuery.of(Box.ALL))).intValue());
            assertEquals(
                    Worklist.MOST + 1,
                    as(officer, worklist::counters).get(Box.GROUP).intValue());
            assertEquals(0, as(officer, worklist::counters).get(Box.MINE).intValue());
            assertEquals(
                    20,
                    as(officer, () -> worklist.page(WorkQuery.of(Box.ALL), Worklist.MOST - 20, 20))
                            .size());
            assertEquals(1, as(officer, worklist::steps).size());
        } finally {
            lines.remove(officer.group());
        }
    }

    @Test
    void columnsAndOrderAreKept() {
        Reader reader = Reader.signedIn("base2.officer");
        String page = "/worklist/worklist.xhtml?sort=NEWEST";
        Map<String, String> sent =
                new LinkedHashMap<>(Form.proofs(reader.get(page).body()));
        sent.put("filters:columns", "STEP");
        sent.put("filters:view", "1");
        reader.press(page, "filters", sent, null);
        String kept = reader.get("/worklist/worklist.xhtml").body();
        assertTrue(kept.contains("value=\"NEWEST\" selected"), "the order is kept");
        assertEquals(2, kept.split("<th scope=\"col\">", -1).length - 1, "the matter and the step");
        Map<String, String> usual = new LinkedHashMap<>(Form.proofs(kept));
        usual.put("filters:usual", "1");
        reader.press("/worklist/worklist.xhtml", "filters", usual, null);
        String again = reader.get("/worklist/worklist.xhtml").body();
        assertTrue(again.contains("value=\"DUE\" selected"));
        assertEquals(6, again.split("<th scope=\"col\">", -1).length - 1);
    }

    private List<String> names(Actor actor) {
        return as(actor, filters::list).stream().map(SavedFilter::name).toList();
    }

    private int count(Actor actor, Box box) {
        return as(actor, () -> worklist.count(searching(box, number)));
    }

    private static WorkQuery searching(Box box, String text) {
        return new WorkQuery(box, text, null, null, WorkQuery.Sort.DUE);
    }

    private String refused(Actor actor, Runnable act) {
        return assertThrows(Refusal.class, () -> as(actor, act)).key();
    }

    private void as(Actor actor, Runnable act) {
        current.as(actor, () -> {
            act.run();
            return null;
        });
    }

    private <T> T as(Actor actor, Supplier<T> act) {
        return current.as(actor, act);
    }

    /** Lines without tasks, for as long as a test looks at them. */
    @ApplicationScoped
    static class Lines {

        @PersistenceContext
        private EntityManager em;

        @Transactional
        public void add(String group, int count) {
            for (int line = 0; line < count; line++) {
                em.createNativeQuery(
                                "insert into wrk_item (task_id, process, task, case_number, page, candidate_group, subject, organisation, organisation_name, province, opened_at, due_at, state, queue) values (?1, 'Ground', 'Work', ?1, '/ground/work.xhtml', ?2, 'line', 'D998', 'D998', 'A42', current_timestamp, current_timestamp, 'OPEN', ?2)")
                        .setParameter(1, "LINE-" + line)
                        .setParameter(2, group)
                        .executeUpdate();
            }
        }

        @Transactional
        public void remove(String group) {
            em.createNativeQuery("delete from wrk_item where candidate_group = ?1")
                    .setParameter(1, group)
                    .executeUpdate();
        }
    }
}
