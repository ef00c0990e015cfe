package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.domain.Cohort;
import org.peiji.designation.RunningCohort;
import org.peiji.designation.RunningCohorts;
import org.peiji.platform.time.BusinessClock;

/** 在办班次, as those ask who decide whether a base may leave. */
@ApplicationScoped
class PublishedCohorts implements RunningCohorts {

    @Inject
    private Cohorts cohorts;

    @Inject
    private BusinessClock clock;

    @Override
    public List<RunningCohort> runningOf(String base) {
        return cohorts.running(base, clock.today()).stream()
                .map(Cohort::summary)
                .map(PublishedCohorts::running)
                .toList();
    }

    private static RunningCohort running(CohortSummary cohort) {
        return new RunningCohort(
                cohort.number(),
                cohort.title(),
                cohort.titleEn(),
                cohort.starts(),
                cohort.ends(),
                cohort.taken(),
                cohort.capacity());
    }
}
