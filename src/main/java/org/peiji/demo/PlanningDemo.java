package org.peiji.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;
import org.peiji.programme.application.AnnualPlanApprovalService;
import org.peiji.programme.application.AnnualPlanService;
import org.peiji.programme.application.CurriculumService;
import org.peiji.programme.application.ProgrammeApprovalService;
import org.peiji.programme.application.ProgrammeService;
import org.peiji.programme.application.TaskBookService;
import org.peiji.programme.domain.Curriculum;
import org.peiji.programme.domain.CurriculumOutline;
import org.peiji.programme.domain.PlanState;

/**
 * The planning scenes of the demonstration: task books, annual plans and programmes at every step, so that ministry,
 * province, base, finance officer and director each find work. What lies in the next year is played today.
 */
@ApplicationScoped
public class PlanningDemo {

    private static final int BOOKS = 110;
    private static final int PLANS = 90;
    private static final int PROGRAMMES = 78;

    @Inject
    private Stage stage;

    @Inject
    private Accounts accounts;

    @Inject
    private TaskBookService books;

    @Inject
    private AnnualPlanService plans;

    @Inject
    private AnnualPlanApprovalService planApprovals;

    @Inject
    private CurriculumService curricula;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ProgrammeApprovalService programmeApprovals;

    /** Plays the scenes and answers the number of each programme by its code. */
    Map<String, String> play(PlanningScript script) {
        Map<String, String> numbers = new HashMap<>();
        Map<String, String> items = new HashMap<>();
        Map<String, String> latest = new HashMap<>();
        script.editions().forEach((edition, lines) -> playTaskBook(edition, lines, latest));
        script.plans().values().forEach(lines -> playPlan(lines, items));
        script.programmes().forEach(each -> numbers.put(each.code(), playProgramme(each, items.get(each.item()))));
        script.programmes()
                .forEach(each -> playCurriculum(each, numbers.get(each.code()), script.curriculum(each.code())));
        return numbers;
    }

    private void playTaskBook(
            PlanningScript.Edition edition, List<PlanningScript.TaskLine> lines, Map<String, String> latest) {
        int day = edition.year() > 0 ? 0 : BOOKS - 10 * edition.number();
        int year = thisYear() + edition.year();
        String book = edition.base() + year;
        String number = stage.answerAt(
                day,
                stage.ministry(),
                () -> edition.number() == 1
                        ? books.draftTaskBook(edition.base(), year)
                        : books.reviseTaskBook(latest.get(book)));
        latest.put(book, number);
        stage.at(
                day,
                stage.ministry(),
                () -> books.keepTaskBook(number, PlanningScript.TaskLine.draft(lines, thisYear())));
        if (lines.get(0).issued()) {
            stage.at(day, stage.ministry(), () -> books.issueTaskBook(number));
        }
    }

    private void playPlan(List<PlanningScript.Item> items, Map<String, String> numbers) {
        PlanningScript.Item first = items.get(0);
        PlanState state = first.state();
        int day = first.year() > 0 ? 0 : state == PlanState.APPROVED ? PLANS : 6;
        Actor officer = stage.officer(first.base());
        String plan = stage.answerAt(day, officer, () -> plans.draftAnnualPlan(thisYear() + first.year()));
        stage.at(day, officer, () -> plans.promiseShares(plan, first.outOfProvince(), first.priority()));
        items.forEach(item ->
                numbers.put(item.code(), stage.answerAt(day, officer, () -> plans.addItem(plan, item.draft()))));
        if (state == PlanState.DRAFT) {
            return;
        }
        stage.at(day, officer, () -> planApprovals.submitAnnualPlan(plan));
        if (state == PlanState.SUBMITTED) {
            return;
        }
        Decision review = state == PlanState.RETURNED ? Decision.RETURNED : Decision.APPROVED;
        stage.at(
                Math.max(0, day - 3),
                stage.provinceOf(first.base()),
                () -> planApprovals.reviewAnnualPlan(stage.task(plan), new Opinion(review, first.opinion())));
        if (state == PlanState.APPROVED) {
            stage.at(
                    day - 6,
                    stage.ministry(),
                    () -> planApprovals.approveAnnualPlan(
                            stage.task(plan), new Opinion(Decision.APPROVED, first.opinion())));
        }
    }

    private String playProgramme(PlanningScript.Programme programme, String item) {
        Actor officer = stage.officer(programme.base());
        boolean approved = programme.state() == PlanningScript.Programme.Stage.APPROVED;
        int day = approved ? PROGRAMMES : 5;
        String number = stage.answerAt(day, officer, () -> programmes.draftProgramme(programme.plan(thisYear(), item)));
        if (programme.state() == PlanningScript.Programme.Stage.DRAFT) {
            return number;
        }
        stage.at(day, officer, () -> programmeApprovals.submitProgramme(number));
        if (programme.state() == PlanningScript.Programme.Stage.SUBMITTED) {
            return number;
        }
        boolean returned = programme.state() == PlanningScript.Programme.Stage.RETURNED;
        Opinion opinion = new Opinion(returned ? Decision.RETURNED : Decision.APPROVED, programme.opinion());
        stage.at(
                day - 2,
                stage.provinceOf(programme.base()),
                () -> programmeApprovals.reviewProgrammeContent(stage.task(number, "ReviewProgrammeContent"), opinion));
        stage.at(
                day - 2,
                accounts.actor(Role.BASE_FINANCE, programme.base()),
                () -> programmeApprovals.reviewProgrammeBudget(
                        stage.task(number, "ReviewProgrammeBudget"), new Opinion(Decision.APPROVED, null)));
        if (approved) {
            stage.at(
                    day - 4,
                    accounts.actor(Role.BASE_DIRECTOR, programme.base()),
                    () -> programmeApprovals.approveProgramme(
                            stage.task(number), new Opinion(Decision.APPROVED, programme.opinion())));
        }
        return number;
    }

    private void playCurriculum(PlanningScript.Programme programme, String number, CurriculumOutline outline) {
        if (outline.lines().isEmpty()) {
            return;
        }
        stage.at(PROGRAMMES - 6, stage.officer(programme.base()), () -> {
            String curriculum = curricula.draftCurriculum(number);
            curricula.keepCurriculum(curriculum, Curriculum.MINUTES_PER_HOUR, outline, 0);
            curricula.publishCurriculum(curriculum);
        });
        if (programme.code().equals("governance")) {
            stage.at(3, stage.officer(programme.base()), () -> curricula.draftCurriculum(number));
        }
    }

    private int thisYear() {
        return stage.day(0).getYear();
    }
}
