package org.peiji.deadline.application;

import java.time.Instant;
import org.peiji.deadline.domain.Extension;
import org.peiji.worklist.OpenWorkRow;

/**
 * A line of the deadline centre.
 *
 * @param work the open task
 * @param timer when waiting ends by itself; null if it does not
 * @param extension the last extension; null if there was none
 */
public record DeadlineRow(OpenWorkRow work, Instant timer, Extension extension) {}
