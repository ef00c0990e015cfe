package org.peiji.platform.engine;

import java.util.Set;

/** A feature's own account of its running cases, to be held against the engine's. */
public interface CaseBook {

    /** Id of the process model that these cases follow. */
    String process();

    /** Numbers of the rows that say that they are under way: submitted, and not at an end. */
    Set<String> runningCases();

    /** Number of the case of which this one is a part, and whose belonging it has; null if it stands alone. */
    default String above(String caseNumber) {
        return null;
    }

    /** What a case belongs to, asked when a task opens; null if it belongs to nothing. */
    default Belonging belonging(String caseNumber) {
        return null;
    }
}
