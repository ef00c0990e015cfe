package org.peiji.enrolment.application;

import java.util.List;
import org.peiji.enrolment.domain.EligibilityRule;
import org.peiji.platform.failure.Refusal;

/**
 * 资格核对: one rule and whether it is kept.
 *
 * @param waivable whether the province may waive it
 * @param reasons what stands against it; empty if it is kept
 */
public record RuleCheck(EligibilityRule rule, boolean kept, boolean waivable, List<Refusal> reasons) {}
