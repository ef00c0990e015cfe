package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.peiji.cohort.BucketView;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.Earmark;
import org.peiji.cohort.PlaceLedger;
import org.peiji.cohort.PlaceMove;
import org.peiji.cohort.PlaceRegister;
import org.peiji.cohort.domain.Cohort;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;

/** 名额分配查询: what may be read of quotas and their history, each within the reader's scope. */
@ApplicationScoped
public class QuotaQueries {

    @Inject
    private Cohorts cohorts;

    @Inject
    private PlaceEntries entries;

    @Inject
    private PlaceRegister register;

    @Inject
    private Scope scope;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Requires(Permission.COHORT_READ_QUOTAS)
    @Transactional
    public QuotaView quotas(String number) {
        CohortSummary cohort = published(number);
        List<BucketView> visible = visible(cohort);
        return new QuotaView(cohort, register.of(number), visible, register.policy(number), !isWhole(cohort));
    }

    /**
     * The buckets of a published cohort from which the reader's own people may get places: for a school what is set aside
     * for it or for its province, for everybody else what the quota page shows.
     *
     * @throws Missing if there is none
     */
    @Requires(Permission.COHORT_READ)
    @Transactional
    public List<BucketView> ownBuckets(String number) {
        Actor actor = current.get();
        CohortSummary cohort = published(number);
        if (Permission.COHORT_READ_QUOTAS.isGivenTo(actor.role())) {
            return visible(cohort);
        }
        List<BucketView> own = register.buckets(number).stream()
                .filter(each -> isOf(actor, each.earmark()))
                .toList();
        if (own.isEmpty()) {
            throw new Missing(number);
        }
        return own;
    }

    private static boolean isOf(Actor actor, Earmark earmark) {
        return earmark.school() == null
                ? actor.province() != null && actor.province().equals(earmark.province())
                : earmark.school().equals(actor.organisation());
    }

    @Requires(Permission.COHORT_READ_QUOTAS)
    @Transactional
    public List<PlaceEntryRow> history(String number, Long bucket, PlaceMove move, Slice slice) {
        return entries.page(readable(number, bucket), number, bucket, move, slice);
    }

    @Requires(Permission.COHORT_READ_QUOTAS)
    @Transactional
    public int countHistory(String number, Long bucket, PlaceMove move) {
        return entries.count(readable(number, bucket), number, bucket, move);
    }

    /** The published cohorts that have not begun and have places for the reader, a page at a time. */
    @Requires(Permission.COHORT_READ_QUOTAS)
    @Transactional
    public List<QuotaOverview> overview(int first, int size) {
        List<Cohort> page = cohorts.withPlaces(scope.organisation(), scope.province(), clock.today(), first, size);
        Map<String, PlaceLedger> ledgers =
                register.of(page.stream().map(Cohort::number).toList());
        return page.stream()
                .map(cohort -> new QuotaOverview(
                        cohort.summary(),
                        ledgers.get(cohort.number()),
                        scope.province() == null
                                ? List.<BucketView>of()
                                : register.buckets(cohort.number()).stream()
                                        .filter(each -> scope.province()
                                                .equals(each.earmark().province()))
                                        .toList()))
                .toList();
    }

    @Requires(Permission.COHORT_READ_QUOTAS)
    @Transactional
    public int countOverview() {
        return cohorts.countWithPlaces(scope.organisation(), scope.province(), clock.today());
    }

    /** The buckets whose history the reader may see. */
    private List<BucketView> readable(String number, Long bucket) {
        List<BucketView> visible = visible(published(number));
        if (bucket != null && visible.stream().noneMatch(each -> each.id().equals(bucket))) {
            throw new Missing(String.valueOf(bucket));
        }
        return visible;
    }

    List<BucketView> visible(CohortSummary cohort) {
        List<BucketView> all = register.buckets(cohort.number());
        if (isWhole(cohort)) {
            return all;
        }
        List<BucketView> own = all.stream()
                .filter(each -> scope.province() != null
                        && scope.province().equals(each.earmark().province()))
                .toList();
        if (own.isEmpty()) {
            throw new Missing(cohort.number());
        }
        return own;
    }

    /** Its base, its province and the ministry see all of a cohort; other provinces what is theirs. */
    private boolean isWhole(CohortSummary cohort) {
        return scope.admits(cohort.organisation(), cohort.province(), null);
    }

    List<String> dueForRelease() {
        return cohorts.dueForRelease(clock.today());
    }

    /** @throws Missing if it is not published */
    CohortSummary published(String number) {
        CohortSummary cohort = cohorts.find(number).summary();
        if (cohort.state() != CohortState.PUBLISHED) {
            throw new Missing(number);
        }
        return cohort;
    }
}
