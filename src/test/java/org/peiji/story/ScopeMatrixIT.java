package org.peiji.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peiji.ground.InContainer;
import org.peiji.platform.security.Actor;

/** Every bounded role of every organisation tries to open every row of everybody else. */
class ScopeMatrixIT extends InContainer {

    @Inject
    private Territory territory;

    @Test
    void nobodyOpensWhatIsNotTheirs() {
        List<String> wrong = new ArrayList<>();
        int foreign = 0;
        int own = 0;
        List<Actor> people = territory.bounded();
        for (Map.Entry<String, List<Territory.Row>> kind : territory.rows().entrySet()) {
            assertTrue(kind.getValue().size() > 1, "rows of " + kind.getKey());
            for (Actor actor : people) {
                for (Territory.Row row : kind.getValue()) {
                    boolean opens = territory.opens(actor, kind.getKey(), row.number());
                    if (territory.isTheirs(actor, row)) {
                        own += opens ? 1 : 0;
                    } else {
                        foreign++;
                        if (opens) {
                            wrong.add(actor.group() + " opens " + row.number());
                        }
                    }
                }
            }
        }
        System.out.println("Scope matrix: " + foreign + " foreign cells tried, " + wrong.size() + " allowed wrongly; "
                + own + " own rows opened");
        assertEquals(List.of(), wrong);
        assertTrue(own > 0, "the matrix must also open something");
    }
}
