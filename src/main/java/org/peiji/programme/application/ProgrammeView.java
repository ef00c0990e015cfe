package org.peiji.programme.application;

import java.util.List;
import org.peiji.approval.Decision;
import org.peiji.programme.CohortRun;
import org.peiji.programme.ProgrammeSummary;

/**
 * A programme with what belongs to it.
 *
 * @param item the plan's item that it draws on, as it is in force; null outside the plan
 * @param contentDecision what the province said this time; null until then
 * @param cohorts its approved cohorts
 */
public record ProgrammeView(
        ProgrammeSummary programme,
        PlanItemRow item,
        Decision contentDecision,
        Decision budgetDecision,
        List<CohortRun> cohorts) {}
