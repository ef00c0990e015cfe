package org.peiji.enrolment.domain;

import java.util.List;
import org.peiji.platform.failure.Refusal;

/**
 * 不符合的条款: one rule that is not kept.
 *
 * @param waivable whether the province may waive it
 * @param reasons what stands against it, each by itself
 */
public record Failing(EligibilityRule rule, boolean waivable, List<Refusal> reasons) {}
