package org.peiji.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peiji.ground.Reader;

/** The archive that ships, started without demonstration on an empty database: one account, and a page that says what is missing. */
@Tag("postgresql")
class FirstStartIT {

    private static final String PASSWORD = "twelve or more";

    @Test
    void whoeverInstallsTheProductIsLedToTheSetup() throws Exception {
        Map<String, String> settings = Map.of(
                "PEIJI_DATA",
                Files.createTempDirectory("peiji-first-").toString(),
                "peiji.demo",
                "false",
                "peiji.admin.username",
                "first.administrator",
                "peiji.admin.password",
                PASSWORD);
        try (ServerProcess server = new ServerProcess("first", ServerProcess.product(), settings)) {
            server.start("/health/ready");
            Reader reader = new Reader(server.address());
            HttpResponse<String> page = reader.signIn("first.administrator", PASSWORD);
            assertThat(page.uri().getPath()).isEqualTo("/operation/setup.xhtml");
            assertThat(page.body())
                    .as("what should be done is said with the variable that does it")
                    .contains("PEIJI_ADMIN_PASSWORD", "PEIJI_MAIL_HOST", "PEIJI_DB_URL", "PEIJI_SECRET");
            assertThat(reader.get("/operation/operations.xhtml").statusCode()).isEqualTo(200);

            assertThat(new Reader(server.address()).signIn("operator").uri().getPath())
                    .as("there are no demo accounts")
                    .isEqualTo("/login.xhtml");
        }
    }
}
