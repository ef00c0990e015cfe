package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peiji.cohort.BucketView;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.Earmark;
import org.peiji.cohort.PlaceRegister;
import org.peiji.cohort.Places;
import org.peiji.cohort.WaitingPolicy;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.engine.Ruling;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;

/** 名额分配: base and ministry set the quotas of a cohort; a province shares its own among cities and schools. */
@ApplicationScoped
public class QuotaService {

    private static final String TABLE = "QuotaAllocation";

    @Inject
    private QuotaQueries queries;

    @Inject
    private Places places;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Processes processes;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    /** Sets places aside, out of a bucket with free ones. */
    @Requires(Permission.COHORT_SET_QUOTAS)
    @Transactional
    public void allocateQuota(
            String number, Long from, Earmark to, boolean hard, LocalDate releaseOn, int seats, String remark) {
        CohortSummary cohort = whole(number);
        if (to.isCommon()) {
            throw new Refusal("cohort.refusal.chooseHolder");
        }
        requireDay(cohort, hard, releaseOn);
        places.allocate(number, from, to, hard, releaseOn, seats, remark);
    }

    /** A province passes places of its own on to a city or a school. */
    @Requires(Permission.COHORT_SHARE_QUOTA)
    @Transactional
    public void shareQuota(String number, Long from, String school, int seats, String remark) {
        BucketView own = own(number, from);
        OrganisationSummary to = organisations.find(school);
        if (!Objects.equals(to.authorityCode(), own.earmark().province())) {
            throw new Missing(school);
        }
        Earmark earmark = new Earmark(own.earmark().province(), null, school, null);
        places.allocate(number, from, earmark, own.hard(), own.releaseOn(), seats, remark);
    }

    /** A province takes free places of one of its buckets back, or passes them on to another of its own. */
    @Requires(Permission.COHORT_SHARE_QUOTA)
    @Transactional
    public void moveShare(String number, Long from, Long to, int seats, String remark) {
        own(number, from);
        own(number, to);
        places.lend(number, from, to, seats, remark);
    }

    @Requires(Permission.COHORT_SET_QUOTAS)
    @Transactional
    public void lendPlaces(String number, Long from, Long to, int seats, String remark) {
        whole(number);
        places.lend(number, from, to, seats, remark);
    }

    /** @throws Refusal if the borrower has not so many of the lender, or not so many free */
    @Requires(Permission.COHORT_SET_QUOTAS)
    @Transactional
    public void returnPlaces(String number, Long borrower, Long lender, int seats, String remark) {
        whole(number);
        places.giveBack(number, borrower, lender, seats, remark);
    }

    /** More places are offered to those who wait; fewer only as far as nobody loses one. */
    @Requires(Permission.COHORT_SET_QUOTAS)
    @Transactional
    public void changeCapacity(String number, int capacity, String remark) {
        whole(number);
        if (capacity < 1 || capacity > PlaceRegister.GREATEST_CAPACITY) {
            throw new Refusal("cohort.refusal.capacity", PlaceRegister.GREATEST_CAPACITY);
        }
        places.resize(number, capacity, remark);
    }

    @Requires(Permission.COHORT_SET_QUOTAS)
    @Transactional
    public void followPolicy(String number, WaitingPolicy policy) {
        whole(number);
        places.follow(number, policy);
    }

    /** What the decision table proposes for a province. */
    @Requires(Permission.COHORT_SET_QUOTAS)
    @Transactional
    public QuotaProposal propose(String number, String province) {
        CohortSummary cohort = whole(number);
        Ruling ruling =
                processes.decide(TABLE, Map.of("home", province.equals(cohort.province()), "province", province));
        int share = ((Number) ruling.outputs().get("share")).intValue();
        boolean hard = Boolean.TRUE.equals(ruling.outputs().get("hard"));
        int days = ((Number) ruling.outputs().get("releaseDays")).intValue();
        return new QuotaProposal(
                province,
                Math.max(1, cohort.capacity() * share / 100),
                hard,
                hard ? null : cohort.closes().minusDays(days),
                ruling.text("reason"),
                ruling.version());
    }

    /** Cohorts with unused places whose day has come. */
    @ByProcess
    @Transactional
    public List<String> dueForRelease() {
        return queries.dueForRelease();
    }

    /** What is unused on its day becomes common; for those who wait it becomes an offer. */
    @ByProcess
    @Transactional
    public void releaseDue(String number) {
        places.releaseDue(number);
    }

    private static void requireDay(CohortSummary cohort, boolean hard, LocalDate releaseOn) {
        if (!hard && releaseOn != null && !releaseOn.isBefore(cohort.starts())) {
            throw new Refusal("cohort.refusal.releaseLate", cohort.starts());
        }
    }

    private BucketView own(String number, Long bucket) {
        return queries.visible(queries.published(number)).stream()
                .filter(each -> each.id().equals(bucket) && !each.earmark().isCommon())
                .findFirst()
                .orElseThrow(() -> new Missing(String.valueOf(bucket)));
    }

    private CohortSummary whole(String number) {
        CohortSummary cohort = queries.published(number);
        scope.require(number, cohort.organisation(), cohort.province(), null);
        return cohort;
    }
}
