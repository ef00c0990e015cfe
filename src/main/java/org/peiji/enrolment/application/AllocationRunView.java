package org.peiji.enrolment.application;

import java.time.Instant;
import java.util.List;
import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.domain.AllocationLog;
import org.peiji.enrolment.domain.AllocationRun;
import org.peiji.enrolment.domain.AllocationStrategy;

/**
 * 分配运行详情: a kept run as its readers see it; enrolments by number, no persons.
 *
 * @param log what it began with, as it was written
 * @param hash over log and outcome
 * @param lines what it came to, in its order
 * @param reproduced whether it came to the same when it was made again just now
 */
public record AllocationRunView(
        String number,
        CohortSummary cohort,
        AllocationStrategy strategy,
        long seed,
        int applicants,
        int placed,
        String byName,
        Instant at,
        String log,
        String hash,
        List<AllocationLog.Line> lines,
        boolean reproduced) {

    static AllocationRunView of(AllocationRun run, CohortSummary cohort) {
        return new AllocationRunView(
                run.number(),
                cohort,
                run.strategy(),
                run.seed(),
                run.applicants(),
                run.placed(),
                run.byName(),
                run.at(),
                run.log(),
                run.hash(),
                run.lines(),
                run.isReproduced());
    }
}
