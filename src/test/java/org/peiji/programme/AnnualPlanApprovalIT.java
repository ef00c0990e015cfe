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
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.cohort.application.CohortFilter;
import org.peiji.cohort.application.CohortReviewService;
import org.peiji.cohort.domain.CohortPlan;
import org.peiji.ground.ApprovedProgrammes;
import org.peiji.ground.InContainer;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;
import org.peiji.programme.application.AnnualPlanApprovalService;
import org.peiji.programme.application.AnnualPlanService;
import org.peiji.programme.application.AnnualPlanView;
import org.peiji.programme.application.PlanQuery;
import org.peiji.programme.application.ProgrammeFilter;
import org.peiji.programme.application.ProgrammeService;
import org.peiji.programme.application.TaskBookService;
import org.peiji.programme.application.VarianceLine;
import org.peiji.programme.domain.PlanItemDraft;
import org.peiji.programme.domain.PlanRoute;
import org.peiji.programme.domain.PlanState;
import org.peiji.programme.domain.RouteReason;
import org.peiji.programme.domain.TaskBookDraft;
import org.peiji.programme.domain.TaskBookState;

/** From the task book by the plan to the cohort, and what each may not do. */
class AnnualPlanApprovalIT extends InContainer {

    private static final Slice SOME = new Slice("l.id", 0, 20);
    private static final Quantity ASKED = new Quantity(2, 80, 400);

    @Inject
    private ApprovedProgrammes stage;

    @Inject
    private TaskBookService books;

    @Inject
    private AnnualPlanService plans;

    @Inject
    private AnnualPlanApprovalService approvals;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ProgrammeDirectory directory;

    @Inject
    private CohortApprovalService cohorts;

    @Inject
    private CohortReviewService reviews;

    @Inject
    private CohortDirectory published;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Test
    void everyNumberOfATaskBookIsTheNumberOfItsRows() {
        String base = "D005";
        String book = issuedBook(base, ASKED);
        String plan = submittedPlan(base, 2, 80, 400);
        AnnualPlanView view = as(officer(base), () -> plans.annualPlan(plan));
        assertEquals(
                PlanRoute.PROVINCE, view.plan().route(), view.plan().reasons().toString());
        assertEquals(List.of(RouteReason.WITHIN), view.plan().reasons());
        provinceDecides(base, plan, Decision.APPROVED);
        assertEquals(PlanState.APPROVED, state(base, plan));

        String item = view.items().get(0).number();
        String programme = stage.approved(base, stage.plan(item, year()));
        publishedCohort(base, programme);

        VarianceLine line = as(officer(base), () -> books.taskBook(book)).lines().stream()
                .filter(each -> each.cell().equals(cell()))
                .findFirst()
                .orElseThrow();
        assertEquals(ASKED, line.target());
        assertEquals(ASKED, line.planned());
        assertEquals(1, line.programmes());
        assertEquals(new Quantity(1, 30, 150), line.approved());
        assertEquals(Quantity.NONE, line.run());
        assertEquals(new Quantity(1, 50, 250), line.open());

        PlanQuery rows = new PlanQuery(null, null, base, null, cell());
        run(accounts.actor("auditor"), () -> {
            assertEquals(line.target(), books.lines(rows, SOME).get(0).target());
            assertEquals(
                    line.planned(),
                    plans.items(rows, new Slice("i.number", 0, 20)).get(0).quantity());
            assertEquals(
                    line.programmes(),
                    programmes.count(new ProgrammeFilter(
                            null, null, null, base, cell(), null, ProgrammeState.APPROVED, null, false)));
            assertEquals(
                    line.approved().cohorts(),
                    cohorts.count(new CohortFilter(
                            CohortState.PUBLISHED, null, base, directory.numbersOf(base, cell(), null), null)));
        });
    }

    @Test
    void planBeyondTheTaskGoesToTheMinistryAndComesBackRevised() {
        String base = "D006";
        issuedBook(base, ASKED);
        String plan = submittedPlan(base, 2, 70, 350);
        assertEquals(
                List.of(RouteReason.BELOW_TASK),
                as(officer(base), () -> plans.annualPlan(plan)).plan().reasons());
        provinceDecides(base, plan, Decision.APPROVED);
        String task = stage.task(plan, "ApproveAnnualPlan");
        assertThrows(Forbidden.class, () -> run(province(base), () -> approvals.approveAnnualPlan(task, yes())));
        run(ministry(), () -> approvals.approveAnnualPlan(task, new Opinion(Decision.RETURNED, "请补足名额")));
        assertEquals(PlanState.RETURNED, state(base, plan));

        String item =
                as(officer(base), () -> plans.annualPlan(plan)).items().get(0).number();
        run(officer(base), () -> plans.changeItem(plan, item, item(2, 80, 400)));
        run(officer(base), () -> approvals.reviseAnnualPlan(stage.task(plan, "ReviseAnnualPlan"), "已补足"));
        provinceDecides(base, plan, Decision.APPROVED);
        assertEquals(PlanState.APPROVED, state(base, plan), "within the task now, the province is enough");
    }

    @Test
    void changeOfAPlanTakesItsPlaceAndKeepsWhatIsDrawn() {
        String base = "D007";
        issuedBook(base, ASKED);
        String plan = submittedPlan(base, 2, 80, 400);
        provinceDecides(base, plan, Decision.APPROVED);
        String item =
                as(officer(base), () -> plans.annualPlan(plan)).items().get(0).number();
        publishedCohort(base, stage.approved(base, stage.plan(item, year())));

        assertThrows(Refusal.class, () -> run(officer(base), () -> plans.draftChange(plan, " ")));
        String change = as(officer(base), () -> plans.draftChange(plan, "企业方调整"));
        assertThrows(Refusal.class, () -> run(officer(base), () -> plans.dropItem(change, item)), "drawn on");
        run(officer(base), () -> plans.changeItem(change, item, item(1, 29, 200)));
        Refusal drawn = assertThrows(Refusal.class, () -> run(officer(base), () -> approvals.submitAnnualPlan(change)));
        assertEquals("programme.refusal.itemDrawn", drawn.key());
        run(officer(base), () -> plans.changeItem(change, item, item(3, 120, 600)));
        run(officer(base), () -> approvals.submitAnnualPlan(change));
        AnnualPlanView view = as(province(base), () -> plans.annualPlan(change));
        assertEquals(
                List.of("cohorts", "places", "personDays", "budget"),
                view.differences().get(0).fields());
        assertTrue(
                view.plan().reasons().contains(RouteReason.LARGE_CHANGE),
                view.plan().reasons().toString());
        provinceDecides(base, change, Decision.APPROVED);
        run(ministry(), () -> approvals.approveAnnualPlan(stage.task(change, "ApproveAnnualPlan"), yes()));
        assertEquals(PlanState.SUPERSEDED, state(base, plan));
        assertEquals(PlanState.APPROVED, state(base, change));
    }

    @Test
    void nobodyReadsOrDecidesWhatIsNotTheirs() {
        String base = "D006";
        String book = as(ministry(), () -> books.draftTaskBook(base, year() + 1));
        assertThrows(Missing.class, () -> run(officer(base), () -> books.taskBook(book)), "a draft of the ministry");
        run(ministry(), () -> books.keepTaskBook(book, draft(year() + 1, ASKED)));
        run(ministry(), () -> books.issueTaskBook(book));
        assertThrows(Missing.class, () -> run(officer("D001"), () -> books.taskBook(book)), "another base");
        assertThrows(Forbidden.class, () -> run(officer(base), () -> books.issueTaskBook(book)));

        String plan = as(officer(base), () -> plans.draftAnnualPlan(year() + 1));
        assertThrows(Missing.class, () -> run(province(base), () -> plans.annualPlan(plan)), "a draft of the base");
        assertThrows(Missing.class, () -> run(officer("D001"), () -> plans.annualPlan(plan)));
        assertThrows(Missing.class, () -> run(officer("D001"), () -> plans.addItem(plan, item(1, 40, 200))));
        run(officer(base), () -> plans.addItem(plan, item(2, 80, 400)));
        run(officer(base), () -> approvals.submitAnnualPlan(plan));
        assertThrows(Conflict.class, () -> run(officer(base), () -> plans.addItem(plan, item(1, 40, 200))));
        String task = stage.task(plan, "ReviewAnnualPlan");
        assertThrows(
                Forbidden.class,
                () -> run(province("D001"), () -> approvals.reviewAnnualPlan(task, yes())),
                "another province");
        provinceDecides(base, plan, Decision.REJECTED);
        assertEquals(PlanState.REJECTED, state(base, plan));

        String next = as(ministry(), () -> books.reviseTaskBook(book));
        run(ministry(), () -> books.issueTaskBook(next));
        assertEquals(
                TaskBookState.SUPERSEDED,
                as(officer(base), () -> books.taskBook(book)).book().state());
    }

    @Test
    void twoWhoBeginOneYearOrDecideOneTaskAtOnceDoItOnce() throws InterruptedException {
        String base = "D003";
        Actor one = officer(base);
        Actor other = new Actor(
                one.username() + ".colleague",
                "同事",
                one.role(),
                one.organisation(),
                one.organisationName(),
                one.province());
        Runnable begin = () -> plans.draftAnnualPlan(year() + 1);
        List<RuntimeException> refused = stage.atOnce(Map.of(one, begin, other, begin));
        assertEquals(1, refused.size(), refused.toString());
        assertTrue(refused.get(0) instanceof Conflict, refused.toString());
        String plan = as(one, () -> plans.page(PlanState.DRAFT, null, new Slice("p.number", 0, 5)))
                .get(0)
                .number();
        run(one, () -> plans.addItem(plan, item(1, 40, 200)));
        run(one, () -> approvals.submitAnnualPlan(plan));

        String task = stage.task(plan, "ReviewAnnualPlan");
        Actor first = province(base);
        List<RuntimeException> slower = stage.atOnce(Map.of(
                first,
                () -> approvals.reviewAnnualPlan(task, new Opinion(Decision.REJECTED, "理由")),
                accounts.actor(first.username() + ".second"),
                () -> approvals.reviewAnnualPlan(task, new Opinion(Decision.REJECTED, "理由"))));
        assertEquals(1, slower.size(), slower.toString());
        assertEquals(PlanState.REJECTED, state(base, plan));
    }

    private String issuedBook(String base, Quantity target) {
        String book = as(ministry(), () -> books.draftTaskBook(base, year()));
        run(ministry(), () -> books.keepTaskBook(book, draft(target)));
        run(ministry(), () -> books.issueTaskBook(book));
        return book;
    }

    private TaskBookDraft draft(Quantity target) {
        return draft(year(), target);
    }

    private static TaskBookDraft draft(int year, Quantity target) {
        return new TaskBookDraft(Map.of(new TrainingCell(year, "MID_LEVEL_CHIEF", "HIGHER"), target), 40, 20, "");
    }

    private String submittedPlan(String base, int count, int places, int personDays) {
        return as(officer(base), () -> {
            String plan = plans.draftAnnualPlan(year());
            plans.addItem(plan, item(count, places, personDays));
            approvals.submitAnnualPlan(plan);
            return plan;
        });
    }

    private static PlanItemDraft item(int count, int places, int personDays) {
        return new PlanItemDraft(
                ProgrammeKind.IN_SERVICE_IMPROVEMENT,
                "MID_LEVEL_CHIEF",
                "HIGHER",
                "中层干部研修",
                "Seminar for mid-level cadres",
                count,
                places,
                personDays,
                3,
                11,
                personDays * 540);
    }

    private void provinceDecides(String base, String plan, Decision decision) {
        run(
                province(base),
                () -> approvals.reviewAnnualPlan(stage.task(plan, "ReviewAnnualPlan"), new Opinion(decision, "理由")));
    }

    private void publishedCohort(String base, String programme) {
        LocalDate starts = clock.today().plusWeeks(30);
        String cohort = as(officer(base), () -> {
            String number = cohorts.draftCohort(new CohortPlan(
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
                    "027-00000000"));
            cohorts.submitCohort(number);
            return number;
        });
        run(
                accounts.actor(Role.BASE_DIRECTOR, base),
                () -> cohorts.approveCohort(stage.task(cohort, "ApproveCohort"), yes()));
        if (published.find(cohort).state() == CohortState.SUBMITTED) {
            Actor province =
                    accounts.actor(Role.PROVINCE_OFFICER, published.find(cohort).province());
            run(province, () -> reviews.reviewCohort(stage.task(cohort, "ReviewCohort"), yes()));
        }
    }

    private PlanState state(String base, String plan) {
        return as(officer(base), () -> plans.annualPlan(plan)).plan().state();
    }

    private TrainingCell cell() {
        return new TrainingCell(year(), "MID_LEVEL_CHIEF", "HIGHER");
    }

    private int year() {
        return clock.today().getYear();
    }

    private static Opinion yes() {
        return new Opinion(Decision.APPROVED, null);
    }

    private Actor ministry() {
        return accounts.actor("ministry");
    }

    private Actor officer(String base) {
        return accounts.actor(Role.BASE_OFFICER, base);
    }

    private Actor province(String base) {
        return accounts.actor(Role.PROVINCE_OFFICER, officer(base).province());
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
