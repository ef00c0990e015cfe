package org.peiji.designation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peiji.approval.Decision.APPROVED;
import static org.peiji.approval.Decision.REJECTED;
import static org.peiji.approval.Decision.RETURNED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peiji.designation.CohortSettlement;
import org.peiji.designation.DesignationKind;
import org.peiji.designation.DesignationStatus;
import org.peiji.designation.RevocationGround;
import org.peiji.designation.RunningCohort;
import org.peiji.organisation.OrganisationKind;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;

/** What may follow what in the life of a designation: every status with every act. */
class DesignationLifeTest {

    private static final Instant NOW = Instant.parse("2026-03-05T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Actor FIRST = person("ministry");
    private static final Actor SECOND = person("ministry.leader");
    private static final StatusChange.Why WHY = new StatusChange.Why("W", "EXIT-2026-000001", "DOC-2026-000001");

    private static final Map<DesignationStatus, Set<DesignationStatus>> ALLOWED =
            new EnumMap<>(DesignationStatus.class);

    static {
        ALLOWED.put(
                DesignationStatus.ACTIVE,
                Set.of(
                        DesignationStatus.UNDER_RECTIFICATION,
                        DesignationStatus.SUSPENDED,
                        DesignationStatus.EXITED,
                        DesignationStatus.REVOKED,
                        DesignationStatus.EXPIRED));
        ALLOWED.put(
                DesignationStatus.UNDER_RECTIFICATION,
                Set.of(
                        DesignationStatus.ACTIVE,
                        DesignationStatus.SUSPENDED,
                        DesignationStatus.EXITED,
                        DesignationStatus.REVOKED,
                        DesignationStatus.EXPIRED));
        ALLOWED.put(
                DesignationStatus.SUSPENDED,
                Set.of(
                        DesignationStatus.ACTIVE,
                        DesignationStatus.EXITED,
                        DesignationStatus.REVOKED,
                        DesignationStatus.EXPIRED));
        ALLOWED.put(DesignationStatus.EXITED, Set.of());
        ALLOWED.put(DesignationStatus.REVOKED, Set.of());
        ALLOWED.put(DesignationStatus.EXPIRED, Set.of());
    }

    private static final Map<String, Consumer<DesignationExit>> ACTS = Map.of(
            "hear", exit -> exit.hear("S", false, NOW),
            "passUnheard", exit -> exit.passUnheard(true),
            "arrange", exit -> exit.arrange(List.of(arranged(CohortSettlement.finish()))),
            "propose", exit -> exit.propose(APPROVED),
            "decide", exit -> exit.decide(RETURNED, SECOND, NOW),
            "show", exit -> exit.show("NTC-2026-000001"),
            "noticeOver", exit -> exit.noticeOver("NTC-2026-000001", false),
            "close", exit -> exit.close(NOW),
            "withdraw", exit -> exit.withdraw(NOW),
            "lapse", exit -> exit.lapse(NOW));

    private static final Map<ExitStatus, Set<String>> POSSIBLE = Map.of(
            ExitStatus.HEARING, Set.of("hear", "passUnheard", "withdraw", "lapse"),
            ExitStatus.ARRANGING, Set.of("arrange", "withdraw", "lapse"),
            ExitStatus.PROPOSING, Set.of("propose", "withdraw", "lapse"),
            ExitStatus.DECIDING, Set.of("decide", "withdraw", "lapse"),
            ExitStatus.NOTICE, Set.of("show", "noticeOver", "close", "lapse"),
            ExitStatus.EXITED, Set.of(),
            ExitStatus.REVOKED, Set.of(),
            ExitStatus.KEPT, Set.of(),
            ExitStatus.WITHDRAWN, Set.of(),
            ExitStatus.LAPSED, Set.of());

    static Stream<Arguments> pairs() {
        return Stream.of(DesignationStatus.values())
                .flatMap(from -> Stream.of(DesignationStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aStatusFollowsOnlyWhereItMay(DesignationStatus from, DesignationStatus to) {
        Designation designation = designation(from);
        if (ALLOWED.get(from).contains(to)) {
            designation.become(to, WHY, FIRST, NOW);
            assertThat(designation.status()).isEqualTo(to);
            StatusChange change = designation.changes().get(0);
            assertThat(change.before()).isEqualTo(from);
            assertThat(change.after()).isEqualTo(to);
            assertThat(change.at()).isEqualTo(NOW);
            assertThat(change.personName()).isEqualTo(FIRST.personName());
            assertThat(change.reason()).isEqualTo("W");
            assertThat(change.caseNumber()).isEqualTo(WHY.caseNumber());
            assertThat(change.document()).isEqualTo(WHY.document());
        } else {
            assertThatThrownBy(() -> designation.become(to, WHY, FIRST, NOW))
                    .isInstanceOfSatisfying(
                            Conflict.class,
                            conflict ->
                                    assertThat(conflict.parameters()).containsExactly(designation.number(), from, to));
            assertThat(designation.status()).isEqualTo(from);
            assertThat(designation.changes()).isEmpty();
        }
    }

    static Stream<Arguments> exitPairs() {
        return Stream.of(ExitStatus.values())
                .flatMap(status -> ACTS.keySet().stream().map(act -> Arguments.of(status, act)));
    }

    @ParameterizedTest
    @MethodSource("exitPairs")
    void anExitTakesOnlyTheStepAtWhichItStands(ExitStatus status, String act) {
        DesignationExit exit = exit(status);
        assertThat(exit.status()).isEqualTo(status);
        if (POSSIBLE.get(status).contains(act)) {
            ACTS.get(act).accept(exit);
        } else {
            assertThatThrownBy(() -> ACTS.get(act).accept(exit)).isInstanceOf(Conflict.class);
            assertThat(exit.status()).isEqualTo(status);
        }
    }

    @Test
    void aConfirmedExitTakesEffectAndCannotBeTakenBackAnyMore() {
        DesignationExit exit = DesignationExit.requested(
                "EXIT-2026-000001", designation(DesignationStatus.ACTIVE), "R", false, FIRST, NOW);
        exit.propose(APPROVED);
        assertThatThrownBy(() -> exit.close(NOW)).isInstanceOf(Conflict.class);
        exit.decide(APPROVED, SECOND, NOW);
        assertThatThrownBy(() -> exit.withdraw(NOW)).isInstanceOf(Conflict.class);
        exit.close(NOW);
        assertThat(exit.status()).isEqualTo(ExitStatus.EXITED);
        assertThat(exit.effect()).isEqualTo(DesignationStatus.EXITED);
        assertThat(exit.decider("MOE").username()).isEqualTo(SECOND.username());
    }

    @Test
    void everyRunningCohortIsArranged() {
        DesignationExit exit = exit(ExitStatus.ARRANGING);
        assertThatThrownBy(() -> exit.arrange(List.of())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> exit.arrange(List.of())).isInstanceOf(Refusal.class);
        exit.arrange(List.of(arranged(CohortSettlement.takenOverBy("COH-2026-000002"))));
        assertThat(exit.cohorts().get(0).arrangement()).isEqualTo(CohortSettlement.Way.TRANSFER);
    }

    @Test
    void anExitNeedsItsReasonAndARevocationItsGround() {
        Designation designation = designation(DesignationStatus.ACTIVE);
        assertThatThrownBy(() -> DesignationExit.requested("EXIT-2026-000001", designation, " ", false, FIRST, NOW))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> DesignationExit.alleged("EXIT-2026-000001", designation, null, "F", FIRST, NOW))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> DesignationExit.requested(
                        "EXIT-2026-000001", designation(DesignationStatus.EXPIRED), "R", false, FIRST, NOW))
                .isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @EnumSource(DesignationStatus.class)
    void onlyWhatFitsIsProposed(DesignationStatus status) {
        Designation designation = designation(status);
        boolean suspendable = status == DesignationStatus.ACTIVE || status == DesignationStatus.UNDER_RECTIFICATION;
        assertProposal(designation, SuspensionKind.SUSPEND, suspendable);
        assertProposal(designation, SuspensionKind.LIFT, status == DesignationStatus.SUSPENDED);
    }

    private static void assertProposal(Designation designation, SuspensionKind kind, boolean fits) {
        if (fits) {
            assertThat(suspension(designation, kind).status()).isEqualTo(SuspensionStatus.PROPOSED);
        } else {
            assertThatThrownBy(() -> suspension(designation, kind)).isInstanceOf(Conflict.class);
        }
    }

    @Test
    void whoeverProposesASuspensionCannotDecideIt() {
        DesignationSuspension suspension = suspension(designation(DesignationStatus.ACTIVE), SuspensionKind.SUSPEND);
        assertThatThrownBy(() -> suspension.decide(APPROVED, FIRST, NOW)).hasMessage("designation.refusal.ownProposal");
        assertThatThrownBy(() -> suspension.apply(NOW)).isInstanceOf(Conflict.class);
        suspension.decide(APPROVED, SECOND, NOW);
        suspension.apply(NOW);
        assertThat(suspension.status()).isEqualTo(SuspensionStatus.APPLIED);
        assertThatThrownBy(() -> suspension.decide(REJECTED, SECOND, NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> suspension.lapse(NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void dutiesAreFulfilledOnceAndOnlyWhileTheTermRuns() {
        Designation designation = designation(DesignationStatus.ACTIVE);
        BaseDuty duty = designation.charge(DutyKind.CONDITION, " 建立校企合作机制 ", DAY);
        assertThat(duty.words()).isEqualTo("建立校企合作机制");
        duty.fulfil(DAY, FIRST);
        assertThat(duty.fulfilledOn()).isEqualTo(DAY);
        assertThatThrownBy(() -> duty.fulfil(DAY, SECOND)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> designation.charge(DutyKind.TASK, " ", null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> designation.charge(null, "T", null)).isInstanceOf(Refusal.class);
        designation.become(DesignationStatus.REVOKED, WHY, FIRST, NOW);
        assertThatThrownBy(() -> designation.charge(DutyKind.TASK, "T", null)).isInstanceOf(Conflict.class);
    }

    @Test
    void thePlaqueIsOrderedHandedOverAndHungInThatOrder() {
        Designation designation = designation(DesignationStatus.ACTIVE);
        assertThatThrownBy(() -> designation.mark(new Plaque(null, DAY, null))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> designation.mark(new Plaque(DAY, DAY.minusDays(1), null)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> designation.mark(new Plaque(DAY, null, DAY))).isInstanceOf(Refusal.class);
        designation.mark(new Plaque(DAY, DAY, DAY.plusDays(1)));
        assertThat(designation.plaque().getHung()).isEqualTo(DAY.plusDays(1));
    }

    private static DesignationExit exit(ExitStatus status) {
        Designation designation = designation(DesignationStatus.ACTIVE);
        if (status == ExitStatus.EXITED) {
            DesignationExit exit = DesignationExit.requested("EXIT-2026-000001", designation, "R", false, FIRST, NOW);
            exit.propose(APPROVED);
            exit.decide(APPROVED, SECOND, NOW);
            exit.close(NOW);
            return exit;
        }
        DesignationExit exit =
                DesignationExit.alleged("EXIT-2026-000001", designation, RevocationGround.DATA_BREACH, "F", FIRST, NOW);
        switch (status) {
            case WITHDRAWN -> exit.withdraw(NOW);
            case LAPSED -> exit.lapse(NOW);
            case HEARING -> {}
            case ARRANGING -> exit.hear("S", true, NOW);
            default -> {
                exit.hear("S", false, NOW);
                if (status != ExitStatus.PROPOSING) {
                    exit.propose(status == ExitStatus.KEPT ? REJECTED : APPROVED);
                }
                if (status != ExitStatus.PROPOSING && status != ExitStatus.DECIDING) {
                    exit.decide(APPROVED, SECOND, NOW);
                }
                if (status == ExitStatus.REVOKED) {
                    exit.close(NOW);
                }
            }
        }
        return exit;
    }

    private static DesignationSuspension suspension(Designation designation, SuspensionKind kind) {
        return DesignationSuspension.propose("SUSP-2026-000001", designation, kind, "R", FIRST, NOW);
    }

    private static CohortArrangement arranged(CohortSettlement way) {
        return new CohortArrangement(new RunningCohort("COH-2026-000001", "T", "T", DAY, DAY, 1, 40), way);
    }

    private static Designation designation(DesignationStatus status) {
        return Designation.published(
                "BASE-2026-000001",
                DesignationRound.past("RND-2020-000001", 2020),
                new OrganisationSummary(
                        "D009", "临渚职业技术学院", "Linzhu Polytechnic", OrganisationKind.HIGHER_VOCATIONAL_COLLEGE, "42"),
                DesignationKind.TRAINING,
                status);
    }

    private static Actor person(String username) {
        return new Actor(username, "甲" + username.length(), Role.MINISTRY_ADMIN, "MOE", "教育部", null);
    }
}
