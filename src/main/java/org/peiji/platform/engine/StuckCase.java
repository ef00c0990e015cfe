package org.peiji.platform.engine;

import java.time.Instant;
import org.peiji.platform.listing.Bilingual;

/**
 * 停滞事项: a case that waits for nothing: no task, no timer, no message, no job. There should be none.
 *
 * @param caseNumber number of the case
 * @param process name of its process
 * @param step name of the step at which it stands; null if it stands at several
 * @param began when its process began
 */
public record StuckCase(String caseNumber, Bilingual process, Bilingual step, Instant began) {}
