package org.peiji.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.designation.DesignationKind;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.designation.application.DesignationRoundService;
import org.peiji.designation.application.ProposedListService;
import org.peiji.designation.application.ReserveListService;
import org.peiji.designation.application.ReserveListService.Reserve;
import org.peiji.designation.application.RoundWatch;
import org.peiji.designation.application.WithdrawalService;
import org.peiji.designation.domain.DropOut;
import org.peiji.designation.domain.RoundCall;
import org.peiji.ground.InContainer;
import org.peiji.notice.NoticeConcluded;
import org.peiji.notice.NoticeOutcome;
import org.peiji.notice.NoticeState;
import org.peiji.notice.PublicNotices;
import org.peiji.organisation.OrganisationKind;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;
import org.peiji.worklist.Box;
import org.peiji.worklist.WorkQuery;
import org.peiji.worklist.Worklist;

/** 拟认定名单: nobody is designated whom the public has not seen, where the call says so; and days that change. */
class ProposedListIT extends InContainer {

    private static final String COLLEGE = "D009";

    @Inject
    private Year year;

    @Inject
    private DesignationRoundService rounds;

    @Inject
    private BaseApplicationService applications;

    @Inject
    private WithdrawalService withdrawals;

    @Inject
    private ProposedListService lists;

    @Inject
    private ReserveListService reserves;

    @Inject
    private RoundWatch watch;

    @Inject
    private Selection selection;

    @Inject
    private Processes processes;

    @Inject
    private PublicNotices notices;

    @Inject
    private Event<NoticeConcluded> over;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Worklist worklist;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Test
    void onlyWhoIsStillOnTheListIsDesignated() throws Exception {
        String round = round(5, Set.of());
        String number = reviewed(round);
        assertRefused("designation.refusal.notShown", () -> designate(number));
        String notice = show(round, number);
        assertEquals(
                NoticeState.DRAFT,
                as("ministry", () -> lists.notices(round)).get(0).state());
        assertThrows(Conflict.class, () -> show(round, number), "nobody stands on two lists");
        assertRefused("designation.refusal.notShown", () -> designate(number));

        concluded(new NoticeConcluded(notice, round, NoticeOutcome.CHANGED, Set.of(number)));
        assertRefused("designation.refusal.notShown", () -> designate(number));
        assertEquals(1, as("ministry", () -> lists.proposable(round)).size(), "taken off, it may be shown again");

        String second = show(round, number);
        concluded(new NoticeConcluded(second, round, NoticeOutcome.SUSPENDED, Set.of()));
        assertRefused("designation.refusal.notShown", () -> designate(number));

        String withdrawn = show(round, number);
        as("ministry", () -> {
            notices.withdraw(withdrawn, "T");
            return null;
        });
        String third = show(round, number);
        concluded(new NoticeConcluded(third, round, NoticeOutcome.UNCHANGED, Set.of()));
        designate(number);
        assertTrue(year.isBase(COLLEGE));
    }

    @Test
    void aRoundWithoutNoticeShowsNobodyAndDecidesAtOnce() {
        String round = round(null, Set.of());
        String number = reviewed(round);
        assertRefused("designation.refusal.noticeNotNeeded", () -> show(round, number));
        assertRefused("designation.refusal.nothingShown", () -> as("ministry", () -> lists.show(round, List.of())));
        assertThrows(Forbidden.class, () -> as("analyst", () -> lists.show(round, List.of(number))));
        designate(number);
    }

    @Test
    void whoeverDropsOutIsFollowedByTheFirstOfTheReserve() throws Exception {
        String round = round(5, Set.of());
        String listed = reviewed(round, "D009", "A42");
        String first = reviewed(round, "D010", "A61");
        String second = reviewed(round, "D011", "A33");
        String third = reviewed(round, "D012", "A52");
        show(round, listed);
        assertRefused("designation.refusal.shown", () -> reserve(round, listed));
        List.of(first, second, third).forEach(number -> reserve(round, number));
        assertRefused("designation.refusal.reserved", () -> reserve(round, first));
        assertRefused("designation.refusal.reserved", () -> show(round, first));
        assertEquals(List.of(), as("ministry", () -> lists.proposable(round)), "who waits is not proposed");
        assertThrows(Forbidden.class, () -> as("analyst", () -> reserves.reserves(round)));

        current.as(accounts.actor(Role.BASE_DIRECTOR, "D009"), () -> {
            return withdrawals.withdrawApplication(listed, "业务调整");
        });
        String asked = as(
                        "ministry",
                        () -> worklist.page(new WorkQuery(Box.ALL, "WDR-", null, null, WorkQuery.Sort.DUE), 0, 1))
                .get(0)
                .taskId();
        as("ministry", () -> {
            withdrawals.decideWithdrawal(asked, new Opinion(Decision.APPROVED, ""));
            return null;
        });
        Reserve up = movedUp(round, 0, listed, DropOut.WITHDRAWN);
        assertEquals(NoticeState.DRAFT, notices.find(up.notice()).state(), "the public has not seen it");
        assertThrows(Conflict.class, () -> release(round, first));
        assertTrue(as("ministry", () -> reserves.reserves(round)).get(1).waiting(), "one for one");

        concluded(new NoticeConcluded(up.notice(), round, NoticeOutcome.CHANGED, Set.of(first)));
        Reserve next = movedUp(round, 1, first, DropOut.OBJECTION_UPHELD);
        concluded(new NoticeConcluded(next.notice(), round, NoticeOutcome.UNCHANGED, Set.of()));
        decide(second, Decision.REJECTED);
        movedUp(round, 2, second, DropOut.REFUSED);
        assertEquals(3, year.rulingsOn(round), "each change was asked of the table");
    }

    private Reserve movedUp(String round, int place, String replaced, DropOut reason) {
        Reserve up = as("ministry", () -> reserves.reserves(round)).get(place);
        assertEquals(replaced, up.replaced());
        assertEquals(reason, up.reason());
        assertTrue(year.decisionsOn(up.number()) > 0);
        return up;
    }

    private void reserve(String round, String number) {
        as("ministry", () -> {
            reserves.reserve(round, number);
            return null;
        });
    }

    private void release(String round, String number) {
        as("ministry", () -> {
            reserves.release(round, number);
            return null;
        });
    }

    @Test
    void aRoundOfEarlierDaysGetsItsProcessWhenSomebodyLooks() {
        String round = round(null, Set.of());
        year.forgetProcess(round);
        assertEquals(List.of(), processes.positions(round));
        watch.run();
        assertEquals(List.of("SubmissionClosed"), processes.positions(round));
        watch.run();
        assertEquals(List.of("SubmissionClosed"), processes.positions(round), "one, however often somebody looks");
    }

    @Test
    void otherDaysAfterTheWindowOpenItAgain() {
        String round = round(null, Set.of());
        selection.theDayComes(round, "SubmissionClosed");
        selection.theDayComes(round, "ProvincesDone");
        assertEquals(List.of("AwaitClosing"), selection.roundStandsAt(round), "nobody has applied");
        LocalDate later = clock.today().plusDays(40);
        as("ministry", () -> {
            rounds.reschedule(round, later, null, "R");
            return null;
        });
        assertEquals(List.of("SubmissionClosed"), processes.positions(round));
        assertEquals(
                later.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant(),
                year.timerOf(round, "SubmissionClosed"));
    }

    @Test
    void onlyKindsThatTheCallNamesMayApply() {
        String round = round(null, Set.of(OrganisationKind.MINISTRY_INSTITUTE));
        assertRefused(
                "designation.refusal.notEligible",
                () -> current.as(
                        accounts.actor(Role.BASE_OFFICER, COLLEGE), () -> applications.draftApplication(round)));
    }

    @Test
    void otherDaysMoveTheTimersAndAreToldToEverybody() {
        String round = round(null, Set.of());
        String number = year.collegeApplies(COLLEGE, round);
        LocalDate today = clock.today();
        assertThrows(
                Refusal.class,
                () -> as("ministry", () -> {
                    rounds.reschedule(round, today.minusDays(1), null, "R");
                    return null;
                }),
                "not into the past");
        as("ministry", () -> {
            rounds.reschedule(round, today.plusDays(25), today.plusDays(33), "R");
            return null;
        });
        assertEquals(
                today.plusDays(34).atStartOfDay(BusinessClock.ZONE).toInstant(),
                year.timerOf(number, "RecommendationOverdue"));
        assertEquals(
                today.plusDays(26).atStartOfDay(BusinessClock.ZONE).toInstant(),
                year.timerOf(round, "SubmissionClosed"),
                "and that of the round");
        assertEquals(1, as("ministry", () -> rounds.round(round)).changes().size());
        assertEquals(1, year.messagesAbout(round, "BASE_OFFICER@" + COLLEGE));
        assertEquals(1, year.messagesAbout(round, "PROVINCE_OFFICER@A42"));
        assertEquals(1, year.messagesAbout(round, "PROVINCE_OFFICER@A61"));
        assertNull(as("ministry", () -> rounds.round(round)).changes().get(0).provinceBefore());
    }

    private String reviewed(String round) {
        return reviewed(round, COLLEGE, "A42");
    }

    private String reviewed(String round, String college, String authority) {
        String number = year.collegeApplies(college, round);
        year.provinceDecides(authority, number, Decision.APPROVED);
        year.ministryChecks(number, Decision.APPROVED);
        year.expertsAccept(number);
        year.expertsScore(number, "0.9");
        return number;
    }

    private void designate(String number) {
        decide(number, Decision.APPROVED);
    }

    private void decide(String number, Decision decision) {
        String task = as(
                        "ministry.leader",
                        () -> worklist.page(new WorkQuery(Box.ALL, number, null, null, WorkQuery.Sort.DUE), 0, 1))
                .get(0)
                .taskId();
        as("ministry.leader", () -> {
            applications.decideApplication(task, new Opinion(decision, "见附件"), DesignationKind.TRAINING, "L-1");
            return null;
        });
    }

    private String show(String round, String number) {
        return as("ministry", () -> lists.show(round, List.of(number)));
    }

    private void concluded(NoticeConcluded told) throws Exception {
        transaction.begin();
        over.fire(told);
        transaction.commit();
    }

    private static void assertRefused(String key, Runnable act) {
        assertEquals(key, assertThrows(Refusal.class, act::run).key());
    }

    private String round(Integer noticeDays, Set<OrganisationKind> kinds) {
        LocalDate today = clock.today();
        return as(
                "ministry",
                () -> rounds.openRound(new RoundCall(
                        today.getYear(),
                        "L-1",
                        "L",
                        "L",
                        today,
                        today.plusDays(20),
                        null,
                        Map.of(),
                        kinds,
                        noticeDays,
                        today.plusDays(60),
                        3)));
    }

    private <T> T as(String username, Supplier<T> act) {
        return current.as(accounts.actor(username), act);
    }
}
