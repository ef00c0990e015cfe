package org.peiji.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.peiji.cohort.domain.Bucket;
import org.peiji.cohort.domain.PlaceRule;
import org.peiji.cohort.domain.QuotaLedger;
import org.peiji.cohort.domain.Seat;
import org.peiji.cohort.domain.Waiting;

/** 名额查询: what anybody may ask about the places of a published cohort; numbers only, no persons. */
@ApplicationScoped
public class PlaceRegister {

    /** [C] convention, and a check of the database: no cohort has more. */
    public static final int GREATEST_CAPACITY = 60;

    @PersistenceContext
    private EntityManager em;

    /** Where the places of a cohort are now. */
    public PlaceLedger of(String cohort) {
        List<Bucket> buckets = bucketsOf(cohort);
        return ledger(buckets, confirmed(cohort), queue(cohort).size());
    }

    /** The same of several cohorts, asked for together; a cohort without places is left out. */
    public Map<String, PlaceLedger> of(Collection<String> cohorts) {
        if (cohorts.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Bucket>> buckets = em.createQuery(
                        "select b from Bucket b where b.cohort in :cohorts", Bucket.class)
                .setParameter("cohorts", cohorts)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .collect(Collectors.groupingBy(Bucket::cohort));
        Map<String, Integer> waiting = em.createQuery(
                        "select w.cohort, count(w) from Waiting w where w.cohort in :cohorts group by w.cohort",
                        Object[].class)
                .setParameter("cohorts", cohorts)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
        Map<Long, Integer> confirmed = confirmed(cohorts);
        Map<String, PlaceLedger> ledgers = new HashMap<>();
        buckets.forEach((cohort, own) -> ledgers.put(cohort, ledger(own, confirmed, waiting.getOrDefault(cohort, 0))));
        return ledgers;
    }

    /** The same, a bucket at a time; the common one first. */
    public List<BucketView> buckets(String cohort) {
        List<Bucket> buckets = bucketsOf(cohort);
        Map<Long, Integer> confirmed = confirmed(cohort);
        List<Waiting> queue = queue(cohort);
        return buckets.stream()
                .sorted(Comparator.comparing((Bucket each) -> !each.earmark().isCommon())
                        .thenComparing(each -> each.earmark().key()))
                .map(bucket -> new BucketView(
                        bucket.id(),
                        bucket.earmark(),
                        bucket.isHard(),
                        bucket.releaseOn(),
                        ledger(List.of(bucket), confirmed, (int)
                                queue.stream().filter(reaching(buckets, bucket)).count())))
                .toList();
    }

    /** Whether a place is free for somebody like that. */
    public boolean isFreeFor(String cohort, Claim claim) {
        return QuotaLedger.reach(bucketsOf(cohort), claim).stream().anyMatch(bucket -> bucket.free() > 0);
    }

    /** The buckets from which somebody like that may take a place, the narrowest first. */
    public List<BucketView> reach(String cohort, Claim claim) {
        List<Bucket> reach = QuotaLedger.reach(bucketsOf(cohort), claim);
        Map<Long, BucketView> views = buckets(cohort).stream().collect(Collectors.toMap(BucketView::id, each -> each));
        return reach.stream().map(bucket -> views.get(bucket.id())).toList();
    }

    /** From which buckets places would come if such people were admitted in that order; null for who finds none. */
    public List<Earmark> plan(String cohort, List<Claim> order) {
        return FreePlaces.plan(free(cohort), order);
    }

    /** What is free in each bucket now, the oldest bucket first. */
    public List<FreePlaces> free(String cohort) {
        return bucketsOf(cohort).stream()
                .map(bucket -> new FreePlaces(bucket.earmark(), bucket.isHard(), bucket.free()))
                .toList();
    }

    public WaitingPolicy policy(String cohort) {
        PlaceRule rule = em.find(PlaceRule.class, cohort);
        return rule == null ? WaitingPolicy.AUTOMATIC : rule.policy();
    }

    /** The bucket in which an enrolment has its place. */
    public Optional<Earmark> seatOf(String enrolment) {
        return Optional.ofNullable(em.find(Seat.class, enrolment))
                .map(seat -> seat.bucket().earmark());
    }

    /** Where somebody stands on the waiting list, and why there is no place yet; empty if he or she does not wait. */
    public Optional<Standing> standing(String cohort, String enrolment) {
        List<Waiting> queue = queue(cohort);
        List<Bucket> buckets = bucketsOf(cohort);
        return queue.stream()
                .filter(each -> each.enrolment().equals(enrolment))
                .findFirst()
                .map(waiting -> standing(waiting, queue, buckets, policy(cohort)));
    }

    /** Who gets the next held place by the order of the list. */
    public Optional<String> next(String cohort) {
        return QuotaLedger.next(bucketsOf(cohort), queue(cohort)).map(Waiting::enrolment);
    }

    private static Standing standing(Waiting waiting, List<Waiting> queue, List<Bucket> buckets, WaitingPolicy policy) {
        List<Bucket> reach = QuotaLedger.reach(buckets, waiting.claim());
        List<Waiting> ahead = queue.subList(0, queue.indexOf(waiting));
        List<Standing.Line> lines = new ArrayList<>();
        for (Bucket bucket : reach) {
            lines.add(new Standing.Line(
                    bucket.earmark(),
                    1 + (int) ahead.stream().filter(reaching(buckets, bucket)).count(),
                    bucket.seats(),
                    bucket.taken(),
                    bucket.held()));
        }
        int elsewhere = buckets.stream()
                .filter(bucket -> !reach.contains(bucket))
                .mapToInt(Bucket::free)
                .sum();
        return new Standing(ahead.size() + 1, policy, List.copyOf(lines), elsewhere);
    }

    private static Predicate<Waiting> reaching(List<Bucket> buckets, Bucket bucket) {
        return waiting -> QuotaLedger.reach(buckets, waiting.claim()).contains(bucket);
    }

    private static PlaceLedger ledger(List<Bucket> buckets, Map<Long, Integer> confirmed, int waiting) {
        int seats = buckets.stream().mapToInt(Bucket::seats).sum();
        int held = buckets.stream().mapToInt(Bucket::held).sum();
        int taken = buckets.stream().mapToInt(Bucket::taken).sum();
        int sure = buckets.stream()
                .mapToInt(bucket -> confirmed.getOrDefault(bucket.id(), 0))
                .sum();
        return new PlaceLedger(seats, sure, held, taken - sure, waiting);
    }

    private List<Bucket> bucketsOf(String cohort) {
        return em.createQuery("select b from Bucket b where b.cohort = :cohort order by b.id", Bucket.class)
                .setParameter("cohort", cohort)
                .setHint("eclipselink.refresh", "true")
                .getResultList();
    }

    private Map<Long, Integer> confirmed(String cohort) {
        return confirmed(List.of(cohort));
    }

    private Map<Long, Integer> confirmed(Collection<String> cohorts) {
        return em.createQuery(
                        "select s.bucket.id, count(s) from Seat s where s.cohort in :cohorts and s.confirmed = true group by s.bucket.id",
                        Object[].class)
                .setParameter("cohorts", cohorts)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
    }

    private List<Waiting> queue(String cohort) {
        return em.createQuery("select w from Waiting w where w.cohort = :cohort order by w.number", Waiting.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }
}
