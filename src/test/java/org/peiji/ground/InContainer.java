package org.peiji.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peiji.platform.engine.CaseCheck;

/** Every container test ends with the question whether rows and processes still agree. */
@ExtendWith(ArquillianExtension.class)
public abstract class InContainer {

    @Inject
    private CaseCheck cases;

    @AfterEach
    void rowAndProcessNeverPart() {
        assertEquals(List.of(), cases.strays());
    }
}
