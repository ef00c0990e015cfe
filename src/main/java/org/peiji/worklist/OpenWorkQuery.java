package org.peiji.worklist;

import java.time.Instant;

/**
 * What those ask for who watch over deadlines.
 *
 * @param province authority of the province to which it is bound; null for all
 * @param before only what is due before; null for all
 * @param parent number of the round, campaign or cohort; null for all
 */
public record OpenWorkQuery(String province, Instant before, String parent) {}
