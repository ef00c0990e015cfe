package org.peiji.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peiji.programme.domain.Plans.CHIEFS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.failure.Refusals;
import org.peiji.programme.ProgrammeKind;
import org.peiji.programme.ProgrammePlan;
import org.peiji.programme.ProgrammeState;

/** 培训项目: two reviews side by side, then the director; and whether it fits its item. */
class TrainingProgrammeTest {

    private static final PlanItem ITEM =
            Plans.approved(Plans.item(CHIEFS, 2, 80, 400, 200_000)).item("PIT-1");

    @Test
    void directorDecidesOnceBothHavePassedIt() {
        TrainingProgramme programme = submitted();
        assertThatThrownBy(() -> programme.decide(Decision.APPROVED, "director"))
                .isInstanceOf(Conflict.class);
        programme.reviewBudget(Decision.APPROVED, "finance");
        assertThatThrownBy(() -> programme.decide(Decision.APPROVED, "director"))
                .isInstanceOf(Conflict.class);
        programme.reviewContent(Decision.APPROVED);
        programme.decide(Decision.APPROVED, "director");
        programme.release();
        assertThat(programme.summary().isApproved()).isTrue();
    }

    @Test
    void oneNegativeReviewReturnsItOnceBothAreIn() {
        TrainingProgramme programme = submitted();
        programme.reviewContent(Decision.RETURNED);
        assertThat(programme.summary().state()).isEqualTo(ProgrammeState.SUBMITTED);
        programme.reviewBudget(Decision.APPROVED, "finance");
        assertThat(programme.summary().state()).isEqualTo(ProgrammeState.RETURNED);
        programme.revise(plan(List.of("MID_LEVEL_CHIEF"), "HIGHER", Plans.YEAR), null, "officer");
        assertThat(programme.contentDecision()).isNull();
        assertThat(programme.budgetDecision()).isNull();
    }

    @Test
    void nobodyDecidesOnTheOwnProgramme() {
        TrainingProgramme programme = submitted();
        assertThatThrownBy(() -> programme.reviewBudget(Decision.APPROVED, "officer"))
                .isInstanceOf(Refusal.class)
                .hasMessage("programme.refusal.ownSubmission");
        programme.reviewContent(Decision.APPROVED);
        programme.reviewBudget(Decision.APPROVED, "finance");
        assertThatThrownBy(() -> programme.decide(Decision.APPROVED, "officer"))
                .hasMessage("programme.refusal.ownSubmission");
    }

    @Test
    void programmeFitsTheItemThatItDrawsOn() {
        TrainingProgramme fitting = draft(plan(List.of("MID_LEVEL_CHIEF", "PRINCIPAL"), "HIGHER", Plans.YEAR), ITEM);
        assertThat(fitting.summary().cell()).isEqualTo(CHIEFS);
        refuses(plan(List.of("PRINCIPAL"), "HIGHER", Plans.YEAR));
        refuses(plan(List.of("MID_LEVEL_CHIEF"), "SECONDARY", Plans.YEAR));
        refuses(plan(List.of("MID_LEVEL_CHIEF"), "HIGHER", Plans.YEAR + 1));
    }

    @Test
    void outsideThePlanItCountsNowhere() {
        TrainingProgramme programme = draft(plan(List.of("MID_LEVEL_CHIEF"), "HIGHER", Plans.YEAR), null);
        assertThat(programme.summary().isOutsidePlan()).isTrue();
        assertThat(programme.summary().cell()).isNull();
    }

    private static void refuses(ProgrammePlan plan) {
        assertThatThrownBy(() -> draft(plan, ITEM)).isInstanceOf(Refusals.class);
    }

    private static TrainingProgramme submitted() {
        TrainingProgramme programme = draft(plan(List.of("MID_LEVEL_CHIEF"), "HIGHER", Plans.YEAR), null);
        programme.submit("officer");
        return programme;
    }

    private static TrainingProgramme draft(ProgrammePlan plan, PlanItem item) {
        return TrainingProgramme.draft("PRG-1", Plans.base(), plan, item);
    }

    private static ProgrammePlan plan(List<String> categories, String level, int year) {
        return new ProgrammePlan(
                null,
                "研修",
                "Seminar",
                ProgrammeKind.IN_SERVICE_IMPROVEMENT,
                categories,
                level,
                40,
                year,
                "目标",
                1,
                40,
                5,
                100_000);
    }
}
