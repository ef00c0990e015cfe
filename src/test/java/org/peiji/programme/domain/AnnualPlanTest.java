package org.peiji.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peiji.programme.domain.Plans.CHIEFS;
import static org.peiji.programme.domain.Plans.PRINCIPALS;
import static org.peiji.programme.domain.Plans.item;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.failure.Refusals;
import org.peiji.programme.Quantity;

/** 年度培训计划: its states, its facts for the table, and what a change does. */
class AnnualPlanTest {

    @Test
    void provinceAloneReleasesWhatTheTableLeavesToIt() {
        AnnualPlan plan = submitted(PlanRoute.PROVINCE);
        plan.review(Decision.APPROVED);
        assertThat(plan.state()).isEqualTo(PlanState.SUBMITTED);
        plan.release(Instant.EPOCH);
        assertThat(plan.state()).isEqualTo(PlanState.APPROVED);
    }

    @Test
    void ministryFollowsTheProvince() {
        AnnualPlan plan = submitted(PlanRoute.MINISTRY);
        assertThatThrownBy(() -> plan.approve(Decision.APPROVED)).isInstanceOf(Conflict.class);
        plan.review(Decision.APPROVED);
        assertThat(plan.state()).isEqualTo(PlanState.REVIEWED);
        plan.approve(Decision.RETURNED);
        assertThat(plan.state()).isEqualTo(PlanState.RETURNED);
        plan.lapse();
        assertThat(plan.state()).isEqualTo(PlanState.LAPSED);
    }

    @Test
    void nobodyWritesWhatIsHandedIn() {
        AnnualPlan plan = submitted(PlanRoute.PROVINCE);
        assertThatThrownBy(() -> plan.put("PIT-9", item(CHIEFS, 1, 10, 50, 1))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> plan.drop("PIT-1")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> plan.promise(1, 1)).isInstanceOf(Conflict.class);
        plan.review(Decision.RETURNED);
        plan.drop("PIT-1");
        assertThat(plan.items()).isEmpty();
        assertThatThrownBy(() -> plan.submit("officer"))
                .isInstanceOf(Refusal.class)
                .hasMessage("programme.refusal.emptyPlan");
    }

    @Test
    void changeStartsFromThePlanAndShowsWhatItDoes() {
        AnnualPlan plan = Plans.approved(item(CHIEFS, 4, 160, 800, 432_000), item(PRINCIPALS, 2, 80, 320, 170_000));
        assertThatThrownBy(() -> plan.change("APL-2", Plans.base(), 2, " ")).isInstanceOf(Refusal.class);
        AnnualPlan change = plan.change("APL-2", Plans.base(), 2, "企业方调整");
        assertThat(change.differencesFrom(plan)).isEmpty();
        change.put("PIT-1", item(CHIEFS, 5, 160, 800, 432_000));
        change.drop("PIT-2");
        change.put("PIT-3", item(PRINCIPALS, 1, 40, 160, 80_000));

        List<PlanDifference> differences = change.differencesFrom(plan);
        assertThat(differences).extracting(PlanDifference::item).containsExactly("PIT-1", "PIT-2", "PIT-3");
        assertThat(differences.get(0).fields()).containsExactly("cohorts");
        assertThat(differences.get(1).isDropped()).isTrue();
        assertThat(differences.get(2).isAdded()).isTrue();
        assertThat(plan.total()).isEqualTo(new Quantity(6, 240, 1120));
    }

    @Test
    void onlyAnApprovedPlanIsChanged() {
        AnnualPlan plan = Plans.plan(item(CHIEFS, 1, 10, 50, 1));
        assertThatThrownBy(() -> plan.change("APL-2", Plans.base(), 2, "理由")).isInstanceOf(Conflict.class);
    }

    @Test
    void factsTellTheWorstAndTheFurthestCell() {
        TaskBook book = Plans.book(CHIEFS, new Quantity(4, 160, 800), PRINCIPALS, new Quantity(2, 80, 400));
        AnnualPlan plan = Plans.plan(item(CHIEFS, 5, 200, 1000, 540_000), item(PRINCIPALS, 2, 80, 360, 190_000));
        PlanFacts facts = plan.facts(book, null);
        assertThat(facts.issued()).isTrue();
        assertThat(facts.coverage()).isEqualTo(90);
        assertThat(facts.excess()).isEqualTo(125);
        assertThat(facts.outside()).isFalse();
        assertThat(facts.budget()).isEqualTo(730_000);
        assertThat(facts.costPerPersonDay()).isEqualTo(730_000d / 1360);
        assertThat(facts.shareShort()).isFalse();
        assertThat(facts.change()).isZero();
    }

    @Test
    void whatIsAskedAndNotPlannedCountsAsNothing() {
        TaskBook book = Plans.book(CHIEFS, new Quantity(4, 160, 800), PRINCIPALS, new Quantity(2, 80, 400));
        assertThat(Plans.plan(item(CHIEFS, 4, 160, 800, 1)).facts(book, null).coverage())
                .isZero();
    }

    @Test
    void factsTellWhatIsOutsideAndWhatIsPromised() {
        TaskBook book = Plans.book(CHIEFS, new Quantity(1, 40, 200));
        AnnualPlan plan = Plans.plan(item(CHIEFS, 1, 40, 200, 1), item(PRINCIPALS, 1, 10, 50, 1));
        plan.promise(49, 20);
        assertThat(plan.facts(book, null).outside()).isTrue();
        assertThat(plan.facts(book, null).shareShort()).isTrue();
        assertThat(plan.facts(null, null).issued()).isFalse();
        assertThat(plan.facts(null, null).outside()).isFalse();
    }

    @Test
    void factsOfAChangeTellHowFarItLeavesThePlan() {
        AnnualPlan plan = Plans.approved(item(CHIEFS, 4, 160, 800, 400_000));
        AnnualPlan change = plan.change("APL-2", Plans.base(), 2, "理由");
        change.put("PIT-1", item(CHIEFS, 4, 160, 600, 440_000));
        assertThat(change.facts(null, plan).change()).isEqualTo(25);
    }

    @Test
    void itemNamesEveryFault() {
        assertThatThrownBy(() -> new PlanItemDraft(null, null, null, " ", "", 0, 1, 1, 13, 2, -1).checked())
                .isInstanceOfSatisfying(
                        Refusals.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Refusals.Fault::field)
                                .contains(
                                        "kind",
                                        "category",
                                        "level",
                                        "title",
                                        "titleEn",
                                        "cohorts",
                                        "firstMonth",
                                        "budget"));
        assertThatThrownBy(() -> item(CHIEFS, 1, 61, 61, 1).checked()).isInstanceOf(Refusals.class);
        assertThat(item(CHIEFS, 1, 60, 60, 0).checked().places()).isEqualTo(60);
        assertThatThrownBy(() -> item(CHIEFS, 1, 60, 59, 0).checked()).isInstanceOf(Refusals.class);
    }

    private static AnnualPlan submitted(PlanRoute route) {
        AnnualPlan plan = Plans.plan(item(CHIEFS, 1, 40, 200, 100_000));
        plan.submit("officer");
        plan.take(route, List.of(RouteReason.WITHIN));
        return plan;
    }
}
