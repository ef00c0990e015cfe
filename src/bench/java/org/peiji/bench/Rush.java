package org.peiji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.peiji.demo.InventedIdNumber;
import org.peiji.server.DurablePostgres;
import org.peiji.server.ServerProcess;

/** The product in a rush: its server, its database, and the forms that people hold ready. */
final class Rush implements AutoCloseable {

    /** Who makes ready works beside the server on the same machine: no more at a time than that. */
    private static final int HANDS = 4;

    final DurablePostgres database = new DurablePostgres();
    final Crowd crowd = new Crowd(database);
    final Checker checker = new Checker();
    final ServerProcess server;

    /** Starts with the demonstration, whose people and cohorts the crowd is made of. */
    Rush(String name) throws Exception {
        server = new ServerProcess(
                name,
                ServerProcess.product(),
                Map.of(
                        "PEIJI_DATA", Files.createTempDirectory("peiji-bench-").toString(),
                        "PEIJI_DB_URL", database.url("postgres") + "&logServerErrorDetail=false",
                        "PEIJI_DB_USER", "postgres",
                        "PEIJI_DB_PASSWORD", "postgres",
                        "peiji.password.iterations", "2048",
                        "peiji.allow-test-ids", "true",
                        "peiji.notification.interval", "PT12H"));
        server.start("/login.xhtml");
        server.awaitSaid("The demonstration's year is played");
    }

    @Override
    public void close() throws IOException {
        server.close();
        database.close();
    }

    Caller signIn(String username) throws IOException {
        return new Caller(server.address()).signIn(username);
    }

    /** The filled form of one enrolment; whoever sends it holds one POST ready. */
    Caller.Ready enrolment(Crowd.Person person, String cohort) throws IOException {
        Map<String, String> words = Map.of(
                "idNumber", InventedIdNumber.of(person.seed()),
                "mobile", "199 0000 %04d".formatted(person.seed() % 10_000),
                "department", "Teaching affairs",
                "postTitle", "Deputy head",
                "postSince", "202103",
                "postLevel", "DEPARTMENT_DEPUTY",
                "cadreCategory", "MID_LEVEL_DEPUTY",
                "consent", "on");
        Caller.Ready ready = signIn(person.username())
                .fill(
                        "/enrolment/enrol.xhtml?cohort=" + cohort,
                        ":submit",
                        (name, fields) -> words.forEach((field, word) -> {
                            if (name.contains(":" + field + ":")) {
                                fields.put(name, word);
                            }
                        }));
        return new Caller.Ready(ready.caller(), person.username(), ready.path(), ready.body());
    }

    /** Filled forms of many, each for one of the cohorts in turn. */
    List<Caller.Ready> enrolments(List<Crowd.Person> people, List<String> cohorts) throws Exception {
        List<Callable<Caller.Ready>> makings = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Crowd.Person person = people.get(i);
            String cohort = cohorts.get(i % cohorts.size());
            makings.add(() -> enrolment(person, cohort));
        }
        return together(HANDS, makings);
    }

    /** The form of a decision, chosen but not yet sent. */
    Caller.Ready decision(Caller caller, String page, String task, String outcome) throws IOException {
        return caller.fill(page + "?task=" + task, ":submit", (name, fields) -> {
            if (name.contains(":outcome:")) {
                fields.put(name, outcome);
            }
        });
    }

    /** People who wait for the base's decision on those cohorts: enrolled and endorsed by their school. */
    List<String> admissionTasks(int count, List<String> cohorts) throws Exception {
        List<Crowd.Person> people = crowd.people(count);
        List<Caller.Ready> forms = enrolments(people, cohorts);
        together(
                HANDS,
                forms.stream().<Callable<Caller.Outcome>>map(form -> form::send).toList());
        Queue<String> endorsing = new ConcurrentLinkedQueue<>(tasks("EndorseEnrolment", cohorts));
        List<Callable<Integer>> leaders = new ArrayList<>();
        for (int hand = 0; hand < HANDS; hand++) {
            leaders.add(() -> {
                Caller leader = signIn("school1.leader");
                int done = 0;
                for (String task = endorsing.poll(); task != null; task = endorsing.poll()) {
                    decision(leader, "/enrolment/endorse-enrolment.xhtml", task, "APPROVED")
                            .send();
                    done++;
                }
                return done;
            });
        }
        together(HANDS, leaders);
        return tasks("AdmitTrainee", cohorts);
    }

    /** Forms of admission, each in a session of its own: a session keeps only so many pages. */
    List<Caller.Ready> admissions(List<String> tasks) throws Exception {
        return together(
                HANDS,
                tasks.stream()
                        .<Callable<Caller.Ready>>map(task -> () ->
                                decision(signIn("base1.officer"), "/enrolment/admit-trainee.xhtml", task, "ADMITTED"))
                        .toList());
    }

    private List<String> tasks(String step, List<String> cohorts) throws SQLException {
        return database.texts(
                "select w.task_id from wrk_item w join enr_enrolment e on e.number = w.case_number where w.state = 'OPEN' and w.task = '"
                        + step + "' and e.cohort in ('" + String.join("', '", cohorts) + "') order by e.number");
    }

    /** What a leg took. */
    record Leg(
            int done,
            int refused,
            int other,
            double seconds,
            List<Double> millis,
            double cpuMillis,
            long statements,
            long commits) {

        double rate() {
            return done / seconds;
        }

        double answers() {
            return (done + refused) / seconds;
        }

        double p99() {
            return millis.stream()
                    .sorted()
                    .skip(Math.max(0, (int) (millis.size() * 0.99) - 1))
                    .findFirst()
                    .orElse(Double.NaN);
        }
    }

    /** Sends forms by so many clients, each the next form when the last is answered. */
    Leg send(int clients, List<Caller.Ready> forms) throws Exception {
        Queue<Caller.Ready> ahead = new ConcurrentLinkedQueue<>(forms);
        AtomicInteger done = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger other = new AtomicInteger();
        Queue<Double> millis = new ConcurrentLinkedQueue<>();
        long statements = database.statements("postgres");
        long commits = database.commits("postgres");
        Duration cpu = server.cpu().plus(database.cpu());
        long begun = System.nanoTime();
        List<Callable<Integer>> each = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            each.add(() -> {
                for (Caller.Ready form = ahead.poll(); form != null; form = ahead.poll()) {
                    long sent = System.nanoTime();
                    Caller.Outcome outcome = form.send();
                    millis.add((System.nanoTime() - sent) / 1e6);
                    (switch (outcome) {
                                case DONE -> done;
                                case REFUSED -> refused;
                                default -> other;
                            })
                            .incrementAndGet();
                }
                return 0;
            });
        }
        together(clients, each);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double spent = server.cpu().plus(database.cpu()).minus(cpu).toNanos() / 1e6;
        return new Leg(
                done.get(),
                refused.get(),
                other.get(),
                seconds,
                List.copyOf(millis),
                spent,
                database.statements("postgres") - statements,
                database.commits("postgres") - commits);
    }

    static <T> List<T> together(int hands, List<Callable<T>> acts) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(hands);
        try {
            List<T> all = new ArrayList<>();
            for (Future<T> each : pool.invokeAll(acts)) {
                all.add(each.get());
            }
            return all;
        } finally {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.MINUTES);
        }
    }
}
