package org.peiji.programme;

import java.util.Collection;
import java.util.List;

/** 执行情况: what has become of programmes in cohorts. Programmes ask it; cohorts answer. */
public interface CohortRuns {

    /** The approved cohorts of these programmes. */
    List<CohortRun> of(Collection<String> programmes);
}
