package org.peiji.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peiji.platform.engine.EngineBootstrap;

/** Jobs and timers run on the server's threads; a failing job rolls its rows back and ends as one visible incident. */
class JobsIT extends InContainer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private Ground ground;

    @Inject
    private GroundSteps steps;

    @Inject
    private EngineBootstrap engine;

    @Inject
    private ManagementService jobs;

    @Inject
    private RuntimeService running;

    private String number;

    @BeforeEach
    void aCaseWaitsForWork() {
        number = "GND-" + UUID.randomUUID().toString().substring(0, 8);
        ground.deploy();
        ground.start(number);
    }

    @AfterEach
    void nothingIsLeftWaiting() {
        ground.clear(number);
    }

    @Test
    void anAsynchronousStepRunsOnAManagedThreadAndFindsItsBean() {
        ground.work(number, "later", false);
        await(() -> ground.instancesOf(number) == 0);
        assertEquals(2, ground.rowsOf(number));
        assertTrue(steps.threadOf(number).startsWith("Default Executor"), steps.threadOf(number));
    }

    @Test
    void aTimerFiresOnceOnAManagedThread() {
        ground.work(number, "timer", false);
        await(() -> ground.instancesOf(number) == 0);
        assertEquals(2, ground.rowsOf(number));
        assertTrue(steps.threadOf(number).startsWith("Default Executor"), steps.threadOf(number));
    }

    @Test
    void aFailingJobRollsBackIsRetriedAsConfiguredAndBecomesOneIncident() {
        steps.failFor(number);
        ground.work(number, "later", false);
        await(() -> incidents() == 1);
        assertEquals(1, ground.rowsOf(number), "the failing step's row must be gone");
        assertEquals(0, job().getRetries());
        assertTrue(job().getExceptionMessage().contains("told to fail"));

        steps.succeedFor(number);
        jobs.setJobRetries(job().getId(), 1);
        await(() -> ground.instancesOf(number) == 0);
        assertEquals(2, ground.rowsOf(number));
        assertEquals(0, incidents());
    }

    @Test
    void aTimerThatFailsLeavesNoRowBehind() {
        steps.failFor(number);
        ground.work(number, "timer", false);
        await(() -> job() != null && job().getExceptionMessage() != null);
        assertEquals(1, ground.rowsOf(number), "the timer's row must be gone");
        assertEquals(1, ground.instancesOf(number));
    }

    @Test
    void timersThatFellDueWhileNoJobsRanFireOnceEach() {
        engine.pauseJobs();
        try {
            ground.work(number, "timer", false);
            Instant due = job().getDuedate().toInstant();
            await(() -> Instant.now().isAfter(due.plusMillis(500)));
            assertEquals(1, ground.rowsOf(number), "nothing may fire while jobs are paused");
        } finally {
            engine.runJobs();
        }
        await(() -> ground.instancesOf(number) == 0);
        assertEquals(2, ground.rowsOf(number));
    }

    private String instance() {
        return running.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
    }

    private Job job() {
        return jobs.createJobQuery().processInstanceId(instance()).singleResult();
    }

    private long incidents() {
        return running.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE).list().stream()
                .filter(incident -> ground.instancesOf(number) == 1
                        && incident.getProcessInstanceId().equals(instance()))
                .count();
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "waited " + PATIENCE + " in vain");
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
