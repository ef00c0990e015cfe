package org.peiji.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * PostgreSQL as it should be run: it waits for its disk, and counts its statements. The binaries are Maven's; the
 * process is ours, so that it can be killed by its id and started again on the same data.
 */
public final class DurablePostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final Path programs;
    private final int port;
    private Process postmaster;

    public DurablePostgres() throws Exception {
        data = Files.createTempDirectory("peiji-bench-pg-").resolve("data");
        port = freePort();
        programs = programs();
        run(programs.resolve("initdb").toString(), "-A", "trust", "-U", "postgres", "-E", "UTF-8", "-D", data + "");
        start();
        if (!"on".equals(text("show fsync")) || !"on".equals(text("show synchronous_commit"))) {
            throw new IllegalStateException("A database that does not wait for its disk is no measure");
        }
        execute("create extension pg_stat_statements");
    }

    /** Where the binaries are laid out, as a database of Maven's tells that was started from them. */
    private static Path programs() throws IOException {
        try (EmbeddedPostgres once = EmbeddedPostgres.start();
                Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.map(process -> process.info().command().orElse(""))
                    .filter(command -> command.endsWith("/postgres"))
                    .map(Path::of)
                    .filter(command -> Files.isExecutable(command.resolveSibling("initdb")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no binaries beside port " + once.getPort()))
                    .getParent();
        }
    }

    public void start() throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (postmaster == null || !answers()) {
            if (postmaster == null || !postmaster.isAlive()) {
                postmaster = begin(
                        programs.resolve("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "max_connections=100",
                        "-c",
                        "shared_preload_libraries=pg_stat_statements",
                        "-c",
                        "pg_stat_statements.max=10000");
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("PostgreSQL does not start; see target/durable-postgres.log");
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** As a loss of power would: its children notice that it is gone and go too. */
    public void kill() {
        postmaster.destroyForcibly();
        postmaster.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() throws IOException {
        run("kill", "-INT", String.valueOf(postmaster.pid()));
        postmaster.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres";
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"));
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public String text(String query) throws SQLException {
        return texts(query).get(0);
    }

    public long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    /** The first column. */
    public List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** Statements of a database so far, transaction control and our own questions left out. */
    public long statements(String database) throws SQLException {
        return number(
                "select coalesce(sum(s.calls), 0)::bigint from pg_stat_statements s join pg_database d on d.oid = s.dbid"
                        + " where d.datname = '" + database
                        + "' and s.query !~* '^\\s*(begin|commit|rollback|set|show|discard|savepoint)' and s.query !~ 'pg_stat_|pg_database'");
    }

    public long commits(String database) throws SQLException {
        return number("select xact_commit from pg_stat_database where datname = '" + database + "'");
    }

    /** Processor time of all its processes. */
    public Duration cpu() {
        return Stream.concat(Stream.of(postmaster.toHandle()), postmaster.descendants())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void run(String... command) throws IOException {
        if (begin(command).onExit().join().exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed; see target/durable-postgres.log");
        }
    }

    /** PostgreSQL refuses to run as root; a user of a namespace of its own is none. */
    private static Process begin(String... command) throws IOException {
        List<String> all = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable() && !command[0].equals("kill")) {
            all.addAll(List.of("unshare", "-U"));
        }
        all.addAll(List.of(command));
        return new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target/durable-postgres.log").toFile()))
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
