package org.peiji.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The server is killed ten times and the database five times while people enrol and a base gives places that are too
 * few. Whoever is not answered tries again, and sends the same. Nothing may be lost, given twice, or left lying.
 */
@Tag("rush")
@Tag("kills")
class KillBenchmark {

    private static final int SERVER_KILLS = Integer.getInteger("bench.kills", 10);
    private static final int DATABASE_KILLS = (SERVER_KILLS + 1) / 2;
    private static final int CLIENTS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Results RESULTS = new Results("kills");

    private final Random random = new Random(20261122);
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger enrolled = new AtomicInteger();
    private final AtomicInteger unheard = new AtomicInteger();
    private final AtomicInteger decided = new AtomicInteger();

    @Test
    void nothingIsLostWhenServerAndDatabaseAreKilled() throws Exception {
        try (Rush rush = new Rush("bench-kills")) {
            List<String> cohorts = rush.crowd.cohorts(10, 5);
            Queue<String> tasks = new ConcurrentLinkedQueue<>(rush.admissionTasks(80, cohorts));
            Queue<Crowd.Person> people = new ConcurrentLinkedQueue<>(rush.crowd.people(4_000));
            ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
            List<Future<Integer>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                boolean base = client == 0;
                Callable<Integer> work = () -> base ? admit(rush, tasks) : enrol(rush, people, cohorts);
                running.add(pool.submit(work));
            }
            Duration longest = Duration.ZERO;
            for (int kill = 0; kill < SERVER_KILLS + DATABASE_KILLS; kill++) {
                LockSupport.parkNanos(
                        Duration.ofMillis(1_000 + random.nextInt(3_000)).toNanos());
                if (kill % 3 == 2) {
                    rush.database.kill();
                    rush.database.start();
                    awaitReady(rush);
                } else {
                    rush.server.kill();
                    Duration took = rush.server.start("/health/ready");
                    longest = took.compareTo(longest) > 0 ? took : longest;
                }
            }
            LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
            over.set(true);
            for (Future<Integer> client : running) {
                client.get();
            }
            pool.shutdown();
            RESULTS.add("", "server killed", SERVER_KILLS, "10");
            RESULTS.add("", "database killed", DATABASE_KILLS, "5");
            RESULTS.add("", "enrolments acknowledged", enrolled.get(), "");
            RESULTS.add("", "admissions decided", decided.get(), "");
            RESULTS.add("", "requests that were not answered and sent again", unheard.get(), "");
            RESULTS.add("", "longest start after a kill, s", longest.toMillis() / 1e3, "");
            Map<String, Long> counts = rush.checker.counts(rush.database);
            counts.forEach((what, count) -> RESULTS.add("G20", what, count, "0"));
            rush.checker.check(rush.database);
        }
    }

    /** People enrol one after the other; each until it is certain that the enrolment is in. */
    private int enrol(Rush rush, Queue<Crowd.Person> people, List<String> cohorts) throws Exception {
        int number = 0;
        for (Crowd.Person next = people.poll(); next != null && !over.get(); next = people.poll()) {
            Crowd.Person person = next;
            String cohort = cohorts.get(number++ % cohorts.size());
            until(() -> {
                Caller.Outcome outcome = rush.enrolment(person, cohort).send();
                if (outcome == Caller.Outcome.UNKNOWN) {
                    throw new IOException("not answered");
                }
                return outcome == Caller.Outcome.DONE
                        || outcome == Caller.Outcome.REFUSED && isIn(rush, person, cohort);
            });
            rush.checker.enrolled(person, cohort);
            enrolled.incrementAndGet();
        }
        return number;
    }

    /** Whoever is refused the second time finds that the first had been heard. */
    private static boolean isIn(Rush rush, Crowd.Person person, String cohort) throws Exception {
        return rush.database.number("select count(*) from enr_enrolment where trainee = '" + person.username()
                        + "' and cohort = '" + cohort + "'")
                == 1;
    }

    /** The base admits whom it can; who finds no place is put on the waiting list. */
    private int admit(Rush rush, Queue<String> tasks) throws Exception {
        int number = 0;
        for (String task = tasks.poll(); task != null && !over.get(); task = tasks.poll()) {
            String one = task;
            until(() -> {
                boolean open = rush.database.number(
                                "select count(*) from wrk_item where state = 'OPEN' and task_id = '" + one + "'")
                        == 1;
                return !open || decide(rush, one, "ADMITTED") || decide(rush, one, "WAITLISTED");
            });
            decided.incrementAndGet();
            number++;
        }
        return number;
    }

    private static boolean decide(Rush rush, String task, String outcome) throws IOException {
        Caller.Outcome answer = rush.decision(
                        rush.signIn("base1.officer"), "/enrolment/admit-trainee.xhtml", task, outcome)
                .send();
        if (answer == Caller.Outcome.UNKNOWN) {
            throw new IOException("not answered");
        }
        return answer == Caller.Outcome.DONE;
    }

    private interface Attempt {
        boolean succeeds() throws Exception;
    }

    private void until(Attempt attempt) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (attempt.succeeds()) {
                    return;
                }
            } catch (IOException | java.sql.SQLException down) {
                unheard.incrementAndGet();
                LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            }
        }
        throw new AssertionError("tried in vain for " + PATIENCE);
    }

    private static void awaitReady(Rush rush) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (new Caller(rush.server.address()).get("/health/ready").statusCode() == 200) {
                    return;
                }
            } catch (IOException down) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
        throw new AssertionError("The server does not find its database again");
    }
}
