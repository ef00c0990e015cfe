package org.peiji.cohort.application;

import java.util.List;
import org.peiji.cohort.domain.CohortBudget;
import org.peiji.cohort.domain.CohortRoute;
import org.peiji.cohort.domain.CohortRouteReason;
import org.peiji.programme.PlanRest;

/**
 * How a cohort stands against plan and budget, and whose approval it needs.
 *
 * @param rest what the plan leaves before this cohort; null outside the plan
 */
public record CohortOutlook(PlanRest rest, CohortBudget budget, CohortRoute route, List<CohortRouteReason> reasons) {}
