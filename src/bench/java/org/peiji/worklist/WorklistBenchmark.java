package org.peiji.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peiji.platform.schema.FreshSchema;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;

/**
 * The first page and the counter of a group's worklist with 1,000 and with 100,000 open tasks, on PostgreSQL: median of
 * fifty reads each and the query plan. Prints a table; nothing here is a gate.
 */
@Tag("worklist")
class WorklistBenchmark {

    private static final int READS = 50;
    private static final Actor OFFICER = new Actor("officer", "officer", Role.BASE_OFFICER, "D001", "D001", "A42");
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    @Test
    void aHundredThousandTasksBesideAThousand() throws Exception {
        List<String> report = new ArrayList<>(
                List.of("| open tasks of the group | first page ms | page 40 ms | count ms |", "|---|---|---|---|"));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
                Connection connection = postgres.getPostgresDatabase().getConnection()) {
            FreshSchema.onPostgres(postgres.getPostgresDatabase());
            WorkSql query = new WorkSql(
                    WorkQuery.of(Box.ALL), OFFICER, Queues.mine(OFFICER, List.of()), NOW, NOW.plusSeconds(172_800));
            int there = 0;
            for (int tasks : List.of(1_000, 100_000)) {
                fill(connection, there, tasks);
                there = tasks;
                report.add("| %,d | %.2f | %.2f | %.2f |"
                        .formatted(
                                tasks,
                                median(connection, query.page(0, 20), query),
                                median(connection, query.page(780, 20), query),
                                median(connection, query.count(Worklist.MOST + 1), query)));
            }
            report.add("");
            report.addAll(plan(connection, query));
        }
        report.forEach(System.out::println);
        Files.write(Path.of("target/worklist-benchmark.md"), report);
        assertThat(report).anyMatch(line -> line.contains("wrk_item_by_queue"));
    }

    private static void fill(Connection connection, int from, int to) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into wrk_item (task_id, process, task, case_number, page, candidate_group, subject,
                        organisation, organisation_name, province, opened_at, due_at, state, queue)
                    select 'T' || n, 'TraineeEnrolment', 'AdmitTrainee', 'ENR-' || n, '/enrolment/admit-trainee.xhtml',
                        'BASE_OFFICER@D001', 'Trainee ' || n, 'D001', 'D001', 'A42',
                        timestamp '2026-10-01' + n * interval '1 second',
                        timestamp '2026-11-01' + (n * 7919 %% 100000) * interval '10 seconds', 'OPEN', 'BASE_OFFICER@D001'
                    from generate_series(%d, %d) n""".formatted(from + 1, to));
            statement.execute("analyze wrk_item");
        }
    }

    private static double median(Connection connection, String sql, WorkSql query) throws SQLException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < READS; i++) {
            long start = System.nanoTime();
            read(connection, sql, query);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times.stream().sorted().skip(READS / 2).findFirst().orElseThrow();
    }

    private static List<String> plan(Connection connection, WorkSql query) throws SQLException {
        return read(connection, "explain (analyze, costs off, timing off) " + query.page(0, 20), query);
    }

    private static List<String> read(Connection connection, String sql, WorkSql query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int position = 1;
            for (Object value : query.parameters()) {
                statement.setObject(position++, value);
            }
            List<String> lines = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return lines;
        }
    }
}
