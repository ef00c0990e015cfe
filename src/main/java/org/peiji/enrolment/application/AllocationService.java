package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.PlaceRegister;
import org.peiji.enrolment.domain.AllocationLog;
import org.peiji.enrolment.domain.AllocationRun;
import org.peiji.enrolment.domain.AllocationStrategy;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;

/** 分配运行: keeps a rehearsal with its seed and log, for everybody to read and to make again. No place is given here. */
@ApplicationScoped
public class AllocationService {

    @Inject
    private AllocationRuns runs;

    @Inject
    private Applicants applicants;

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private PlaceRegister register;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    /** Runs, keeps what it began with and came to, and answers its number. */
    @Requires(Permission.ENROLMENT_KEEP_ALLOCATION)
    @Transactional
    public String keepAllocation(String cohort, AllocationStrategy strategy, long seed) {
        CohortSummary of = cohorts.published(cohort);
        scope.require(cohort, of.organisation(), of.province(), null);
        AllocationLog log = new AllocationLog(strategy, seed, register.free(cohort), applicants.of(cohort));
        if (log.applicants().isEmpty()) {
            throw new Refusal("enrolment.refusal.nobodyToAllocate");
        }
        AllocationRun run = new AllocationRun(numbers.next("RUN"), cohort, log, current.get(), clock.instant());
        runs.add(run);
        return run.number();
    }

    /** Any reader of enrolments may read any run: it names no persons, and who doubts it should be able to look. */
    @Requires(Permission.ENROLMENT_READ)
    @Transactional
    public AllocationRunView allocation(String number) {
        AllocationRun run = runs.find(number);
        return AllocationRunView.of(run, cohorts.find(run.cohort()));
    }

    /** Those of a cohort, latest first. */
    @Requires(Permission.ENROLMENT_READ)
    @Transactional
    public List<AllocationRunView> allocations(String cohort) {
        CohortSummary of = cohorts.find(cohort);
        return runs.of(cohort).stream()
                .map(run -> AllocationRunView.of(run, of))
                .toList();
    }
}
