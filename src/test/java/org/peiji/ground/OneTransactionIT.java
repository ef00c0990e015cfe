package org.peiji.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Row, worklist and position in the process commit together or not at all, from wherever the failure comes. */
class OneTransactionIT extends InContainer {

    @Inject
    private Ground ground;

    @Inject
    private GroundSteps steps;

    private String number;

    @BeforeEach
    void aCaseWaitsForWork() {
        number = "GND-" + UUID.randomUUID().toString().substring(0, 8);
        ground.deploy();
        ground.start(number);
        assertStandsBeforeWork();
    }

    @AfterEach
    void nothingIsLeftWaiting() {
        ground.clear(number);
    }

    @Test
    void rowAndTaskCommitTogether() {
        ground.work(number, "end", false);
        assertEquals(1, ground.rowsOf(number));
        assertEquals(0, ground.tasksOf(number));
        assertEquals(0, ground.openItemsOf(number));
        assertEquals(0, ground.instancesOf(number));
    }

    @Test
    void bothAreGoneWhenTheServiceThrowsAfterwards() {
        assertThrows(IllegalStateException.class, () -> ground.work(number, "end", true));
        assertStandsBeforeWork();
    }

    @Test
    void bothAreGoneWhenAStepOfTheEngineThrows() {
        steps.failFor(number);
        assertThrows(RuntimeException.class, () -> ground.work(number, "now", false));
        assertStandsBeforeWork();
    }

    @Test
    void bothAreGoneWhenTheCommitFails() {
        assertThrows(RuntimeException.class, () -> ground.workWithARowThatTheCommitRefuses(number));
        assertStandsBeforeWork();
    }

    private void assertStandsBeforeWork() {
        assertEquals(0, ground.rowsOf(number));
        assertEquals(1, ground.tasksOf(number));
        assertEquals(1, ground.openItemsOf(number));
        assertEquals(1, ground.instancesOf(number));
    }
}
