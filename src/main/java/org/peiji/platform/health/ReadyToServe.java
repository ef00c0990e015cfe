package org.peiji.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.peiji.platform.engine.EngineBootstrap;
import org.peiji.platform.web.WaitingRoom;

/** {@code /health/ready}: the database answers and the engine runs its jobs. Counts who waits in a rush. */
@Readiness
@ApplicationScoped
public class ReadyToServe implements HealthCheck {

    private static final int SECONDS = 2;

    @Resource(lookup = "jdbc/peiji")
    private DataSource dataSource;

    @Inject
    private EngineBootstrap engine;

    @Inject
    private WaitingRoom room;

    @Override
    public HealthCheckResponse call() {
        boolean database = databaseAnswers();
        boolean jobs = database && engine.isOpen() && engine.runsJobs();
        return HealthCheckResponse.named("peiji")
                .withData("database", database)
                .withData("engine", jobs)
                .withData("atWork", room.atWork())
                .withData("waiting", room.waiting())
                .withData("turnedAway", room.turnedAway())
                .status(database && jobs)
                .build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
