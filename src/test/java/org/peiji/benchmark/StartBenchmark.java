package org.peiji.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/**
 * What a start costs: wall time from the start of the JVM to the first 200, CPU seconds and resident memory of the
 * whole process; the product on a fresh embedded database with seeds and demo data, the product again on the same
 * database, and an empty WAR on the same server. Prints a table; nothing here is a gate.
 */
class StartBenchmark {

    private static final Path SERVERS =
            Path.of(System.getProperty("peiji.it.server")).getParent();
    private static final Path WLP = SERVERS.resolve("../..").normalize();
    private static final List<String> JVM =
            List.of("-Dfile.encoding=UTF-8", "-Xms192m", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final int ROUNDS = 2;

    @Test
    void startOfTheProductBesideAnEmptyArchive() throws Exception {
        Path product = server("benchmark-product", Path.of(System.getProperty("peiji.it.war")));
        Path empty = server("benchmark-empty", emptyArchive());
        List<String> table = new ArrayList<>(List.of("| start | wall s | CPU s | resident MiB |", "|---|---|---|---|"));
        for (int round = 1; round <= ROUNDS; round++) {
            Path data = Files.createTempDirectory("peiji-benchmark-");
            table.add(start("product, empty database", product, data, "/login.xhtml"));
            table.add(start("product, database in place", product, data, "/login.xhtml"));
            table.add(start("empty archive", empty, data, "/index.html"));
        }
        table.forEach(System.out::println);
        Files.write(Path.of("target/start-benchmark.md"), table);
        assertThat(table).hasSize(2 + 3 * ROUNDS);
    }

    private static String start(String what, Path folder, Path data, String path) throws Exception {
        int port = freePort();
        Files.writeString(
                folder.resolve("bootstrap.properties"),
                "PEIJI_HTTP_HOST=127.0.0.1\nPEIJI_HTTP_PORT=" + port + "\nPEIJI_DATA=" + data + "\n");
        ProcessBuilder script = new ProcessBuilder(
                        WLP.resolve("bin/server").toString(),
                        "run",
                        folder.getFileName().toString())
                .redirectErrorStream(true)
                .redirectOutput(new File("target/start-benchmark.log"));
        script.environment().put("JVM_ARGS", String.join(" ", JVM));
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Instant begin = Instant.now();
        Process process = script.start();
        try {
            while (!answers(port, path)) {
                assertThat(process.isAlive()).isTrue();
                assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofMinutes(3));
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            Duration wall = Duration.between(begin, Instant.now());
            ProcessHandle server = jvm(process);
            Duration cpu = server.info().totalCpuDuration().orElse(Duration.ZERO);
            return "| %s | %.1f | %.1f | %d |"
                    .formatted(what, wall.toMillis() / 1000.0, cpu.toMillis() / 1000.0, residentMiB(server.pid()));
        } finally {
            jvm(process).destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    /** The script either becomes the JVM or has it as its child. */
    private static ProcessHandle jvm(Process script) {
        return script.descendants().findFirst().orElse(script.toHandle());
    }

    private static boolean answers(int port, String path) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private static long residentMiB(long pid) throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0)
                / 1024;
    }

    private static Path server(String name, Path archive) throws IOException {
        Path server = SERVERS.resolve(name);
        Files.createDirectories(server.resolve("apps"));
        Files.createDirectories(server.resolve("jdbc"));
        Path prepared = SERVERS.resolve("peijiTest");
        Files.copy(prepared.resolve("server.xml"), server.resolve("server.xml"), StandardCopyOption.REPLACE_EXISTING);
        try (var drivers = Files.list(prepared.resolve("jdbc"))) {
            for (Path driver : drivers.toList()) {
                Files.copy(
                        driver,
                        server.resolve("jdbc").resolve(driver.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.copy(archive, server.resolve("apps/peiji.war"), StandardCopyOption.REPLACE_EXISTING);
        return server;
    }

    private static Path emptyArchive() throws IOException {
        Path archive = Files.createTempFile("empty-", ".war");
        try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(archive))) {
            war.putNextEntry(new ZipEntry("index.html"));
            war.write("<!DOCTYPE html><title>empty</title>".getBytes());
            war.closeEntry();
        }
        return archive;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
