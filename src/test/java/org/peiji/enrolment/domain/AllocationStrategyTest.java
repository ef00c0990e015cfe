package org.peiji.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peiji.cohort.Claim;
import org.peiji.cohort.Earmark;
import org.peiji.cohort.FreePlaces;
import org.peiji.cohort.PriorityGroup;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;

/** 录取排序方式: the same input comes to the same result, whoever draws and in whatever order people are listed. */
class AllocationStrategyTest {

    private static final Claim CLAIM = new Claim("A42", null, "D101", Set.of());
    private static final Actor BASE = new Actor("base1.officer", "经办", Role.BASE_OFFICER, "D001", "青禾", "A42");
    private static final Instant MORNING = Instant.parse("2026-09-01T01:00:00Z");

    private final List<Applicant> applicants = IntStream.range(0, 30)
            .mapToObj(each -> new Applicant(
                    "ENR-2026-%06d".formatted(each),
                    CLAIM,
                    MORNING.plusSeconds(each % 7),
                    List.of(new Applicant.Points("CHIEF", 20), new Applicant.Points("FIRST_TIME", each % 3 * 10))))
            .toList();

    @Test
    void sameSeedAndSameApplicantsComeToTheSameOrder() {
        for (AllocationStrategy strategy : AllocationStrategy.values()) {
            List<Applicant> shuffled = new ArrayList<>(applicants);
            Collections.shuffle(shuffled, new Random(3));
            assertThat(strategy.order(shuffled, 42)).isEqualTo(strategy.order(applicants, 42));
        }
    }

    @Test
    void keptRunIsMadeAgainFromItsLogAndComesToTheSame() {
        List<FreePlaces> pools = List.of(
                new FreePlaces(Earmark.COMMON, false, 4),
                new FreePlaces(Earmark.of("A42"), true, 3),
                new FreePlaces(new Earmark(null, null, null, PriorityGroup.WESTERN), false, 2));
        List<Applicant> mixed = new ArrayList<>(applicants);
        mixed.add(new Applicant(
                "ENR-2026-000900",
                new Claim("A61", "西安市", "D102", Set.of(PriorityGroup.WESTERN, PriorityGroup.NEWLY_APPOINTED)),
                MORNING,
                List.of()));
        for (AllocationStrategy strategy : AllocationStrategy.values()) {
            AllocationLog log = new AllocationLog(strategy, -7, pools, mixed);
            List<Applicant> shuffled = new ArrayList<>(mixed);
            Collections.shuffle(shuffled, new Random(11));
            AllocationLog again = AllocationLog.read(new AllocationLog(strategy, -7, pools, shuffled).write());
            assertThat(again.outcome()).isEqualTo(log.outcome());
            assertThat(again.write()).isEqualTo(log.write());
            assertThat(log.outcome().stream().filter(AllocationLog.Line::isPlaced))
                    .hasSize(4);
            assertThat(new AllocationRun("RUN-2026-000001", "COH-2026-000001", log, BASE, MORNING).isReproduced())
                    .isTrue();
        }
    }

    @Test
    void anotherSeedDrawsAnotherLot() {
        assertThat(AllocationStrategy.LOT.order(applicants, 1))
                .isNotEqualTo(AllocationStrategy.LOT.order(applicants, 2));
    }

    @Test
    void lotsDecideOnlyBetweenEquals() {
        assertThat(AllocationStrategy.POINTS.order(applicants, 9))
                .extracting(Applicant::points)
                .isSortedAccordingTo(Collections.reverseOrder());
        assertThat(AllocationStrategy.SUBMISSION.order(applicants, 9))
                .extracting(Applicant::submittedAt)
                .isSorted();
    }

    @Test
    void whoElseAppliesDoesNotChangeTheLotOfTwo() {
        List<Applicant> two = applicants.subList(4, 6);
        List<Applicant> among = AllocationStrategy.LOT.order(applicants, 5).stream()
                .filter(two::contains)
                .toList();
        assertThat(AllocationStrategy.LOT.order(two, 5)).isEqualTo(among);
    }
}
