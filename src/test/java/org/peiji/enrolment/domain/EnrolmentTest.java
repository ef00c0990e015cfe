package org.peiji.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peiji.approval.Decision;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.CohortSummary;
import org.peiji.demo.InventedIdNumber;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.WithdrawalReason;
import org.peiji.organisation.PersonNumber;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.failure.Refusals;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;

/** 报名: its states, and the rules that a form must keep. */
class EnrolmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate STARTS = LocalDate.of(2026, 4, 6);
    private static final LocalDate ENDS = LocalDate.of(2026, 4, 10);
    private static final Actor TRAINEE = new Actor("trainee1", "受训", Role.TRAINEE, "D101", "启明职业学院", "A42");

    @Test
    void placeIsHeldFromTheAdmissionOnAndGivenBackOnce() {
        Enrolment enrolment = endorsed();
        assertThat(enrolment.isPlaceHeld()).isFalse();
        enrolment.admit();
        assertThat(enrolment.isPlaceHeld()).isTrue();
        enrolment.confirm();
        assertThat(enrolment.isPlaceHeld()).isTrue();
        assertThat(enrolment.withdraw()).isTrue();
        assertThat(enrolment.isPlaceHeld()).isFalse();
    }

    @Test
    void whoeverWaitsHoldsNoPlaceUntilOneIsOffered() {
        Enrolment enrolment = endorsed();
        enrolment.waitlist(3);
        assertThat(enrolment.waitingNumber()).isEqualTo(3);
        assertThat(enrolment.isPlaceHeld()).isFalse();
        enrolment.offerPlace();
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.ADMITTED);
        assertThat(enrolment.waitingNumber()).isNull();
        assertThat(enrolment.isPlaceHeld()).isTrue();
    }

    @Test
    void stepOutOfTurnIsAConflict() {
        for (Consumer<Enrolment> step : List.<Consumer<Enrolment>>of(
                Enrolment::admit,
                Enrolment::confirm,
                Enrolment::decline,
                Enrolment::lapse,
                Enrolment::offerPlace,
                Enrolment::endWaiting,
                Enrolment::reject)) {
            Enrolment submitted = submitted();
            assertThatThrownBy(() -> step.accept(submitted)).isInstanceOf(Conflict.class);
            assertThat(submitted.state()).isEqualTo(EnrolmentState.SUBMITTED);
        }
    }

    @Test
    void nobodyWithdrawsOnceTheCohortHasBegun() {
        Enrolment enrolment = submitted();
        enrolment.requireWithdrawable(STARTS.minusDays(1));
        assertThatThrownBy(() -> enrolment.requireWithdrawable(STARTS))
                .isInstanceOf(Refusal.class)
                .hasMessage("enrolment.refusal.begun");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-10, 2026-04-14, 1",
        "2026-04-11, 2026-04-14, 0",
        "2026-04-02, 2026-04-06, 1",
        "2026-04-01, 2026-04-05, 0",
        "2026-04-07, 2026-04-08, 1",
        "2026-03-01, 2026-05-31, 1"
    })
    void oneSharedDayIsAnOverlapAndSoIsAnEnclosingInterval(LocalDate starts, LocalDate ends, long overlaps) {
        EligibilityFacts facts = facts(engaged("COH-2026-000009", starts, ends, EnrolmentState.ADMITTED));
        assertThat(facts.inputs()).containsEntry("overlaps", overlaps).containsEntry("sameCohort", 0L);
        assertThat(facts.reasons(EligibilityRule.OVERLAP)).hasSize((int) overlaps);
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTED, 0", "ENDORSED, 0", "WAITLISTED, 0", "ADMITTED, 1", "CONFIRMED, 1"})
    void onlyAPlaceThatIsKeptStandsAgainstTheSameDays(EnrolmentState state, long overlaps) {
        assertThat(facts(engaged("COH-2026-000009", LocalDate.of(2026, 4, 7), LocalDate.of(2026, 4, 8), state))
                        .inputs())
                .containsEntry("overlaps", overlaps);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-06, CONFIRMED, 0",
        "2021-04-07, CONFIRMED, 1",
        "2025-04-06, ADMITTED, 0",
        "2025-04-06, CONFIRMED, 1"
    })
    void programmeIsRepeatedIfItWasConfirmedWithinTheCycle(LocalDate starts, EnrolmentState state, long repeats) {
        assertThat(facts(engaged("COH-2026-000009", starts, starts.plusDays(4), state))
                        .inputs())
                .containsEntry("repeats", repeats);
    }

    @Test
    void hoursAreThoseOfTheCohortsYearAndOfWhatIsConfirmed() {
        assertThat(facts(
                                engaged("COH-2026-000009", "2026-12-30", EnrolmentState.CONFIRMED),
                                engaged("COH-2026-000009", "2025-12-30", EnrolmentState.CONFIRMED),
                                engaged("COH-2026-000009", "2026-05-30", EnrolmentState.ADMITTED))
                        .inputs())
                .containsEntry("yearHours", 80L);
    }

    @Test
    void nothingIsHeldAgainstWhatIsNotKnownYet() {
        assertThat(new EligibilityFacts(cohort(), Candidate.UNKNOWN, List.of(), Map.of(), 0).inputs())
                .containsEntry("categoryServed", true)
                .containsEntry("postLevel", "")
                .containsEntry("age", 0L);
    }

    @Test
    void everyRuleThatIsNotKeptIsToldTogetherWithTheFields() {
        Failing twice = new Failing(
                EligibilityRule.TWICE, false, List.of(new Refusal("enrolment.refusal.twice", "ENR-2026-000009")));
        Failing level = new Failing(EligibilityRule.LEVEL, true, List.of(new Refusal("enrolment.refusal.level")));
        assertThat(faultsOf(form("20233"), List.of(twice, level)))
                .containsExactly(
                        "cohort enrolment.refusal.twice",
                        "postSince enrolment.refusal.month",
                        "postLevel enrolment.refusal.level");
    }

    @Test
    void endorsedEnrolmentWaitsForTheProvinceIfAWaiverIsAskedFor() {
        Enrolment enrolment = submitted();
        enrolment.askWaiver(" 学校内控试点收尾 ");
        enrolment.endorse(Decision.APPROVED);
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.WAIVER_SOUGHT);
        assertThat(enrolment.waiverReason()).isEqualTo("学校内控试点收尾");
        assertThat(enrolment.maySubstitute()).isFalse();
        assertThatThrownBy(enrolment::admit).isInstanceOf(Conflict.class);
        enrolment.waive(Decision.APPROVED);
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.ENDORSED);
    }

    @Test
    void cancelledCohortEndsWhateverIsUnderWayAndGivesThePlaceBack() {
        Enrolment held = endorsed();
        held.admit();
        assertThat(held.cancel()).isTrue();
        assertThat(held.state()).isEqualTo(EnrolmentState.CANCELLED);
        assertThat(held.isPlaceHeld()).isFalse();
        assertThat(held.withdrawalReason()).isEqualTo(WithdrawalReason.COHORT_CANCELLED);
        assertThat(submitted().cancel()).isFalse();
        assertThatThrownBy(held::cancel).isInstanceOf(Conflict.class);
    }

    private static EligibilityFacts facts(Engagement... engagements) {
        return new EligibilityFacts(
                cohort(), Candidate.of(form("202103")), List.of(engagements), Map.of("COH-2026-000009", cohort()), 0);
    }

    private static Engagement engaged(String cohort, String starts, EnrolmentState state) {
        LocalDate first = LocalDate.parse(starts);
        return engaged(cohort, first, first, state);
    }

    private static Engagement engaged(String cohort, LocalDate starts, LocalDate ends, EnrolmentState state) {
        return new Engagement("ENR-2026-000009", cohort, starts, ends, state);
    }

    @ParameterizedTest
    @CsvSource({"202603, ''", "2021-03, ''", "202604, postSince", "198901, postSince", "20233, month", "202313, month"})
    void monthOfThePostMustBePlausible(String typed, String rule) {
        if (rule.isEmpty()) {
            check().checkNew(form(typed), List.of());
        } else {
            assertThat(faultsOf(form(typed), List.of())).containsExactly("postSince enrolment.refusal." + rule);
        }
    }

    @Test
    void mobileMayBeTypedWithBlanksAndCountryCode() {
        assertThat(form("202103").mobile()).isEqualTo("19900000001");
    }

    @Test
    void testNumbersCountOnlyWhereTheyAreAllowed() {
        EligibilityCheck strict = new EligibilityCheck(cohort(), TODAY, false);
        assertThatThrownBy(() -> strict.checkNew(form("202103"), List.of())).isInstanceOf(Refusals.class);
    }

    @Test
    void enrolmentIsTakenOnTheClosingDayAndNotAfter() {
        new EligibilityCheck(cohort(), LocalDate.of(2026, 3, 20), true).checkNew(form("202103"), List.of());
        assertThatThrownBy(() -> new EligibilityCheck(cohort(), LocalDate.of(2026, 3, 21), true)
                        .checkNew(form("202103"), List.of()))
                .isInstanceOf(Refusals.class);
    }

    private static List<String> faultsOf(EnrolmentForm form, List<Failing> failings) {
        try {
            check().checkNew(form, failings);
            return List.of();
        } catch (Refusals refusals) {
            return refusals.faults().stream()
                    .map(fault -> fault.field() + " " + fault.refusal().key())
                    .toList();
        }
    }

    private static EligibilityCheck check() {
        return new EligibilityCheck(cohort(), TODAY, true);
    }

    private static Enrolment submitted() {
        return Enrolment.submit(
                "ENR-2026-000001", cohort(), PersonNumber.of(1), TRAINEE, form("202103"), Instant.EPOCH);
    }

    private static Enrolment endorsed() {
        Enrolment enrolment = submitted();
        enrolment.endorse(Decision.APPROVED);
        return enrolment;
    }

    private static EnrolmentForm form(String postSince) {
        return new EnrolmentForm(
                InventedIdNumber.of(1),
                "+86 199 0000 0001",
                "教务处",
                "副处长",
                PostLevel.DEPARTMENT_DEPUTY,
                "MID_LEVEL_DEPUTY",
                postSince,
                Education.MASTER,
                Degree.MASTER,
                null,
                null,
                null,
                true);
    }

    private static CohortSummary cohort() {
        return new CohortSummary(
                "COH-2026-000001",
                "PRG-2026-000001",
                "D001",
                "青禾职业技术学院",
                "Qinghe Polytechnic",
                "A42",
                "研修班",
                "Seminar",
                STARTS,
                ENDS,
                "培训中心",
                50,
                0,
                40,
                Set.of("MID_LEVEL_DEPUTY"),
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 20),
                "班主任",
                "027-00000000",
                CohortState.PUBLISHED,
                null);
    }
}
