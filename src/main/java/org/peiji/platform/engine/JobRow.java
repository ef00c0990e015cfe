package org.peiji.platform.engine;

import java.time.Instant;
import org.peiji.platform.listing.Bilingual;

/**
 * A job of the engine.
 *
 * @param id the engine's id
 * @param caseNumber number of the case; null for the engine's own housekeeping
 * @param process name of the process; null as above
 * @param step name of the step or timer; null as above
 * @param kind what it does
 * @param dueAt when it may run; null for at once
 * @param retries how often it may still be tried
 * @param fault what its last fault said; null if it had none
 */
public record JobRow(
        String id,
        String caseNumber,
        Bilingual process,
        Bilingual step,
        JobKind kind,
        Instant dueAt,
        int retries,
        String fault) {

    /** 作业种类: a deadline, a step that runs by itself, the engine's own housekeeping. */
    public enum JobKind {
        TIMER,
        STEP,
        HOUSEKEEPING
    }
}
