package org.peiji.enrolment.application;

import java.util.List;

/**
 * 放行办理: an endorsed enrolment against which rules stand.
 *
 * @param reason why the trainee asks for the waiver
 * @param checks every rule as it stands now
 */
public record WaiverView(EnrolmentView enrolment, String reason, List<RuleCheck> checks) {}
