package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.domain.Cohort;
import org.peiji.designation.CohortTaker;
import org.peiji.designation.DesignationGate;
import org.peiji.designation.Publication;
import org.peiji.designation.RunningCohort;
import org.peiji.designation.RunningCohorts;
import org.peiji.platform.time.BusinessClock;
import org.peiji.programme.ProgrammeDirectory;

/** 在办班次, as those ask who decide whether a base may leave. */
@ApplicationScoped
class PublishedCohorts implements RunningCohorts {

    private static final int MOST_LOOKED_AT = 500;

    /** [C] convention: more than these nobody compares in a choice. */
    private static final int MOST_SHOWN = 8;

    @Inject
    private Cohorts cohorts;

    @Inject
    private ProgrammeDirectory programmes;

    @Inject
    private DesignationGate gate;

    @Inject
    private BusinessClock clock;

    @Override
    public List<RunningCohort> runningOf(String base) {
        return cohorts.running(base, clock.today()).stream()
                .map(Cohort::summary)
                .map(PublishedCohorts::running)
                .toList();
    }

    @Override
    public List<CohortTaker> takersOf(String number) {
        CohortSummary left = cohorts.find(number).summary();
        if (!left.starts().isAfter(clock.today())) {
            return List.of();
        }
        String level = programmes.find(left.programme()).level();
        return cohorts.upcoming(null, clock.today(), 0, MOST_LOOKED_AT).stream()
                .map(Cohort::summary)
                .filter(other -> !other.organisation().equals(left.organisation())
                        && other.starts().isAfter(clock.today())
                        && other.free() > 0
                        && !Collections.disjoint(other.categories(), left.categories())
                        && programmes.find(other.programme()).level().equals(level)
                        && gate.mayPublish(other.organisation(), Publication.OPEN_ENROLMENT))
                .sorted(Comparator.comparing(
                        (CohortSummary other) -> Math.abs(ChronoUnit.DAYS.between(left.starts(), other.starts()))))
                .limit(MOST_SHOWN)
                .map(PublishedCohorts::taker)
                .toList();
    }

    private static CohortTaker taker(CohortSummary cohort) {
        return new CohortTaker(
                cohort.number(),
                cohort.title(),
                cohort.titleEn(),
                cohort.organisation(),
                cohort.starts(),
                cohort.ends(),
                cohort.capacity() - cohort.taken());
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
