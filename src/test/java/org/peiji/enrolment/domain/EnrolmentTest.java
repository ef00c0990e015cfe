package org.peiji.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        "2026-04-10, 2026-04-14, true",
        "2026-04-11, 2026-04-14, false",
        "2026-04-02, 2026-04-06, true",
        "2026-04-01, 2026-04-05, false",
        "2026-04-07, 2026-04-08, true"
    })
    void oneSharedDayIsAnOverlap(LocalDate starts, LocalDate ends, boolean overlap) {
        Engagement other = new Engagement("ENR-2026-000009", "COH-2026-000009", starts, ends);
        if (overlap) {
            assertThat(faultsOf(form("202103"), List.of(other))).containsExactly("cohort enrolment.refusal.overlap");
        } else {
            check().checkNew(form("202103"), List.of(other));
        }
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

    private static List<String> faultsOf(EnrolmentForm form, List<Engagement> engagements) {
        try {
            check().checkNew(form, engagements);
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
                CohortState.PUBLISHED);
    }
}
