package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.domain.Cohort;
import org.peiji.platform.time.BusinessClock;
import org.peiji.programme.CohortRun;
import org.peiji.programme.CohortRuns;
import org.peiji.programme.Quantity;

/** What the published cohorts of programmes come to. A cohort has run once its last day is over. */
@ApplicationScoped
class CohortRunBook implements CohortRuns {

    @Inject
    private Cohorts cohorts;

    @Inject
    private BusinessClock clock;

    @Override
    public List<CohortRun> of(Collection<String> programmes) {
        LocalDate today = clock.today();
        return cohorts.publishedOf(programmes).stream()
                .map(Cohort::summary)
                .map(cohort -> run(cohort, today))
                .toList();
    }

    private static CohortRun run(CohortSummary cohort, LocalDate today) {
        return new CohortRun(
                cohort.number(),
                cohort.programme(),
                new Quantity(1, cohort.capacity(), cohort.capacity() * cohort.days()),
                cohort.hasRun(today) ? new Quantity(1, cohort.taken(), cohort.taken() * cohort.days()) : Quantity.NONE);
    }
}
