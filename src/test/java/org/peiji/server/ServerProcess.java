package org.peiji.server;

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
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A server of its own, beside the one that the container tests run in: the shipped configuration, an archive, the
 * memory settings of the development server. It listens on loopback and is ended by its own process id.
 */
public final class ServerProcess implements AutoCloseable {

    private static final Path PREPARED = Path.of(System.getProperty("peiji.it.server"));
    private static final Path PROGRAM = PREPARED.resolve("../../../bin/server").normalize();
    private static final List<String> JVM = List.of(
            "-Dfile.encoding=UTF-8",
            "-Xms192m",
            "-Xmx320m",
            "-Xmn80m",
            "-XX:MetaspaceSize=160m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1");
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Path folder;
    private final int port;
    private Process script;
    private Instant begun;

    /** Lays the server out; {@code settings} are those of the README, e.g. {@code PEIJI_DATA}. */
    public ServerProcess(String name, Path archive, Map<String, String> settings) throws IOException {
        folder = PREPARED.resolveSibling(name);
        port = freePort();
        Files.createDirectories(folder.resolve("apps"));
        Files.createDirectories(folder.resolve("jdbc"));
        copy(PREPARED.resolve("server.xml"), folder.resolve("server.xml"));
        try (var drivers = Files.list(PREPARED.resolve("jdbc"))) {
            for (Path driver : drivers.toList()) {
                copy(driver, folder.resolve("jdbc").resolve(driver.getFileName()));
            }
        }
        copy(archive, folder.resolve("apps/peiji.war"));
        List<String> lines = new ArrayList<>(List.of("PEIJI_HTTP_HOST=127.0.0.1", "PEIJI_HTTP_PORT=" + port));
        settings.forEach((setting, value) -> lines.add(setting + "=" + value));
        Files.write(folder.resolve("bootstrap.properties"), lines);
    }

    /** The archive that ships. */
    public static Path product() {
        return Path.of(System.getProperty("peiji.it.war"));
    }

    /** Starts and waits for the first 200 at that path; answers how long that took. */
    public Duration start(String path) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        PROGRAM.toString(), "run", folder.getFileName().toString())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().put("JVM_ARGS", String.join(" ", JVM));
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        begun = Instant.now();
        script = builder.start();
        while (!answers(path)) {
            rest();
        }
        return Duration.between(begun, Instant.now());
    }

    /** Waits until the server has said that in its log. */
    public void awaitSaid(String words) throws IOException {
        while (!Files.readString(folder.resolve("logs/messages.log")).contains(words)) {
            rest();
        }
    }

    private void rest() {
        if (!script.isAlive()) {
            throw new IllegalStateException("The server ended by itself; see " + log());
        }
        if (Duration.between(begun, Instant.now()).compareTo(PATIENCE) > 0) {
            throw new IllegalStateException("Waited " + PATIENCE + " in vain; see " + log());
        }
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }

    /** Ends it as a loss of power would. */
    public void kill() {
        jvm().destroyForcibly();
        script.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        if (script != null && script.isAlive()) {
            jvm().destroy();
            script.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Processor time of the whole process so far. */
    public Duration cpu() {
        return jvm().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Resident memory of the whole process, in MiB. */
    public long residentMiB() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + jvm().pid() + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / 1024;
    }

    /** The script either becomes the JVM or has it as its child. */
    private ProcessHandle jvm() {
        return script.descendants().findFirst().orElse(script.toHandle());
    }

    private Path log() {
        return Path.of("target", folder.getFileName() + ".log");
    }

    private boolean answers(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address() + path).toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
