package org.peiji.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.approval.Whys;
import org.peiji.designation.DesignationKind;
import org.peiji.designation.application.ApplicationCase;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.designation.application.DesignationRoundService;
import org.peiji.designation.application.RoundDifference;
import org.peiji.designation.application.RoundDifference.Kind;
import org.peiji.designation.application.RoundRecomputation;
import org.peiji.designation.application.SanctionService;
import org.peiji.designation.application.WithdrawalService;
import org.peiji.designation.domain.ApplicationKind;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.designation.domain.ReviewRoute;
import org.peiji.designation.domain.RoundCall;
import org.peiji.designation.domain.SanctionState;
import org.peiji.ground.InContainer;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;
import org.peiji.worklist.Box;
import org.peiji.worklist.WorkQuery;
import org.peiji.worklist.Worklist;

/** What the tables of 基地申报 bring about: ways back, renewals, sanctions, and that each of them explains itself. */
class ApplicationRulesIT extends InContainer {

    private static final String COLLEGE = "D003";
    private static final String PROVINCE = "A51";

    @Inject
    private Year year;

    @Inject
    private BaseApplicationService applications;

    @Inject
    private BaseApplicationRegister register;

    @Inject
    private WithdrawalService withdrawals;

    @Inject
    private SanctionService sanctions;

    @Inject
    private DesignationRoundService rounds;

    @Inject
    private Whys whys;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Worklist worklist;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private RoundRecomputation recomputation;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    @Resource(lookup = "jdbc/peiji")
    private DataSource rows;

    @Test
    void falseMaterialBarsFromApplyingOnceTwoPeopleFindSo() {
        String round = round();
        String number = year.collegeApplies(COLLEGE, round);
        String sanction = as("ministry", () -> sanctions.proposeSanction(COLLEGE, number, "T", "S-1"));
        assertThrows(
                Conflict.class,
                () -> as("ministry", () -> sanctions.proposeSanction(COLLEGE, number, "T", "S-1")),
                "one at a time");
        String task = task("ministry.leader", "ConfirmSanction", sanction);
        assertEquals(
                "shell.refusal.fourEyes",
                assertThrows(Refusal.class, () -> confirm("ministry", task)).key());
        assertEquals(ApplicationStatus.PROVINCE_REVIEW, seen(number).status(), "nothing follows yet");

        confirm("ministry.leader", task);
        assertEquals(ApplicationStatus.DISQUALIFIED, seen(number).status());
        assertEquals(
                clock.today().plusYears(3).minusDays(1),
                as("ministry", () -> sanctions.find(sanction)).until());
        assertEquals("designation.refusal.SANCTIONED", refused(this::apply).key());

        assertThrows(Missing.class, () -> current.as(director("D001"), () -> sanctions.find(sanction)));
        assertThrows(Missing.class, () -> as("province42", () -> sanctions.find(sanction)));
        assertEquals(
                sanction,
                current.as(director(COLLEGE), () -> sanctions.find(sanction)).number());
        assertThrows(Forbidden.class, () -> as("trainee1", () -> sanctions.find(sanction)));

        as("ministry", () -> {
            sanctions.liftSanction(sanction, "T");
            return null;
        });
        assertEquals(
                SanctionState.LIFTED,
                as("ministry", () -> sanctions.find(sanction)).state());
        assertFalse(apply().isEmpty(), "it may apply again");
    }

    @Test
    void whoIsABaseAppliesForRenewalAndEveryRulingExplainsItself() {
        String number = year.collegeApplies(COLLEGE, round());
        assertEquals(ApplicationKind.RENEWAL, seen(number).applied());
        assertEquals(ReviewRoute.FULL, seen(number).route());
        List<Whys.Why> reasons = as("ministry", () -> whys.of(number));
        assertEquals(1, reasons.size());
        assertEquals(4, reasons.get(0).facts().size());
        assertTrue(
                reasons.get(0).turns().stream().anyMatch(turn -> turn.contains("2")),
                "twice unqualified would have ended it: " + reasons.get(0).turns());
        assertEquals(List.of(), current.as(director(COLLEGE), () -> whys.of(number)), "for the offices only");
    }

    @Test
    void whoWaitsForTheDecisionNeedsTheMinistryToWithdraw() {
        String number = awaitingDecision();
        assertEquals("designation.withdraw.asked", withdraw(number));
        assertThrows(Conflict.class, () -> withdraw(number), "one request at a time");
        assertThrows(Conflict.class, () -> designate(number), "the request comes first");

        decide(number, Decision.REJECTED);
        assertEquals(ApplicationStatus.DECISION, seen(number).status());
        assertEquals("designation.withdraw.asked", withdraw(number));
        decide(number, Decision.APPROVED);
        assertEquals(ApplicationStatus.WITHDRAWN, seen(number).status());
        assertEquals(
                "designation.refusal.moved",
                assertThrows(Conflict.class, () -> withdraw(number)).key());
    }

    @Test
    void whatIsMadeAnewIsWhatIsKeptUntilSomebodyTampersWithARow() throws SQLException {
        String number = awaitingDecision();
        String round = seen(number).roundNumber();
        designate(number);
        assertEquals(List.of(), recomputed(round).differences());
        assertEquals(
                Set.of(
                        Kind.VERSION,
                        Kind.RULING,
                        Kind.SHEET,
                        Kind.TOTAL,
                        Kind.POSITION,
                        Kind.DECISION,
                        Kind.DESIGNATION),
                recomputed(round).made().entrySet().stream()
                        .filter(each -> each.getValue() > 0)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));

        tamper("update des_application_version set sha256 = 'x' where application = ?", number);
        tamper("update app_decision_record set rule = 'TwiceUnqualified' where case_number = ?", number);
        tamper(
                "update app_approval_record set decision = 'REJECTED' where step = 'DecideApplication' and case_number = ?",
                number);
        assertEquals(
                Set.of(Kind.VERSION, Kind.RULING, Kind.DECISION),
                recomputed(round).differences().stream()
                        .map(RoundDifference::kind)
                        .collect(Collectors.toSet()));
        assertThrows(Forbidden.class, () -> as("province42", () -> recomputation.recompute(round)));
    }

    private RoundRecomputation.Report recomputed(String round) {
        return as("auditor", () -> recomputation.recompute(round));
    }

    private void tamper(String update, String number) throws SQLException {
        try (Connection connection = rows.getConnection();
                PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setString(1, number);
            assertTrue(statement.executeUpdate() > 0);
        }
    }

    /** Whoever comes first counts; the other is told, and nothing is both designated and withdrawn. */
    @Test
    void askingToWithdrawAndDecidingAtOnceIsOneOfTheTwo() throws Exception {
        String number = awaitingDecision();
        String task = task("ministry.leader", "DecideApplication", number);
        CyclicBarrier together = new CyclicBarrier(2);
        Future<Boolean> asks = threads.submit(succeeds(together, () -> withdraw(number)));
        Future<Boolean> decides = threads.submit(succeeds(together, () -> {
            decideApplication(task);
            return null;
        }));
        assertEquals(1, (asks.get() ? 1 : 0) + (decides.get() ? 1 : 0), "exactly one of the two");
        assertEquals(
                decides.get() ? ApplicationStatus.DESIGNATED : ApplicationStatus.DECISION,
                seen(number).status());
        if (asks.get()) {
            decide(number, Decision.APPROVED);
        }
    }

    /** Two people who sign at the same moment sign once: one decision, one designation, and the other is told. */
    @Test
    void twoWhoDecideAtOnceDesignateOnce() throws Exception {
        String number = awaitingDecision();
        String task = task("ministry.leader", "DecideApplication", number);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Boolean>> signatures = Stream.of("ministry.leader", "ministry.inspector")
                .map(person -> threads.submit(succeeds(together, () -> {
                    decideApplication(person, task);
                    return null;
                })))
                .toList();
        int signed = 0;
        for (Future<Boolean> each : signatures) {
            signed += each.get() ? 1 : 0;
        }
        assertEquals(1, signed);
        assertEquals(ApplicationStatus.DESIGNATED, seen(number).status());
        assertEquals(
                1,
                seen(number).trail().stream()
                        .filter(record -> record.step().equals("DecideApplication"))
                        .count());
        assertEquals(
                List.of(),
                recomputed(seen(number).roundNumber()).differences(),
                "one designation, and nothing says otherwise");
    }

    private static Callable<Boolean> succeeds(CyclicBarrier together, Supplier<?> act) {
        return () -> {
            together.await();
            try {
                act.get();
                return true;
            } catch (RuntimeException e) {
                return false;
            }
        };
    }

    private String awaitingDecision() {
        String number = year.collegeApplies(COLLEGE, round());
        year.provinceDecides(PROVINCE, number, Decision.APPROVED);
        year.ministryChecks(number, Decision.APPROVED);
        year.expertsAccept(number);
        year.expertsScore(number, "0.9");
        return number;
    }

    private String apply() {
        String round = round();
        return current.as(accounts.actor(Role.BASE_OFFICER, COLLEGE), () -> applications.draftApplication(round));
    }

    private String withdraw(String number) {
        return current.as(director(COLLEGE), () -> withdrawals.withdrawApplication(number, "T"));
    }

    private void decide(String number, Decision decision) {
        String task = task("ministry", "DecideWithdrawal", null);
        as("ministry", () -> {
            withdrawals.decideWithdrawal(task, new Opinion(decision, "T"));
            return null;
        });
    }

    private void designate(String number) {
        decideApplication(task("ministry.leader", "DecideApplication", number));
    }

    private void decideApplication(String task) {
        decideApplication("ministry.leader", task);
    }

    private void decideApplication(String person, String task) {
        as(person, () -> {
            applications.decideApplication(task, new Opinion(Decision.APPROVED, ""), DesignationKind.TRAINING, "R-1");
            return null;
        });
    }

    private void confirm(String person, String task) {
        as(person, () -> {
            sanctions.confirmSanction(task, new Opinion(Decision.APPROVED, "T"));
            return null;
        });
    }

    private ApplicationCase seen(String number) {
        return as("ministry", () -> register.find(number));
    }

    /** The open task of that step about the college; of that case, unless null. */
    private String task(String person, String step, String number) {
        WorkQuery query = new WorkQuery(Box.ALL, organisations.find(COLLEGE).nameZh(), null, null, WorkQuery.Sort.DUE);
        return as(person, () -> worklist.page(query, 0, 100)).stream()
                .filter(row -> row.task().equals(step))
                .filter(row -> number == null || row.caseNumber().equals(number))
                .findFirst()
                .orElseThrow()
                .taskId();
    }

    private static Refusal refused(Supplier<?> act) {
        return assertThrows(Refusal.class, act::get);
    }

    private Actor director(String college) {
        return accounts.actor(Role.BASE_DIRECTOR, college);
    }

    private String round() {
        LocalDate today = clock.today();
        return as(
                "ministry",
                () -> rounds.openRound(new RoundCall(
                        today.getYear(),
                        "R-1",
                        "R",
                        "R",
                        today,
                        today.plusDays(20),
                        null,
                        Map.of(),
                        Set.of(),
                        null,
                        today.plusDays(60),
                        3)));
    }

    private <T> T as(String username, Supplier<T> act) {
        return current.as(accounts.actor(username), act);
    }
}
