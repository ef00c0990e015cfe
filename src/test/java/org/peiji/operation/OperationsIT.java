package org.peiji.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.peiji.ground.Ground;
import org.peiji.ground.GroundSteps;
import org.peiji.ground.InContainer;
import org.peiji.notification.MailDesk;
import org.peiji.operation.application.OperationService;
import org.peiji.operation.application.SetupService;
import org.peiji.operation.domain.InterventionAct;
import org.peiji.platform.engine.EngineBootstrap;
import org.peiji.platform.engine.Incident;
import org.peiji.platform.engine.JobQueue;
import org.peiji.platform.engine.Operations;
import org.peiji.platform.engine.StuckCase;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.BatchAction.Candidate;
import org.peiji.platform.listing.Batches;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.setup.SetupItem;
import org.peiji.platform.setup.SetupItem.SetupStatus;
import org.peiji.platform.time.BusinessClock;
import org.peiji.story.RowCount;
import org.peiji.worklist.LateTask;

/** What operators see of cases that stand still or are late, and what they may do about it. */
class OperationsIT extends InContainer {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Slice INCIDENTS = new Slice("i.incident_timestamp_, i.id_", 0, 100);
    private static final Slice JOBS = new Slice("j.duedate_, j.id_", 0, 10_000);

    @Inject
    private Ground ground;

    @Inject
    private GroundSteps steps;

    @Inject
    private EngineBootstrap engine;

    @Inject
    private ManagementService jobs;

    @Inject
    private Operations operations;

    @Inject
    private OperationService service;

    @Inject
    private SetupService setup;

    @Inject
    private Batches batches;

    @Inject
    private MailDesk mail;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private RowCount rows;

    private final String number = "GND-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void nothingIsLeftWaiting() {
        ground.clear(number);
    }

    @Test
    void aFailedJobIsListedInWordsAndTriedAgain() {
        aCaseThatFails();
        Incident incident = incident();
        assertEquals("Later", incident.step().zh(), "a step without a name is called by its id");
        assertTrue(incident.message().contains("told to fail"), incident.message());
        assertEquals(0, incident.retries());
        assertEquals(1, as(() -> operations.caseState(number)).incidents().size());

        steps.succeedFor(number);
        List<Candidate> tried = as(() -> {
            var retry = batches.find("operation.batch.retry");
            return batches.run(retry, batches.preview(retry, List.of(incident.jobId(), "gone")), null);
        });
        assertEquals(
                List.of(true, false), tried.stream().map(Candidate::isAllowed).toList());
        await(() -> ground.instancesOf(number) == 0);
        assertEquals(0, incidents());
        assertEquals(1, interventions(InterventionAct.RETRIED));
        assertEquals(
                1, rows.of("aud_event where act = 'OPERATION_RETRY_JOB' and subject = '" + incident.jobId() + "'"));
        assertThrows(Conflict.class, () -> as(() -> run(() -> service.retry(incident.jobId()))));
    }

    @Test
    void aCaseThatWaitsForNothingIsStuck() {
        assertEquals(0, stuck(), "there should be none");
        engine.pauseJobs();
        try {
            ground.deploy();
            ground.start(number);
            ground.work(number, "later", false);
            jobs.deleteJob(job().getId());
            List<StuckCase> found = as(() -> operations.stuckCases(new Slice("h.start_time_, e.id_", 0, 10)));
            assertEquals(
                    List.of(number), found.stream().map(StuckCase::caseNumber).toList());
            assertEquals(1, stuck());
        } finally {
            engine.runJobs();
        }
    }

    @Test
    void everyQueueHoldsAsManyRowsAsItsFigureSays() {
        var counts = as(() -> operations.countJobs());
        assertEquals(JobQueue.values().length, counts.size());
        for (JobQueue queue : JobQueue.values()) {
            assertEquals(
                    counts.get(queue), as(() -> operations.jobs(queue, JOBS)).size(), queue.name());
            assertEquals(counts.get(queue), as(() -> operations.countJobs(queue)), queue.name());
        }
        int all = as(() -> operations.countJobs(null));
        int sum = Stream.of(JobQueue.values())
                .filter(queue -> queue != JobQueue.WITHIN_HOUR)
                .mapToInt(counts::get)
                .sum();
        assertEquals(all, sum, "every job stands in one queue; the next hour is part of the next day");
    }

    @Test
    void aDateIsMovedWithAReasonAndItsTimerWithIt() {
        ground.deployMoving(false);
        ground.start("Moving", number);
        String task = as(() -> service.tasks(number)).get(0).taskId();
        LocalDate day = clock.today().plusDays(10);
        Instant timer = job().getDuedate().toInstant();
        assertThrows(Refusal.class, () -> as(() -> run(() -> service.moveTask(task, day, " "))));
        assertThrows(
                Refusal.class,
                () -> as(() -> run(() -> service.moveTask(task, clock.today().minusDays(1), "why"))));
        as(() -> run(() -> service.moveTask(task, day, "the province asked for it")));
        Instant due = as(() -> service.tasks(number)).get(0).dueAt();
        assertEquals(day, LocalDate.ofInstant(due, BusinessClock.ZONE));
        assertTrue(job().getDuedate().toInstant().isAfter(timer), "the timer moves by as much");
        assertEquals(
                "the province asked for it",
                as(() -> service.interventions(number)).get(0).reason());

        as(() -> run(() -> service.moveJob(number, job().getId(), clock.today(), "it has to end")));
        await(() -> ground.instancesOf(number) == 0);
        assertEquals(1, interventions(InterventionAct.JOB_MOVED));
        assertEquals(1, interventions(InterventionAct.DATE_MOVED));
    }

    @Test
    void lateTasksAreListedLongestFirstAndTheirHolderIsRemindedOnceADay() {
        ground.deployMoving(false);
        ground.start("Moving", number);
        Slice all = new Slice("w.dueAt, w.taskId", 0, 1_000);
        List<LateTask> late = as(() -> service.lateTasks(null, null, null, all));
        for (int i = 1; i < late.size(); i++) {
            assertFalse(late.get(i).dueAt().isBefore(late.get(i - 1).dueAt()));
        }
        LateTask own = late.stream()
                .filter(task -> task.caseNumber().equals(number))
                .findFirst()
                .orElseThrow();
        assertEquals(late.size(), as(() -> service.countLateTasks(null, null, null)));
        assertEquals(
                List.of(own),
                as(() -> service.lateTasks("Moving", "Work", number, all)),
                "by process, step and number");
        assertEquals(0, as(() -> service.countLateTasks("Ground", null, number)));

        as(() -> run(() -> service.remind(own.taskId())));
        String heard = "ntf_message where case_number = '" + number + "' and text_key = 'operation.news.reminded'";
        assertEquals(1, rows.of(heard + " and candidate_group = 'MINISTRY_ADMIN@MOE'"));
        Refusal again = assertThrows(Refusal.class, () -> as(() -> run(() -> service.remind(own.taskId()))));
        assertEquals("operation.refusal.remindedToday", again.key());
        assertEquals(1, rows.of(heard));
    }

    @Test
    void nobodyButAnOperatorDoesAnyOfThis() {
        for (String person : List.of("ministry", "auditor", "base1.officer")) {
            List<Runnable> acts = List.of(
                    () -> operations.incidents(null, INCIDENTS),
                    () -> operations.countJobs(),
                    () -> service.retry("job"),
                    () -> service.moveTask("task", clock.today(), "why"),
                    () -> service.remind("task"),
                    () -> setup.items(),
                    () -> mail.test("somebody@example.org"));
            for (Runnable act : acts) {
                assertThrows(Forbidden.class, () -> current.as(accounts.actor(person), () -> run(act)), person);
            }
        }
    }

    @Test
    void theSetupPageSaysWhatIsThereAndATestMessageArrives() throws MessagingException {
        List<SetupItem> items = as(() -> setup.items());
        assertEquals(SetupStatus.DONE, status(items, "organisation.setup.register"));
        assertEquals(SetupStatus.DONE, status(items, "organisation.setup.own"));
        assertEquals(SetupStatus.DONE, status(items, "operation.setup.administrator"));
        assertEquals(SetupStatus.DONE, status(items, "operation.setup.calendar"));
        assertEquals(SetupStatus.DONE, status(items, "notification.setup.mail"));
        assertEquals(SetupStatus.ADVICE, status(items, "operation.setup.demo"));
        assertFalse(as(() -> setup.isFirstRun()), "a demonstration is no first run");

        String address = "setup-" + UUID.randomUUID() + "@example.org";
        as(() -> run(() -> mail.test(address)));
        assertEquals(1, mailsTo(address));
        assertThrows(Refusal.class, () -> as(() -> run(() -> mail.test("nobody"))));
    }

    private static SetupStatus status(List<SetupItem> items, String key) {
        return items.stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private static int mailsTo(String address) throws MessagingException {
        Store store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", Integer.getInteger("peiji.it.imap.port"), address, address);
        try (store;
                Folder folder = store.getFolder("INBOX")) {
            folder.open(Folder.READ_ONLY);
            return folder.getMessageCount();
        }
    }

    private void aCaseThatFails() {
        ground.deploy();
        ground.start(number);
        steps.failFor(number);
        ground.work(number, "later", false);
        await(() -> incidents() == 1);
    }

    private int incidents() {
        return as(() -> operations.countIncidents(number));
    }

    private Incident incident() {
        return as(() -> operations.incidents(number, INCIDENTS)).get(0);
    }

    private int stuck() {
        return as(() -> operations.countStuckCases());
    }

    private long interventions(InterventionAct act) {
        return rows.of("ops_intervention where case_number = '" + number + "' and act = '" + act + "'");
    }

    private Job job() {
        return jobs.createJobQuery()
                .processInstanceId(ground.instanceOf(number))
                .singleResult();
    }

    private <T> T as(Supplier<T> act) {
        return current.as(accounts.actor("operator"), act);
    }

    private static Void run(Runnable act) {
        act.run();
        return null;
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "waited " + PATIENCE + " in vain");
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
