package org.peiji.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.peiji.cohort.domain.Bucket;
import org.peiji.cohort.domain.PlaceEntry;
import org.peiji.cohort.domain.PlaceMoved;
import org.peiji.cohort.domain.PlaceRule;
import org.peiji.cohort.domain.QuotaLedger;
import org.peiji.cohort.domain.Seat;
import org.peiji.cohort.domain.Waiting;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.time.BusinessClock;

/**
 * 名额账: the one writer of places: of buckets, seats, waiting list, history and the cohort's counters. The rules are
 * those of {@link QuotaLedger}. Counters change by conditional updates, last, a bucket at a time, and every change has
 * its line in the history. An admission locks one bucket; what moves places of several people holds the cohort's rule
 * first, so that two of them never meet.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Places {

    /** What the rules do by themselves, whoever set them off. */
    private static final Set<PlaceMove> BY_RULE =
            EnumSet.of(PlaceMove.HELD, PlaceMove.FREED, PlaceMove.RELEASED, PlaceMove.LAPSED);

    private static final String SYSTEM = "system";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<PlaceOffered> offers;

    /** A published cohort has all its places in the common bucket. */
    public void open(String cohort, int capacity) {
        QuotaLedger ledger = QuotaLedger.open(cohort, capacity);
        em.persist(new PlaceRule(cohort));
        ledger.buckets().forEach(em::persist);
        ledger.moves().forEach(moved -> write(cohort, moved, null, true));
    }

    /**
     * Gives a free place to somebody who does not wait. The rows are written first and the counters last, so that a
     * bucket is locked for two statements and the commit. No more than one bucket is locked, and nobody else's admission
     * waits for a bucket in which there is nothing left.
     *
     * @throws Refusal if none is free, which rolls the use case back
     */
    public void take(String cohort, String enrolment, Claim claim) {
        em.flush();
        Seat seat = null;
        for (Bucket bucket : QuotaLedger.reach(buckets(cohort), claim)) {
            if (bucket.free() == 0) {
                continue;
            }
            if (seat == null) {
                seat = Seat.from(bucket, enrolment);
                em.persist(seat);
            } else {
                seat.comeFrom(bucket);
            }
            PlaceEntry line =
                    write(cohort, new PlaceMoved(PlaceMove.ADMITTED, bucket, null, 1, enrolment), null, false);
            em.flush();
            if (move(bucket.id(), 0, 1, 0)) {
                count(cohort, 1, 0);
                return;
            }
            em.remove(line);
        }
        throw new Refusal("cohort.refusal.full");
    }

    /** Touches nobody else's place, so nobody is made to wait. */
    public void confirm(String cohort, String enrolment) {
        Seat seat = em.find(Seat.class, enrolment);
        QuotaLedger ledger =
                new QuotaLedger(cohort, WaitingPolicy.AUTOMATIC, 0, List.of(seat.bucket()), List.of(seat), List.of());
        ledger.confirm(enrolment);
        ledger.moves().forEach(moved -> write(cohort, moved, null, false));
    }

    /** Gives a place back. If somebody waits for it, nobody else can take it from here on. */
    public void release(String cohort, String enrolment, PlaceMove why, String remark) {
        change(cohort, remark, ledger -> ledger.vacate(enrolment, why));
    }

    /** The place stays where it is, in the hands of somebody else of the same school. */
    public void substitute(String cohort, String enrolment, String by, String remark) {
        change(cohort, remark, ledger -> ledger.substitute(enrolment, by));
    }

    /**
     * A number on the waiting list, which grows by one each time.
     *
     * @throws Refusal if a place is free that the person may have: whoever waits would be passed over
     */
    public int joinWaitingList(String cohort, String enrolment, Claim claim) {
        return change(cohort, null, ledger -> ledger.join(enrolment, claim)).lastNumber();
    }

    public void leaveWaitingList(String cohort, String enrolment) {
        change(cohort, null, ledger -> ledger.leave(enrolment));
    }

    /** The base gives a held place to somebody of the waiting list. */
    public void offer(String cohort, String enrolment, String remark) {
        change(cohort, remark, ledger -> ledger.offer(enrolment));
    }

    public void allocate(
            String cohort, Long from, Earmark to, boolean hard, LocalDate releaseOn, int places, String remark) {
        change(cohort, remark, ledger -> ledger.allocate(ledger.bucket(from), to, hard, releaseOn, places));
    }

    public void lend(String cohort, Long from, Long to, int places, String remark) {
        change(cohort, remark, ledger -> ledger.lend(ledger.bucket(from), ledger.bucket(to), places));
    }

    public void giveBack(String cohort, Long borrower, Long lender, int places, String remark) {
        change(
                cohort,
                remark,
                ledger -> ledger.giveBack(
                        ledger.bucket(borrower), ledger.bucket(lender), places, owed(borrower, lender)));
    }

    /** What is free in soft buckets whose day has come becomes common. */
    public void releaseDue(String cohort) {
        change(cohort, null, ledger -> ledger.release(clock.today()));
    }

    public void resize(String cohort, int capacity, String remark) {
        change(cohort, remark, ledger -> ledger.resize(capacity));
    }

    public void follow(String cohort, WaitingPolicy policy) {
        change(cohort, null, ledger -> ledger.follow(policy));
    }

    /** Places that one bucket has of another. */
    int owed(Long borrower, Long lender) {
        return moved(PlaceMove.LENT, lender, borrower) - moved(PlaceMove.RETURNED, borrower, lender);
    }

    private int moved(PlaceMove move, Long from, Long to) {
        Number sum = em.createQuery(
                        "select sum(e.places) from PlaceEntry e where e.move = :move and e.fromBucket = :from and e.toBucket = :to",
                        Number.class)
                .setParameter("move", move)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
        return sum == null ? 0 : sum.intValue();
    }

    private QuotaLedger change(String cohort, String remark, Consumer<QuotaLedger> act) {
        em.flush();
        PlaceRule rule = em.find(PlaceRule.class, cohort, LockModeType.PESSIMISTIC_WRITE);
        if (rule == null) {
            throw new Refusal("cohort.refusal.notOpen");
        }
        List<Bucket> buckets = buckets(cohort);
        Map<Bucket, Counters> before = new HashMap<>();
        buckets.forEach(bucket -> before.put(bucket, Counters.of(bucket)));
        List<Seat> seats = of(Seat.class, cohort);
        List<Waiting> queue = of(Waiting.class, cohort);
        QuotaLedger ledger = new QuotaLedger(cohort, rule.policy(), rule.lastNumber(), buckets, seats, queue);
        act.accept(ledger);
        rule.keep(ledger.policy(), ledger.lastNumber());
        keep(seats, ledger.seats());
        keep(queue, ledger.queue());
        keep(buckets, ledger.buckets());
        boolean automatic = ledger.policy() == WaitingPolicy.AUTOMATIC;
        ledger.moves().forEach(moved -> write(cohort, moved, remark, automatic));
        ledger.moves().stream()
                .filter(moved -> moved.move() == PlaceMove.OFFERED)
                .forEach(moved -> offers.fire(new PlaceOffered(cohort, moved.enrolment())));
        em.flush();
        settle(cohort, before, ledger.buckets());
        return ledger;
    }

    private <T> void keep(List<T> before, java.util.Collection<T> after) {
        after.stream().filter(each -> !before.contains(each)).forEach(em::persist);
        before.stream().filter(each -> !after.contains(each)).forEach(em::remove);
    }

    private void settle(String cohort, Map<Bucket, Counters> before, List<Bucket> buckets) {
        for (Bucket bucket : buckets) {
            Counters was = before.get(bucket);
            if (was != null && !was.equals(Counters.of(bucket))) {
                Counters now = Counters.of(bucket);
                if (!move(bucket.id(), now.seats - was.seats, now.taken - was.taken, now.held - was.held)) {
                    throw new Conflict("cohort.refusal.placesMoved");
                }
            }
        }
        int taken = sum(buckets, Bucket::taken)
                - before.values().stream().mapToInt(Counters::taken).sum();
        int seats = sum(buckets, Bucket::seats)
                - before.values().stream().mapToInt(Counters::seats).sum();
        if (taken != 0 || seats != 0) {
            count(cohort, taken, seats);
        }
    }

    /** Fails where a bucket would hold more than it has. */
    private boolean move(Long bucket, int seats, int taken, int held) {
        Query update = em.createNativeQuery(
                "update coh_bucket set seats = seats + ?1, taken = taken + ?2, held = held + ?3 where id = ?4 and taken + ?2 >= 0 and held + ?3 >= 0 and taken + held + ?2 + ?3 <= seats + ?1");
        return update.setParameter(1, seats)
                        .setParameter(2, taken)
                        .setParameter(3, held)
                        .setParameter(4, bucket)
                        .executeUpdate()
                == 1;
    }

    /** The cohort's own counters, a second lock on the same door. The last statement of every change. */
    private void count(String cohort, int taken, int seats) {
        em.flush();
        int rows = em.createNativeQuery(
                        "update coh_cohort set capacity = capacity + ?1, taken = taken + ?2 where number = ?3 and taken + ?2 between 0 and capacity + ?1 and (state = 'PUBLISHED' or ?2 <= 0)")
                .setParameter(1, seats)
                .setParameter(2, taken)
                .setParameter(3, cohort)
                .executeUpdate();
        if (rows != 1) {
            throw new Refusal("cohort.refusal.full");
        }
    }

    private PlaceEntry write(String cohort, PlaceMoved moved, String remark, boolean automatic) {
        boolean byRule = BY_RULE.contains(moved.move())
                || automatic && (moved.move() == PlaceMove.OFFERED || moved.move() == PlaceMove.OPENED);
        Actor actor = byRule ? null : current.get();
        PlaceEntry line = new PlaceEntry(
                cohort,
                moved,
                byRule ? null : remark,
                actor == null ? SYSTEM : actor.username(),
                actor == null ? "" : actor.personName(),
                clock.instant());
        em.persist(line);
        return line;
    }

    /** As they are now, whatever this transaction has read of them before. */
    private List<Bucket> buckets(String cohort) {
        return new ArrayList<>(
                em.createQuery("select b from Bucket b where b.cohort = :cohort order by b.id", Bucket.class)
                        .setParameter("cohort", cohort)
                        .setHint("eclipselink.refresh", "true")
                        .getResultList());
    }

    private <T> List<T> of(Class<T> type, String cohort) {
        return em.createQuery("select s from " + type.getSimpleName() + " s where s.cohort = :cohort", type)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    private static int sum(List<Bucket> buckets, ToIntFunction<Bucket> counter) {
        return buckets.stream().mapToInt(counter).sum();
    }

    private record Counters(int seats, int taken, int held) {

        static Counters of(Bucket bucket) {
            return new Counters(bucket.seats(), bucket.taken(), bucket.held());
        }
    }
}
