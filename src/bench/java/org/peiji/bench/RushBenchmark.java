package org.peiji.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The rush of an opening day over HTTP, beside the engine alone on the same database: rates as ratios in the order
 * ceiling, product, product, ceiling; processor time; statements and commits, counted by the database. The books are
 * checked after each. Counts are told as they are; the rates of a busy machine say nothing.
 */
@Tag("rush")
class RushBenchmark {

    private static final int REPEATS = Integer.getInteger("bench.repeats", 2);
    private static final int PEOPLE = Integer.getInteger("bench.people", 160);
    private static final double RAW_SECONDS = 3;
    private static final double YARDSTICK_SECONDS = 2;
    private static final double STEADY = 0.2;

    /** A session keeps twelve pages, and each answer is one. */
    private static final int SENT_AGAIN = 10;

    private static final Results RESULTS = new Results("rush");

    private static Rush rush;
    private static RawEngine raw;

    @BeforeAll
    static void open() throws Exception {
        rush = new Rush("bench-rush");
        raw = new RawEngine(rush.database);
    }

    @AfterAll
    static void close() throws Exception {
        raw.close();
        rush.close();
    }

    @AfterEach
    void theBooksAgree() throws Exception {
        Map<String, Long> counts = rush.checker.check(rush.database);
        RESULTS.add(
                "checker",
                counts.keySet().toString(),
                counts.values().stream().mapToLong(Long::longValue).sum(),
                "0");
    }

    /** Enrolments a second and their processor time, against the engine alone; and against plain statements. */
    @Test
    @Tag("G1")
    @Tag("G2")
    @Tag("G14")
    void anEnrolmentBesideTheEngineAlone() throws Exception {
        List<String> cohorts = rush.crowd.cohorts(20, 60);
        rush.send(8, forms(40, cohorts));
        rawLeg(8);
        for (int clients : new int[] {8, 16}) {
            List<Double> rates = new ArrayList<>();
            List<Double> cpus = new ArrayList<>();
            List<Double> sql = new ArrayList<>();
            List<Double> commits = new ArrayList<>();
            int unsteady = 0;
            for (int repeat = 0; repeat < REPEATS; repeat++) {
                List<Caller.Ready> first = forms(PEOPLE, cohorts);
                List<Caller.Ready> second = forms(PEOPLE, cohorts);
                double before = yardstick();
                Raw one = rawLeg(clients);
                Rush.Leg two = rush.send(clients, first);
                Rush.Leg three = rush.send(clients, second);
                Raw four = rawLeg(clients);
                double after = yardstick();
                assertThat(two.done() + three.done())
                        .as("enrolments; the last that was refused was told: " + Caller.told())
                        .isEqualTo(2 * PEOPLE);
                unsteady += Math.abs(after / before - 1) > STEADY ? 1 : 0;
                rates.add((two.rate() + three.rate()) / (one.rate() + four.rate()));
                double cpu = (two.cpuMillis() + three.cpuMillis()) / (2 * PEOPLE);
                cpus.add(cpu / ((one.cpuMillis() + four.cpuMillis()) / 2));
                double each = (two.statements() + three.statements()) / (2.0 * PEOPLE);
                sql.add(each / (one.statements() + 3));
                commits.add((two.commits() + three.commits()) / (2.0 * PEOPLE));
                RESULTS.add("", clients + " clients: statements of an enrolment", each, "");
                RESULTS.add("", clients + " clients: statements of the engine and JDBC", one.statements(), "");
            }
            RESULTS.add("G1", clients + " clients: rate, product : engine and JDBC", median(rates), "≥ 0.35 → 0.6");
            RESULTS.add("G2", clients + " clients: statements, product : engine + 3", median(sql), "≤ 1.3");
            RESULTS.add("", clients + " clients: commits of an enrolment", median(commits), "");
            RESULTS.add(
                    "G14", clients + " clients: processor time, product : engine and JDBC", median(cpus), "≤ 3 → 2");
            RESULTS.add("", clients + " clients: rounds in which the yardstick moved by a fifth", unsteady, "0");
        }
    }

    /** Everybody on one cohort, and everybody on a cohort of his or her own: enrolments, and the places that are given. */
    @Test
    @Tag("G3")
    void oneHotCohortBesideMany() throws Exception {
        int seats = 40;
        List<Double> enrolments = new ArrayList<>();
        List<Double> admissions = new ArrayList<>();
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            List<String> hot = rush.crowd.cohorts(1, 60);
            List<String> many = rush.crowd.cohorts(seats, 60);
            Rush.Leg one = rush.send(8, forms(PEOPLE / 2, hot));
            Rush.Leg two = rush.send(8, forms(PEOPLE / 2, many));
            enrolments.add(one.rate() / two.rate());
            List<Caller.Ready> spread = rush.admissions(rush.admissionTasks(seats, rush.crowd.cohorts(seats, 60)));
            List<Caller.Ready> single = rush.admissions(rush.admissionTasks(seats, rush.crowd.cohorts(1, 60)));
            Rush.Leg three = rush.send(8, spread);
            Rush.Leg four = rush.send(8, single);
            assertThat(three.done() + four.done())
                    .as("admissions; the last that was refused was told: " + Caller.told())
                    .isEqualTo(2 * seats);
            admissions.add(four.rate() / three.rate());
            RESULTS.add("", "statements of an admission, page and all", four.statements() / (double) seats, "");
        }
        RESULTS.add("G3", "enrolments on one cohort : on many", median(enrolments), "≥ 0.7 → 0.9");
        RESULTS.add("G3", "admissions on one cohort : on many", median(admissions), "≥ 0.7 → 0.9");
    }

    /** Forms of admission that were opened while a place was free, sent again and again when there is none. */
    @Test
    @Tag("G4")
    void sayingFull() throws Exception {
        int waiting = 8;
        int rounds = SENT_AGAIN;
        List<String> cohort = rush.crowd.cohorts(1, 60);
        List<Caller.Ready> winners = rush.admissions(rush.admissionTasks(40, cohort));
        List<String> small = rush.crowd.cohorts(1, 1);
        List<Caller.Ready> forms = rush.admissions(rush.admissionTasks(waiting + 1, small));
        Rush.Leg won = rush.send(8, winners);
        assertThat(forms.get(0).send()).isEqualTo(Caller.Outcome.DONE);
        List<Caller.Ready> again = IntStream.range(0, waiting * rounds)
                .mapToObj(i -> forms.get(1 + i % waiting))
                .toList();
        Rush.Leg full = rush.send(8, again);
        assertThat(full.refused()).as("told: " + Caller.told()).isEqualTo(again.size());
        RESULTS.add("G4", "\"full\" : admissions, a second", full.answers() / won.rate(), "≥ 10");
        RESULTS.add(
                "G4",
                "processor time of \"full\" : of an admission",
                full.cpuMillis() / again.size() / (won.cpuMillis() / won.done()),
                "");
        RESULTS.add("", "statements of \"full\", page and all", full.statements() / (double) again.size(), "");
    }

    /** Lists and pages of every role, before and after the network has its size. */
    @Test
    @Tag("G9")
    void pagesOfAThousandRowsAskNoMoreThanThoseOfTen() throws Exception {
        Map<String, String> pages = new java.util.TreeMap<>();
        for (String person : List.of("ministry", "operator", "auditor", "base1.officer", "school1.leader", "expert1")) {
            Matcher link = Pattern.compile("href=\"(/[a-z]+/[a-z-]+s\\.xhtml)[\"?]")
                    .matcher(rush.signIn(person).get("/").body()
                            + rush.signIn(person)
                                    .get("/worklist/worklist.xhtml")
                                    .body());
            while (link.find()) {
                pages.putIfAbsent(link.group(1), person);
            }
        }
        Map<String, Long> small = statements(pages);
        rush.crowd.cohorts(300, 30);
        rush.crowd.people(1_000);
        rush.crowd.surround(Crowd.Size.valueOf(System.getProperty("bench.set", "SMALL")));
        Map<String, Long> large = statements(pages);
        assertThat(pages).hasSizeGreaterThan(8);
        small.forEach((page, count) -> RESULTS.add(
                "G9",
                page + " for " + pages.get(page) + ": " + count + " statements",
                large.get(page) / (double) count,
                "1.0"));
    }

    /** Five times what the product can do, by the clock and not by its answers. */
    @Test
    @Tag("G12")
    void fiveTimesTheLoad() throws Exception {
        List<String> cohorts = rush.crowd.cohorts(20, 60);
        Rush.Leg peak = rush.send(8, forms(PEOPLE, cohorts));
        List<Caller.Ready> forms = forms(3 * PEOPLE, cohorts);
        ConcurrentLinkedQueue<Caller.Ready> ahead = new ConcurrentLinkedQueue<>(forms);
        ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
        AtomicInteger busy = new AtomicInteger();
        AtomicInteger lost = new AtomicInteger();
        List<CompletableFuture<Void>> under = new ArrayList<>();
        double every = 1e9 / (5 * peak.rate());
        long begun = System.nanoTime();
        for (int arrival = 0; (System.nanoTime() - begun) / 1e9 < 3 * PEOPLE / peak.rate(); arrival++) {
            long due = begun + (long) (arrival * every);
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            Caller.Ready form = ahead.poll();
            if (form == null) {
                continue;
            }
            under.add(form.sendSoon().thenAccept(outcome -> {
                switch (outcome) {
                    case DONE -> millis.add((System.nanoTime() - due) / 1e6);
                    case BUSY -> {
                        busy.incrementAndGet();
                        ahead.add(form);
                    }
                    default -> lost.incrementAndGet();
                }
            }));
        }
        CompletableFuture.allOf(under.toArray(CompletableFuture[]::new)).join();
        long last = System.nanoTime();
        double p99 = millis.stream()
                .sorted()
                .skip((long) (millis.size() * 0.99))
                .findFirst()
                .orElse(Double.NaN);
        RESULTS.add(
                "G12",
                "goodput at five times the load : peak",
                millis.size() / ((last - begun) / 1e9) / peak.rate(),
                "≥ 0.8");
        RESULTS.add("G12", "p99 of the accepted : normal", p99 / peak.p99(), "≤ 3");
        RESULTS.add("", "asked to come again", busy.get(), "");
        RESULTS.add("", "neither taken nor asked to come again", lost.get(), "0");
    }

    private Map<String, Long> statements(Map<String, String> pages) throws Exception {
        Map<String, Long> counts = new java.util.TreeMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Caller reader = rush.signIn(page.getValue());
            reader.get(page.getKey());
            long least = Long.MAX_VALUE;
            for (int time = 0; time < 3; time++) {
                long before = rush.database.statements("postgres");
                reader.get(page.getKey());
                least = Math.min(least, rush.database.statements("postgres") - before);
            }
            counts.put(page.getKey(), least);
        }
        return counts;
    }

    private static List<Caller.Ready> forms(int count, List<String> cohorts) throws Exception {
        return rush.enrolments(rush.crowd.people(count), cohorts);
    }

    /** A leg of the engine alone: enrolments a second, processor time and statements of one. */
    private record Raw(double rate, double cpuMillis, double statements) {}

    private static Raw rawLeg(int threads) throws Exception {
        AtomicInteger done = new AtomicInteger();
        long statements = rush.database.statements("raw");
        double cpu = ownCpu();
        long begun = System.nanoTime();
        List<Callable<Integer>> each = Collections.nCopies(threads, () -> {
            while ((System.nanoTime() - begun) / 1e9 < RAW_SECONDS) {
                raw.enrol();
                done.incrementAndGet();
            }
            return 0;
        });
        Rush.together(threads, each);
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Raw(
                done.get() / seconds,
                (ownCpu() - cpu) / done.get(),
                (rush.database.statements("raw") - statements) / (double) done.get());
    }

    private static double ownCpu() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElseThrow()
                        .plus(rush.database.cpu())
                        .toNanos()
                / 1e6;
    }

    /** How fast the machine is at this moment. */
    private static double yardstick() throws Exception {
        AtomicInteger done = new AtomicInteger();
        long begun = System.nanoTime();
        Rush.together(8, Collections.<Callable<Integer>>nCopies(8, () -> {
            try (Connection connection = raw.open()) {
                connection.setAutoCommit(false);
                while ((System.nanoTime() - begun) / 1e9 < YARDSTICK_SECONDS) {
                    raw.enrolByJdbc(connection);
                    done.incrementAndGet();
                }
            }
            return 0;
        }));
        return done.get();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
