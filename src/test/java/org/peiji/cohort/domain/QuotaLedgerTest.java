package org.peiji.cohort.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.peiji.cohort.Claim;
import org.peiji.cohort.Earmark;
import org.peiji.cohort.PlaceMove;
import org.peiji.cohort.PriorityGroup;
import org.peiji.cohort.WaitingPolicy;
import org.peiji.platform.failure.Refusal;

/** 名额台账: its rules one by one, and what holds after any sequence of acts. */
class QuotaLedgerTest {

    private static final Claim HUBEI = new Claim("A42", "C1", "D101", Set.of());
    private static final Claim SHAANXI = new Claim("A61", "C3", "D103", Set.of(PriorityGroup.WESTERN));
    private static final Claim SHANDONG = new Claim("A37", null, "D105", Set.of());

    private final QuotaLedger ledger = QuotaLedger.open("COH-1", 4);

    @Property(tries = 600, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    @Tag("property")
    void whateverHappensTheBooksAgree(@ForAll("acts") List<PlaceAct> acts) {
        Played played = new Played(QuotaLedger.open("COH-1", 5));
        for (PlaceAct act : acts) {
            played.play(act);
            played.check();
        }
    }

    @Provide
    Arbitrary<List<PlaceAct>> acts() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(
                                        2,
                                        Arbitraries.of(
                                                PlaceAct.Kind.APPLY,
                                                PlaceAct.Kind.ADMIT,
                                                PlaceAct.Kind.CONFIRM,
                                                PlaceAct.Kind.WITHDRAW)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.of(PlaceAct.Kind.class))),
                        Arbitraries.integers().between(0, 63),
                        Arbitraries.integers().between(0, 63),
                        Arbitraries.integers().between(1, 4))
                .as(PlaceAct::new)
                .list()
                .ofMaxSize(80);
    }

    @Test
    void theSameSequenceEndsAlike() {
        List<PlaceMoved> once = play(7).moves();
        List<PlaceMoved> again = play(7).moves();
        assertThat(words(once)).isEqualTo(words(again)).hasSizeGreaterThan(40);
        assertThat(words(play(8).moves())).isNotEqualTo(words(once));
    }

    @Test
    void capacityChangeMakesOffersAndNeverBookings() {
        fill(4);
        ledger.join("W1", SHANDONG);
        ledger.resize(6);
        assertThat(ledger.seats())
                .filteredOn(seat -> seat.enrolment().equals("W1"))
                .singleElement()
                .matches(seat -> !seat.isConfirmed(), "offered, not confirmed");
        assertThat(ledger.common().free()).isEqualTo(1);
    }

    @Test
    void whoeverIsPassedOverUsesNoPlaceUp() {
        Bucket hubei = ledger.allocate(ledger.common(), Earmark.of("A42"), true, null, 1);
        ledger.admit("H1", HUBEI);
        fill(3);
        ledger.join("H2", HUBEI);
        ledger.join("S1", SHANDONG);
        ledger.vacate("E0", PlaceMove.WITHDRAWN);
        assertThat(ledger.queue()).extracting(Waiting::enrolment).containsExactly("H2");
        assertThat(ledger.seats()).extracting(Seat::enrolment).contains("S1");
        ledger.vacate("H1", PlaceMove.WITHDRAWN);
        assertThat(ledger.queue()).isEmpty();
        assertThat(hubei.taken()).isEqualTo(1);
    }

    @Test
    void twoPlacesThatComeFreeAtOnceGoToTheFirstTwo() {
        fill(4);
        ledger.join("W1", SHANDONG);
        ledger.join("W2", HUBEI);
        ledger.join("W3", SHAANXI);
        ledger.resize(6);
        assertThat(ledger.queue()).extracting(Waiting::enrolment).containsExactly("W3");
    }

    @Test
    void queueEntryIsNoPlace() {
        fill(4);
        ledger.join("W1", SHANDONG);
        assertThat(ledger.seats()).hasSize(4);
        assertThat(ledger.common().taken()).isEqualTo(4);
    }

    @Test
    void hardBucketIsNeitherMoreNorLess() {
        ledger.allocate(ledger.common(), Earmark.of("A42"), true, null, 1);
        ledger.admit("H1", HUBEI);
        assertThatThrownBy(() -> ledger.admit("H2", HUBEI))
                .isInstanceOf(Refusal.class)
                .hasMessage("cohort.refusal.full");
        fill(3);
        assertThatThrownBy(() -> ledger.admit("S9", SHANDONG)).hasMessage("cohort.refusal.full");
    }

    @Test
    void softBucketLetsItsPeopleTakeCommonPlacesAndIsReleasedOnItsDay() {
        Bucket hubei = ledger.allocate(ledger.common(), Earmark.of("A42"), false, PlaceAct.TODAY, 2);
        ledger.admit("H1", HUBEI);
        fill(2);
        ledger.join("W1", SHANDONG);
        ledger.release(PlaceAct.TODAY.minusDays(1));
        assertThat(hubei.free()).isEqualTo(1);
        ledger.release(PlaceAct.TODAY);
        assertThat(hubei.seats()).isEqualTo(1);
        assertThat(ledger.queue()).isEmpty();
    }

    @Test
    void nobodyWaitsWhileAPlaceIsFree() {
        assertThatThrownBy(() -> ledger.join("W1", HUBEI)).hasMessage("cohort.refusal.notFull");
    }

    @Test
    void loweringGoesOnlyAsFarAsNobodyLosesAPlace() {
        fill(3);
        assertThatThrownBy(() -> ledger.resize(2))
                .isInstanceOfSatisfying(
                        Refusal.class, told -> assertThat(told.parameters()).containsExactly(3, 3, 0));
        ledger.resize(3);
        assertThat(ledger.capacity()).isEqualTo(3);
    }

    @Test
    void whatIsLentCanBeGivenBackAndNoMore() {
        Bucket hubei = ledger.allocate(ledger.common(), Earmark.of("A42"), true, null, 2);
        Bucket shaanxi = ledger.allocate(ledger.common(), Earmark.of("A61"), true, null, 1);
        ledger.lend(hubei, shaanxi, 1);
        assertThat(shaanxi.seats()).isEqualTo(2);
        assertThatThrownBy(() -> ledger.giveBack(shaanxi, hubei, 2, 1)).hasMessage("cohort.refusal.notOwed");
        ledger.giveBack(shaanxi, hubei, 1, 1);
        assertThat(hubei.seats()).isEqualTo(2);
        assertThatThrownBy(() -> ledger.lend(hubei, shaanxi, 3)).hasMessage("cohort.refusal.notSoManyFree");
    }

    @Test
    void substituteKeepsThePlaceAndTheBucket() {
        fill(4);
        ledger.join("W1", SHANDONG);
        ledger.substitute("E0", "N0");
        assertThat(ledger.queue()).hasSize(1);
        assertThat(ledger.seats()).extracting(Seat::enrolment).contains("N0").doesNotContain("E0");
    }

    @Test
    void placeIsHeldUntilTheBaseConfirmsTheNextOne() {
        ledger.follow(WaitingPolicy.CONFIRM);
        fill(4);
        ledger.join("W1", SHANDONG);
        ledger.join("W2", SHANDONG);
        ledger.vacate("E0", PlaceMove.DECLINED);
        assertThat(ledger.common().held()).isEqualTo(1);
        assertThatThrownBy(() -> ledger.admit("X", SHANDONG)).hasMessage("cohort.refusal.full");
        assertThatThrownBy(() -> ledger.offer("W2")).hasMessage("cohort.refusal.notNext");
        ledger.offer("W1");
        assertThat(ledger.common().held()).isZero();
    }

    @Test
    void baseChoosesWhoGetsTheHeldPlaceAndTheRestWaitOn() {
        ledger.follow(WaitingPolicy.MANUAL);
        fill(4);
        ledger.join("W1", SHANDONG);
        ledger.join("W2", SHANDONG);
        ledger.vacate("E0", PlaceMove.DECLINED);
        ledger.offer("W2");
        assertThat(ledger.queue()).extracting(Waiting::enrolment).containsExactly("W1");
        ledger.vacate("E1", PlaceMove.DECLINED);
        ledger.leave("W1");
        assertThat(ledger.common().free()).isEqualTo(1);
    }

    @Test
    void everyPlaceHasItsLines() {
        fill(1);
        ledger.confirm("E0");
        ledger.vacate("E0", PlaceMove.NO_SHOW);
        assertThat(words(ledger.moves()))
                .containsExactly("OPENED 4 null", "ADMITTED 1 E0", "CONFIRMED 1 E0", "NO_SHOW 1 E0");
    }

    private static List<String> words(List<PlaceMoved> moves) {
        return moves.stream()
                .map(moved -> moved.move() + " " + moved.places() + " " + moved.enrolment())
                .toList();
    }

    private void fill(int places) {
        for (int i = 0; i < places; i++) {
            ledger.admit("E" + i, SHANDONG);
        }
    }

    private static QuotaLedger play(long seed) {
        Played played = new Played(QuotaLedger.open("COH-1", 5));
        PlaceAct.sequence(seed, 120).forEach(played::play);
        return played.ledger;
    }

    /** A ledger on which acts are played, and what must hold of it. */
    private static final class Played {

        private final QuotaLedger ledger;
        private final Map<List<Bucket>, Integer> owed = new HashMap<>();
        private int people;

        Played(QuotaLedger ledger) {
            this.ledger = ledger;
        }

        /** Whatever the ledger refuses changes nothing. */
        void play(PlaceAct act) {
            List<String> before = words(ledger.moves());
            String standing = standing();
            try {
                act(act);
            } catch (Refusal refused) {
                assertThat(words(ledger.moves())).isEqualTo(before);
                assertThat(standing()).isEqualTo(standing);
            }
        }

        private void act(PlaceAct act) {
            String seated =
                    act.pick(ledger.seats().stream().map(Seat::enrolment).toList());
            String waiting =
                    act.pick(ledger.queue().stream().map(Waiting::enrolment).toList());
            boolean nobody = switch (act.kind()) {
                case CONFIRM, WITHDRAW, LAPSE, SUBSTITUTE -> seated == null;
                case LEAVE, OFFER -> waiting == null;
                default -> false;
            };
            if (nobody) {
                return;
            }
            Bucket from = act.pick(ledger.buckets());
            Bucket to = act.pickOther(ledger.buckets());
            switch (act.kind()) {
                case APPLY -> ledger.join("P" + ++people, act.claim());
                case ADMIT -> ledger.admit("P" + ++people, act.claim());
                case CONFIRM -> ledger.confirm(seated);
                case WITHDRAW -> ledger.vacate(seated, PlaceMove.WITHDRAWN);
                case LAPSE -> ledger.vacate(seated, PlaceMove.LAPSED);
                case SUBSTITUTE -> ledger.substitute(seated, "P" + ++people);
                case LEAVE -> ledger.leave(waiting);
                case OFFER -> ledger.offer(waiting);
                case ALLOCATE -> ledger.allocate(from, act.earmark(), act.hard(), PlaceAct.TODAY, act.places());
                case LEND -> {
                    ledger.lend(from, to, act.places());
                    owed.merge(List.of(to, from), act.places(), Integer::sum);
                }
                case GIVE_BACK -> {
                    int debt = owed.getOrDefault(List.of(from, to), 0);
                    ledger.giveBack(from, to, act.places(), debt);
                    owed.put(List.of(from, to), debt - act.places());
                }
                case RELEASE -> ledger.release(PlaceAct.TODAY);
                case RAISE -> ledger.resize(ledger.capacity() + act.places());
                case LOWER -> ledger.resize(ledger.capacity() - act.places());
                default -> ledger.follow(act.policy());
            }
        }

        void check() {
            Set<String> people = new HashSet<>();
            for (Bucket bucket : ledger.buckets()) {
                assertThat(bucket.free()).as("free in " + bucket.earmark()).isNotNegative();
                assertThat(bucket.held()).isNotNegative();
                assertThat(ledger.seats().stream()
                                .filter(seat -> seat.bucket() == bucket)
                                .count())
                        .as("the counter is what the rows say")
                        .isEqualTo(bucket.taken());
                assertThat(seatsByHistory(bucket))
                        .as("the history makes the places")
                        .isEqualTo(bucket.seats());
                assertThat(takenByHistory(bucket))
                        .as("the history makes the taken")
                        .isEqualTo(bucket.taken());
            }
            ledger.seats()
                    .forEach(seat -> assertThat(people.add(seat.enrolment())).isTrue());
            ledger.queue()
                    .forEach(waiting ->
                            assertThat(people.add(waiting.enrolment())).isTrue());
            Map<Bucket, Integer> held = new HashMap<>();
            ledger.buckets().forEach(bucket -> held.put(bucket, bucket.held()));
            for (Waiting waiting : ledger.queue()) {
                List<Bucket> reach = QuotaLedger.reach(ledger.buckets(), waiting.claim());
                Bucket kept = reach.stream()
                        .filter(bucket -> held.get(bucket) > 0)
                        .findFirst()
                        .orElse(null);
                if (kept == null) {
                    assertThat(reach)
                            .as("no place is free beside somebody who waits for it and has none held")
                            .allMatch(bucket -> bucket.free() == 0);
                } else {
                    held.merge(kept, -1, Integer::sum);
                }
            }
            assertThat(held.values())
                    .as("no more is held than somebody waits for")
                    .allMatch(left -> left == 0);
            if (ledger.policy() == WaitingPolicy.AUTOMATIC) {
                assertThat(ledger.buckets()).allMatch(bucket -> bucket.held() == 0);
            }
        }

        private int seatsByHistory(Bucket bucket) {
            return ledger.moves().stream()
                    .filter(moved -> moved.enrolment() == null)
                    .filter(moved -> moved.move() != PlaceMove.HELD && moved.move() != PlaceMove.FREED)
                    .mapToInt(moved ->
                            (moved.to() == bucket ? moved.places() : 0) - (moved.from() == bucket ? moved.places() : 0))
                    .sum();
        }

        private int takenByHistory(Bucket bucket) {
            return ledger.moves().stream()
                    .filter(moved -> moved.enrolment() != null && moved.move() != PlaceMove.CONFIRMED)
                    .mapToInt(moved -> (moved.from() == bucket ? 1 : 0) - (moved.to() == bucket ? 1 : 0))
                    .sum();
        }

        private String standing() {
            List<String> all = new ArrayList<>();
            ledger.buckets()
                    .forEach(bucket -> all.add(
                            bucket.earmark().key() + bucket.seats() + "/" + bucket.taken() + "/" + bucket.held()));
            ledger.seats().forEach(seat -> all.add(seat.enrolment() + seat.isConfirmed()));
            ledger.queue().forEach(waiting -> all.add(waiting.enrolment()));
            return String.join(" ", all);
        }
    }
}
