package org.peiji.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peiji.demo.DemoWorld;
import org.peiji.platform.engine.CaseCheck;

/** Every container test ends with the question whether rows and processes still agree. */
@ExtendWith(ArquillianExtension.class)
public abstract class InContainer {

    private static final Duration LONGEST_DEMO = Duration.ofMinutes(3);

    @Inject
    private CaseCheck cases;

    @Inject
    private DemoWorld demo;

    @BeforeEach
    void theDemonstrationIsOver() {
        Instant end = Instant.now().plus(LONGEST_DEMO);
        while (demo.isPlaying()) {
            assertTrue(Instant.now().isBefore(end), "the demonstration plays for ever");
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    @AfterEach
    void rowAndProcessNeverPart() {
        assertEquals(List.of(), cases.strays());
    }
}
