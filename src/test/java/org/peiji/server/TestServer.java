package org.peiji.server;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares the server that the container tests run in: a free loopback port, a fresh database (H2 or a PostgreSQL
 * started here; nobody kills either, so neither waits for its disk), a mail server, cheap password hashing. Rounds of notifications go only when a test sends them. Does nothing for tests that need no server.
 */
public class TestServer implements LauncherSessionListener {

    private EmbeddedPostgres postgres;
    private GreenMail mail;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("peiji.it.database");
        if (database == null) {
            return;
        }
        try {
            Path server = Path.of(System.getProperty("peiji.it.server"));
            int port = freePort();
            System.setProperty("peiji.it.port", String.valueOf(port));
            System.setProperty(
                    "peiji.it.wlp", server.resolve("../../..").normalize().toString());
            Path data = Files.createTempDirectory(server.getParent(), "data-");
            List<String> settings = new ArrayList<>(
                    List.of("PEIJI_HTTP_HOST=127.0.0.1", "PEIJI_HTTP_PORT=" + port, "PEIJI_DATA=" + data));
            if (database.equals("postgresql")) {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .start();
                settings.add(
                        "PEIJI_DB_URL=" + postgres.getJdbcUrl("postgres", "postgres") + "&logServerErrorDetail=false");
                settings.add("PEIJI_DB_USER=postgres");
                settings.add("PEIJI_DB_PASSWORD=postgres");
            } else {
                settings.add("PEIJI_DB_URL=jdbc:h2:file:" + data + "/peiji;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
            }
            mail = new GreenMail(
                    new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()});
            mail.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
            mail.start();
            Files.write(server.resolve("bootstrap.properties"), settings);
            Files.write(
                    server.resolve("jvm.options"),
                    List.of(
                            "-Xms512m",
                            "-Xmx1g",
                            "-Xmn256m",
                            "-XX:+UseSerialGC",
                            "-Dfile.encoding=UTF-8",
                            "-Dpeiji.http.port=" + port,
                            "-Dpeiji.data=" + data,
                            "-Dpeiji.it.logs=" + server.resolve("logs"),
                            "-Dpeiji.password.iterations=2048",
                            "-Dpeiji.mail.host=127.0.0.1",
                            "-Dpeiji.mail.port=" + mail.getSmtp().getPort(),
                            "-Dpeiji.it.imap.port=" + mail.getImap().getPort(),
                            "-Dpeiji.notification.interval=PT12H",
                            "-Dpeiji.allow-test-ids=true",
                            "-Dpeiji.secret=only-for-tests-0123456789-abcdefghij"));
        } catch (IOException e) {
            throw new IllegalStateException("The test server cannot be prepared", e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (mail != null) {
            mail.stop();
        }
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new IllegalStateException("The test database did not stop", e);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
