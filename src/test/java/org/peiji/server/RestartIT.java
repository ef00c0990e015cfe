package org.peiji.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The process is killed while timers wait; they fall due while nothing runs; the next start fires each once. The
 * archive that ships, a server and a database of its own, the timers of the demonstration's offers. Then the database is
 * killed under the server, which finds it again by itself.
 */
@Tag("postgresql")
class RestartIT {

    /** Offers that wait for the trainee's word, by enrolment, with how often each has lapsed. */
    private static final String OFFERS = """
            select e.number, count(r.id)
            from enr_enrolment e
            join act_ru_execution p on p.business_key_ = e.number
            join act_ru_job j on j.process_instance_id_ = p.proc_inst_id_ and j.handler_type_ = 'timer-transition'
            left join app_approval_record r on r.case_number = e.number and r.decision = 'LAPSED'
            group by e.number""";

    private static final String LAPSED = """
            select case_number, count(*) from app_approval_record where decision = 'LAPSED' and step = 'LapseOffer'
            group by case_number""";

    @Test
    void timersThatFellDueWhileNothingRanFireOnceEach() throws Exception {
        try (DurablePostgres postgres = new DurablePostgres();
                ServerProcess server = new ServerProcess(
                        "restart",
                        ServerProcess.product(),
                        Map.of(
                                "PEIJI_DB_URL", postgres.url("postgres") + "&logServerErrorDetail=false",
                                "PEIJI_DB_USER", "postgres",
                                "PEIJI_DB_PASSWORD", "postgres"))) {
            server.start("/login.xhtml");
            server.awaitSaid("The demonstration's year is played");
            server.kill();

            Map<String, Integer> waiting = counts(postgres, OFFERS);
            assertThat(waiting).hasSizeGreaterThan(1);
            assertThat(counts(postgres, LAPSED))
                    .doesNotContainKeys(waiting.keySet().toArray(String[]::new));
            postgres.execute(
                    "update act_ru_job set duedate_ = now() - interval '1 hour', lock_exp_time_ = lock_exp_time_ - interval '1 hour' where handler_type_ = 'timer-transition'");

            server.start("/health/ready");
            await(() -> counts(postgres, LAPSED).keySet().containsAll(waiting.keySet()));
            assertThat(counts(postgres, LAPSED).values())
                    .as("times that an offer lapsed")
                    .containsOnly(1);
            assertThat(counts(postgres, "select number, 1 from enr_enrolment where state = 'LAPSED'")
                            .keySet())
                    .containsAll(waiting.keySet());
            assertThat(counts(postgres, "select id_, 1 from act_ru_incident")).isEmpty();

            postgres.kill();
            assertThat(server.isReady()).isFalse();
            postgres.start();
            await(server::isReady);
            assertThat(counts(postgres, LAPSED).values())
                    .as("what was committed when the database was killed, and nothing twice")
                    .hasSizeGreaterThanOrEqualTo(waiting.size())
                    .containsOnly(1);
        }
    }

    private static Map<String, Integer> counts(DurablePostgres postgres, String query) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        try (Connection rows = postgres.connect();
                Statement statement = rows.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                counts.put(found.getString(1), found.getInt(2));
            }
        }
        return counts;
    }

    private interface Condition {
        boolean holds() throws SQLException;
    }

    private static void await(Condition condition) throws SQLException {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (!condition.holds()) {
            assertThat(Instant.now()).as("patience").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
