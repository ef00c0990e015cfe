package org.peiji.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.cohort.domain.CohortPlan;
import org.peiji.ground.ApprovedProgrammes;
import org.peiji.ground.InContainer;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;
import org.peiji.programme.application.ProgrammeApprovalService;
import org.peiji.programme.application.ProgrammeService;

/** A programme on its way: two reviews at once, a return, and what nobody may do. */
class ProgrammeApprovalIT extends InContainer {

    private static final String BASE = "D004";

    @Inject
    private ApprovedProgrammes stage;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ProgrammeApprovalService approvals;

    @Inject
    private CohortApprovalService cohorts;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Test
    void returnedProgrammeIsReviewedAnewAndReleased() {
        String number = submitted();
        Refusal early = assertThrows(Refusal.class, () -> run(officer(), () -> cohorts.draftCohort(cohort(number))));
        assertEquals("cohort.refusal.programmeNotApproved", early.key());
        run(
                province(),
                () -> approvals.reviewProgrammeContent(content(number), new Opinion(Decision.RETURNED, "请细化目标")));
        assertEquals(ProgrammeState.SUBMITTED, state(number), "the budget is still being reviewed");
        run(finance(), () -> approvals.reviewProgrammeBudget(budget(number), yes()));
        assertEquals(ProgrammeState.RETURNED, state(number));

        run(officer(), () -> approvals.reviseProgramme(stage.task(number, "ReviseProgramme"), stage.plan()));
        run(province(), () -> approvals.reviewProgrammeContent(content(number), yes()));
        run(finance(), () -> approvals.reviewProgrammeBudget(budget(number), yes()));
        run(director(), () -> approvals.approveProgramme(stage.task(number, "ApproveProgramme"), yes()));
        assertEquals(ProgrammeState.APPROVED, state(number));
        assertTrue(as(officer(), () -> cohorts.draftCohort(cohort(number))).startsWith("COH-"));
    }

    @Test
    void bothReviewAtTheSameMomentAndNeitherIsLost() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            String number = submitted();
            String content = content(number);
            String budget = budget(number);
            List<RuntimeException> refused = stage.atOnce(Map.of(
                    province(),
                    () -> approvals.reviewProgrammeContent(content, yes()),
                    finance(),
                    () -> approvals.reviewProgrammeBudget(budget, yes())));
            assertEquals(List.of(), refused);
            run(
                    director(),
                    () -> approvals.approveProgramme(
                            stage.task(number, "ApproveProgramme"), new Opinion(Decision.REJECTED, "重复")));
            assertEquals(ProgrammeState.REJECTED, state(number));
        }
    }

    @Test
    void nobodyReviewsReadsOrWritesWhatIsNotTheirs() {
        String number = submitted();
        assertThrows(
                Forbidden.class, () -> run(finance(), () -> approvals.reviewProgrammeContent(content(number), yes())));
        assertThrows(
                Forbidden.class,
                () -> run(
                        accounts.actor(Role.BASE_FINANCE, "D001"),
                        () -> approvals.reviewProgrammeBudget(budget(number), yes())),
                "another base's finance officer");
        assertThrows(
                Missing.class,
                () -> run(accounts.actor(Role.BASE_OFFICER, "D001"), () -> programmes.programme(number)));
        assertThrows(Conflict.class, () -> run(officer(), () -> programmes.replanProgramme(number, stage.plan())));
        Refusal foreign = assertThrows(
                Refusal.class,
                () -> run(officer(), () -> programmes.draftProgramme(stage.plan("PIT-1999-000001", year()))));
        assertEquals("programme.refusal.noItem", foreign.key());
        String content = content(number);
        run(province(), () -> approvals.reviewProgrammeContent(content, yes()));
        assertThrows(Conflict.class, () -> run(province(), () -> approvals.reviewProgrammeContent(content, yes())));
    }

    private String submitted() {
        return as(officer(), () -> {
            String number = programmes.draftProgramme(stage.plan());
            approvals.submitProgramme(number);
            return number;
        });
    }

    private CohortPlan cohort(String programme) {
        LocalDate starts = clock.today().plusWeeks(20);
        return new CohortPlan(
                programme,
                "中层干部研修班",
                "Seminar for mid-level cadres",
                starts,
                starts.plusDays(4),
                "培训中心",
                30,
                40,
                List.of("MID_LEVEL_CHIEF"),
                clock.today(),
                clock.today().plusDays(20),
                "班主任",
                "020-00000000");
    }

    private String content(String number) {
        return stage.task(number, "ReviewProgrammeContent");
    }

    private String budget(String number) {
        return stage.task(number, "ReviewProgrammeBudget");
    }

    private ProgrammeState state(String number) {
        return as(officer(), () -> programmes.programme(number)).programme().state();
    }

    private int year() {
        return clock.today().getYear();
    }

    private static Opinion yes() {
        return new Opinion(Decision.APPROVED, null);
    }

    private Actor officer() {
        return accounts.actor(Role.BASE_OFFICER, BASE);
    }

    private Actor finance() {
        return accounts.actor(Role.BASE_FINANCE, BASE);
    }

    private Actor director() {
        return accounts.actor(Role.BASE_DIRECTOR, BASE);
    }

    private Actor province() {
        return accounts.actor(Role.PROVINCE_OFFICER, officer().province());
    }

    private void run(Actor actor, Runnable act) {
        as(actor, () -> {
            act.run();
            return null;
        });
    }

    private <T> T as(Actor actor, Supplier<T> act) {
        return current.as(actor, act);
    }
}
