package org.peiji.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;
import org.peiji.ground.InContainer;
import org.peiji.platform.health.Alive;
import org.peiji.platform.health.ReadyToServe;

/**
 * What the product says of its own health. Asked of the checks themselves: the server adds the state of every
 * application of its configuration, and the tests run under another name than the one configured.
 */
class HealthIT extends InContainer {

    @Inject
    @Readiness
    private ReadyToServe ready;

    @Inject
    @Liveness
    private Alive alive;

    @Test
    void itIsReadyWhenDatabaseAndEngineAnswer() {
        HealthCheckResponse answer = ready.call();
        assertEquals(HealthCheckResponse.Status.UP, answer.getStatus());
        assertEquals(
                Map.of("database", true, "engine", true, "atWork", 0L, "waiting", 0L, "turnedAway", 0L),
                answer.getData().orElseThrow());
    }

    @Test
    void itIsAlive() {
        assertEquals(HealthCheckResponse.Status.UP, alive.call().getStatus());
    }
}
