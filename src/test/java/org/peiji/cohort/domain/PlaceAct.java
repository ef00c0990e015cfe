package org.peiji.cohort.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.peiji.cohort.Claim;
import org.peiji.cohort.Earmark;
import org.peiji.cohort.PriorityGroup;
import org.peiji.cohort.WaitingPolicy;

/**
 * One thing that can happen to the places of a cohort, told by numbers, so that any sequence of them can be played: what
 * is picked is picked from what there is then.
 */
public record PlaceAct(Kind kind, int first, int second, int places) {

    /** What can happen. */
    public enum Kind {
        APPLY,
        ADMIT,
        CONFIRM,
        WITHDRAW,
        LAPSE,
        SUBSTITUTE,
        LEAVE,
        OFFER,
        ALLOCATE,
        LEND,
        GIVE_BACK,
        RELEASE,
        RAISE,
        LOWER,
        POLICY
    }

    public static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    /** Whom buckets are made for. */
    public static final List<Earmark> EARMARKS = List.of(
            Earmark.of("A42"),
            Earmark.of("A61"),
            new Earmark("A42", "C1", null, null),
            new Earmark("A42", null, "D101", null),
            new Earmark(null, null, null, PriorityGroup.WESTERN),
            new Earmark("A61", null, null, PriorityGroup.NEWLY_APPOINTED));

    /** Who comes, in turn. */
    public static final List<Claim> CLAIMS = List.of(
            new Claim("A42", "C1", "D101", Set.of()),
            new Claim("A42", "C2", "D102", Set.of(PriorityGroup.NEWLY_APPOINTED)),
            new Claim("A61", "C3", "D103", Set.of(PriorityGroup.WESTERN)),
            new Claim("A61", "C3", "D104", EnumSet.allOf(PriorityGroup.class)),
            new Claim("A37", null, "D105", Set.of()));

    /** A sequence that the same seed makes again. */
    public static List<PlaceAct> sequence(long seed, int length) {
        Random random = new Random(seed);
        return Stream.generate(
                        () -> new PlaceAct(pick(random), random.nextInt(64), random.nextInt(64), 1 + random.nextInt(4)))
                .limit(length)
                .toList();
    }

    /** People come more often than quotas change. */
    private static Kind pick(Random random) {
        return random.nextInt(3) > 0
                ? Kind.values()[random.nextInt(4)]
                : Kind.values()[random.nextInt(Kind.values().length)];
    }

    public Claim claim() {
        return CLAIMS.get(first % CLAIMS.size());
    }

    public Earmark earmark() {
        return EARMARKS.get(second % EARMARKS.size());
    }

    public boolean hard() {
        return places % 2 == 0;
    }

    public WaitingPolicy policy() {
        return WaitingPolicy.values()[second % 3];
    }

    public <T> T pick(List<T> among) {
        return among.isEmpty() ? null : among.get(first % among.size());
    }

    public <T> T pickOther(List<T> among) {
        return among.isEmpty() ? null : among.get(second % among.size());
    }
}
