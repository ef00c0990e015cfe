package org.peiji.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Map<String, Object> told = answer.getData().orElseThrow();
        assertEquals(Set.of("database", "engine", "atWork", "waiting", "turnedAway"), told.keySet());
        assertEquals(List.of(true, true), List.of(told.get("database"), told.get("engine")));
        assertEquals(List.of(0L, 0L), List.of(told.get("atWork"), told.get("waiting")), "nobody is in a rush");
    }

    @Test
    void itIsAlive() {
        assertEquals(HealthCheckResponse.Status.UP, alive.call().getStatus());
    }
}
