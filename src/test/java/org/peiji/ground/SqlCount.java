package org.peiji.ground;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Counts the statements that the embedded database has executed, whoever sent them: ours, the engine's, the listeners'.
 * Timers may add to a count and nothing takes from it, so the least of several counts is the true one.
 */
@ApplicationScoped
public class SqlCount {

    private static final int TIMES = 3;

    @Resource(lookup = "jdbc/peiji")
    private DataSource database;

    /** Statements and how often each was executed. */
    public record Executed(Map<String, Long> statements) {

        public long sum() {
            return statements.values().stream().mapToLong(Long::longValue).sum();
        }

        /** What the other has besides, a line each. */
        public String beyond(Executed other) {
            return statements.entrySet().stream()
                    .filter(each -> each.getValue() > other.statements.getOrDefault(each.getKey(), 0L))
                    .map(each -> each.getValue() + " × " + each.getKey())
                    .collect(Collectors.joining("\n"));
        }

        public String lines() {
            return beyond(new Executed(Map.of()));
        }
    }

    /** The least of several counts of the same act. */
    public Executed least(Runnable act) {
        Executed least = during(act);
        for (int time = 1; time < TIMES; time++) {
            Executed again = during(act);
            least = again.sum() < least.sum() ? again : least;
        }
        return least;
    }

    private Executed during(Runnable act) {
        execute("set query_statistics_max_entries 5000");
        execute("set query_statistics true");
        try {
            act.run();
            return read();
        } finally {
            execute("set query_statistics false");
        }
    }

    private Executed read() {
        Map<String, Long> statements = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select sql_statement, execution_count from information_schema.query_statistics")) {
            while (rows.next()) {
                String sql = rows.getString(1).strip();
                if (sql.matches("(?is)(select|insert|update|delete|merge)\\b.*") && !sql.contains("query_statistics")) {
                    statements.merge(sql, rows.getLong(2), Long::sum);
                }
            }
            return new Executed(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String setting) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(setting);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
