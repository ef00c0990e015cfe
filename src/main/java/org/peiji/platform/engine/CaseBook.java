package org.peiji.platform.engine;

import java.util.Set;

/** A feature's own account of its running cases, to be held against the engine's. */
public interface CaseBook {

    /** Id of the process model that these cases follow. */
    String process();

    /** Numbers of the rows that say that they are under way: submitted, and not at an end. */
    Set<String> runningCases();
}
