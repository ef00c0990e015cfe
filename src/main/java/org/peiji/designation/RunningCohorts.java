package org.peiji.designation;

import java.util.List;

/** 在办班次: the question that this feature has about cohorts, which stand to its right; whoever keeps them answers it. */
public interface RunningCohorts {

    /** The cohorts of a base that are published and not over, the earliest first. */
    List<RunningCohort> runningOf(String base);

    /**
     * The cohorts of other bases that could take in the people of a cohort: published, not begun, not full, of the same level,
     * for some of the same categories, run by a base that may run cohorts; the nearest days first.
     */
    List<CohortTaker> takersOf(String cohort);
}
