package org.peiji.cohort.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.peiji.cohort.Claim;
import org.peiji.cohort.Earmark;
import org.peiji.cohort.PlaceMove;
import org.peiji.cohort.WaitingPolicy;
import org.peiji.platform.failure.Refusal;

/**
 * 名额台账: every rule about the places of one cohort. Buckets hold places; a place is free, held for the waiting list,
 * or taken by an enrolment. After each operation the ledger settles: a place that somebody who waits may have is never
 * left free for others. What was done can be asked of {@link #moves}; who writes it down is not the ledger's business.
 */
public final class QuotaLedger {

    private final String cohort;
    private final List<Bucket> buckets;
    private final List<Waiting> queue;
    private final Map<String, Seat> seats = new LinkedHashMap<>();
    private final List<PlaceMoved> moves = new ArrayList<>();
    private WaitingPolicy policy;
    private int lastNumber;

    public QuotaLedger(
            String cohort,
            WaitingPolicy policy,
            int lastNumber,
            Collection<Bucket> buckets,
            Collection<Seat> seats,
            Collection<Waiting> queue) {
        this.cohort = cohort;
        this.policy = policy;
        this.lastNumber = lastNumber;
        this.buckets = new ArrayList<>(buckets);
        this.queue = new ArrayList<>(queue);
        this.queue.sort(Comparator.comparingInt(Waiting::number));
        seats.forEach(seat -> this.seats.put(seat.enrolment(), seat));
    }

    /** The ledger of a new cohort: all places are common. */
    public static QuotaLedger open(String cohort, int capacity) {
        Bucket common = Bucket.open(cohort, Earmark.COMMON);
        QuotaLedger ledger = new QuotaLedger(cohort, WaitingPolicy.AUTOMATIC, 0, List.of(common), List.of(), List.of());
        common.add(capacity);
        ledger.moved(PlaceMove.OPENED, null, common, capacity, null);
        return ledger;
    }

    /**
     * The buckets from which somebody may take a place, the narrowest first. A hard one closes all that are wider.
     */
    public static List<Bucket> reach(Collection<Bucket> buckets, Claim claim) {
        List<Bucket> reach = new ArrayList<>();
        for (Bucket bucket : buckets.stream()
                .filter(each -> each.admits(claim))
                .sorted(Comparator.comparing(Bucket::earmark, Earmark.NARROW_FIRST))
                .toList()) {
            reach.add(bucket);
            if (bucket.isHard()) {
                break;
            }
        }
        return reach;
    }

    /** Gives a free place to somebody who does not wait. */
    public void admit(String enrolment, Claim claim) {
        requireNew(enrolment);
        Bucket bucket = withFree(claim).orElseThrow(() -> new Refusal("cohort.refusal.full"));
        seat(enrolment, bucket, PlaceMove.ADMITTED);
    }

    public void confirm(String enrolment) {
        Seat seat = seatOf(enrolment);
        seat.confirm();
        moved(PlaceMove.CONFIRMED, seat.bucket(), null, 1, enrolment);
    }

    /** Gives a place back; it goes to whoever waits for it. */
    public void vacate(String enrolment, PlaceMove why) {
        Bucket bucket = seatOf(enrolment).bucket();
        seats.remove(enrolment);
        bucket.take(-1);
        moved(why, null, bucket, 1, enrolment);
        settle();
    }

    /** Somebody else of the same school takes the place over; it never comes free. */
    public void substitute(String enrolment, String by) {
        requireNew(by);
        Seat seat = seatOf(enrolment);
        seats.remove(enrolment);
        seats.put(by, seat.passTo(by));
        moved(PlaceMove.SUBSTITUTED, null, seat.bucket(), 1, enrolment);
        moved(PlaceMove.SUBSTITUTED, seat.bucket(), null, 1, by);
    }

    /** @return the number on the waiting list; nobody waits while a place is free that he or she may have */
    public int join(String enrolment, Claim claim) {
        requireNew(enrolment);
        if (withFree(claim).isPresent()) {
            throw new Refusal("cohort.refusal.notFull");
        }
        queue.add(new Waiting(cohort, enrolment, ++lastNumber, claim));
        settle();
        return lastNumber;
    }

    /** Leaves the waiting list; a place held for it may come free. */
    public void leave(String enrolment) {
        if (!queue.removeIf(each -> each.enrolment().equals(enrolment))) {
            throw new Refusal("cohort.refusal.notWaiting", enrolment);
        }
        settle();
    }

    /** The base gives a held place to somebody who waits; where it only confirms, to nobody but the next one. */
    public void offer(String enrolment) {
        Waiting waiting = queue.stream()
                .filter(each -> each.enrolment().equals(enrolment))
                .findFirst()
                .orElseThrow(() -> new Refusal("cohort.refusal.notWaiting", enrolment));
        Bucket bucket = reach(buckets, waiting.claim()).stream()
                .filter(each -> each.held() > 0)
                .findFirst()
                .orElseThrow(() -> new Refusal("cohort.refusal.nothingHeld"));
        if (policy == WaitingPolicy.CONFIRM
                && next(buckets, queue).filter(waiting::equals).isEmpty()) {
            throw new Refusal("cohort.refusal.notNext");
        }
        bucket.hold(bucket.held() - 1);
        queue.remove(waiting);
        seat(enrolment, bucket, PlaceMove.OFFERED);
        settle();
    }

    /** Whoever gets the next held place by the order of the list: the first for whom one is held. */
    public static Optional<Waiting> next(Collection<Bucket> buckets, List<Waiting> queue) {
        return queue.stream()
                .filter(each -> reach(buckets, each.claim()).stream().anyMatch(bucket -> bucket.held() > 0))
                .findFirst();
    }

    /** Moves free places into a bucket, which is opened if there is none yet. */
    public Bucket allocate(Bucket from, Earmark to, boolean hard, LocalDate releaseOn, int places) {
        requireFree(from, places);
        if (from.earmark().equals(to)) {
            throw new Refusal("cohort.refusal.sameBucket");
        }
        Bucket bucket = find(to).orElseGet(() -> {
            Bucket opened = Bucket.open(cohort, to);
            buckets.add(opened);
            return opened;
        });
        if (!bucket.earmark().isCommon()) {
            bucket.bind(hard, releaseOn);
        }
        move(PlaceMove.ALLOCATED, from, bucket, places);
        settle();
        return bucket;
    }

    /** One bucket helps another out; {@link #giveBack} is the way back. */
    public void lend(Bucket from, Bucket to, int places) {
        move(PlaceMove.LENT, from, to, places);
        settle();
    }

    /** @param owed how many the borrower has of the lender */
    public void giveBack(Bucket borrower, Bucket lender, int places, int owed) {
        if (places > owed) {
            throw new Refusal("cohort.refusal.notOwed", owed);
        }
        move(PlaceMove.RETURNED, borrower, lender, places);
        settle();
    }

    /** What is still free in soft buckets whose day has come becomes common. */
    public void release(LocalDate today) {
        for (Bucket bucket : buckets) {
            boolean due = bucket.releaseOn() != null && !bucket.releaseOn().isAfter(today);
            if (due && bucket.free() > 0) {
                move(PlaceMove.RELEASED, bucket, common(), bucket.free());
            }
        }
        settle();
    }

    /**
     * More places are offered to those who wait, never booked for them; fewer can only be as few as nobody loses one.
     */
    public void resize(int capacity) {
        int change = capacity - capacity();
        if (change < 0 && -change > common().free()) {
            int inQuotas = buckets.stream()
                    .filter(each -> !each.earmark().isCommon())
                    .mapToInt(Bucket::free)
                    .sum();
            throw new Refusal("cohort.refusal.capacityTaken", capacity() - common().free(), usedPlaces(), inQuotas);
        }
        common().add(change);
        if (change > 0) {
            moved(PlaceMove.RAISED, null, common(), change, null);
        } else if (change < 0) {
            moved(PlaceMove.LOWERED, common(), null, -change, null);
        }
        settle();
    }

    public void follow(WaitingPolicy policy) {
        this.policy = policy;
        settle();
    }

    /**
     * Goes through the waiting list once. Whoever can have no place is passed over and uses none up; what is left free
     * afterwards is of no use to anybody who waits.
     */
    private void settle() {
        Map<Bucket, Integer> open = new HashMap<>();
        buckets.forEach(bucket -> open.put(bucket, bucket.seats() - bucket.taken()));
        Map<Bucket, Integer> wanted = new HashMap<>();
        Map<Waiting, Bucket> offers = new LinkedHashMap<>();
        for (Waiting waiting : queue) {
            reach(buckets, waiting.claim()).stream()
                    .filter(bucket -> open.get(bucket) > 0)
                    .findFirst()
                    .ifPresent(bucket -> {
                        open.merge(bucket, -1, Integer::sum);
                        wanted.merge(bucket, 1, Integer::sum);
                        offers.put(waiting, bucket);
                    });
        }
        boolean automatic = policy == WaitingPolicy.AUTOMATIC;
        buckets.forEach(bucket -> hold(bucket, automatic ? 0 : wanted.getOrDefault(bucket, 0)));
        if (automatic) {
            offers.forEach((waiting, bucket) -> {
                queue.remove(waiting);
                seat(waiting.enrolment(), bucket, PlaceMove.OFFERED);
            });
        }
    }

    private void hold(Bucket bucket, int places) {
        int change = places - bucket.held();
        bucket.hold(places);
        if (change > 0) {
            moved(PlaceMove.HELD, bucket, null, change, null);
        } else if (change < 0) {
            moved(PlaceMove.FREED, null, bucket, -change, null);
        }
    }

    private void seat(String enrolment, Bucket bucket, PlaceMove why) {
        bucket.take(1);
        seats.put(enrolment, new Seat(cohort, enrolment, bucket));
        moved(why, bucket, null, 1, enrolment);
    }

    private void move(PlaceMove why, Bucket from, Bucket to, int places) {
        requireFree(from, places);
        if (from == to) {
            throw new Refusal("cohort.refusal.sameBucket");
        }
        from.add(-places);
        to.add(places);
        moved(why, from, to, places, null);
    }

    private static void requireFree(Bucket from, int places) {
        if (places <= 0) {
            throw new Refusal("cohort.refusal.howMany");
        }
        if (places > from.free()) {
            throw new Refusal("cohort.refusal.notSoManyFree", from.free());
        }
    }

    private void moved(PlaceMove move, Bucket from, Bucket to, int places, String enrolment) {
        moves.add(new PlaceMoved(move, from, to, places, enrolment));
    }

    private void requireNew(String enrolment) {
        if (seats.containsKey(enrolment)
                || queue.stream().anyMatch(each -> each.enrolment().equals(enrolment))) {
            throw new Refusal("cohort.refusal.twice", enrolment);
        }
    }

    private Seat seatOf(String enrolment) {
        Seat seat = seats.get(enrolment);
        if (seat == null) {
            throw new Refusal("cohort.refusal.noPlace", enrolment);
        }
        return seat;
    }

    private Optional<Bucket> withFree(Claim claim) {
        return reach(buckets, claim).stream()
                .filter(bucket -> bucket.free() > 0)
                .findFirst();
    }

    public Bucket bucket(Long id) {
        return buckets.stream()
                .filter(each -> Objects.equals(each.id(), id))
                .findFirst()
                .orElseThrow(() -> new Refusal("cohort.refusal.noBucket"));
    }

    public Optional<Bucket> find(Earmark earmark) {
        return buckets.stream().filter(each -> each.earmark().equals(earmark)).findFirst();
    }

    public Bucket common() {
        return find(Earmark.COMMON).orElseThrow();
    }

    public int capacity() {
        return buckets.stream().mapToInt(Bucket::seats).sum();
    }

    private int usedPlaces() {
        return buckets.stream().mapToInt(each -> each.taken() + each.held()).sum();
    }

    public String cohort() {
        return cohort;
    }

    public WaitingPolicy policy() {
        return policy;
    }

    public int lastNumber() {
        return lastNumber;
    }

    public List<Bucket> buckets() {
        return List.copyOf(buckets);
    }

    public Collection<Seat> seats() {
        return List.copyOf(seats.values());
    }

    /** In the order of the list. */
    public List<Waiting> queue() {
        return List.copyOf(queue);
    }

    /** What the operations did so far, in order. */
    public List<PlaceMoved> moves() {
        return List.copyOf(moves);
    }
}
