package org.peiji.programme.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peiji.approval.Decision;
import org.peiji.organisation.OrganisationKind;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.programme.ProgrammeKind;
import org.peiji.programme.Quantity;
import org.peiji.programme.TrainingCell;

/** Task books and plans for tests. */
final class Plans {

    static final int YEAR = 2026;
    static final TrainingCell CHIEFS = new TrainingCell(YEAR, "MID_LEVEL_CHIEF", "HIGHER");
    static final TrainingCell PRINCIPALS = new TrainingCell(YEAR, "PRINCIPAL", "HIGHER");

    private Plans() {}

    static OrganisationSummary base() {
        return new OrganisationSummary(
                "D001", "长江职业学院", "Changjiang College", OrganisationKind.HIGHER_VOCATIONAL_COLLEGE, "42");
    }

    static TaskBook book(Object... targets) {
        TaskBook book = TaskBook.draft("TBK-1", base(), YEAR, "ministry");
        book.follow(draft(targets));
        return book;
    }

    static TaskBookDraft draft(Object... targets) {
        Map<TrainingCell, Quantity> asked = new LinkedHashMap<>();
        for (int i = 0; i < targets.length; i += 2) {
            asked.put((TrainingCell) targets[i], (Quantity) targets[i + 1]);
        }
        return new TaskBookDraft(asked, 50, 20, null);
    }

    static AnnualPlan plan(PlanItemDraft... items) {
        AnnualPlan plan = AnnualPlan.draft("APL-1", base(), YEAR, 1);
        plan.promise(50, 20);
        for (int i = 0; i < items.length; i++) {
            plan.put("PIT-" + (i + 1), items[i]);
        }
        return plan;
    }

    static AnnualPlan approved(PlanItemDraft... items) {
        AnnualPlan plan = plan(items);
        plan.submit("officer");
        plan.take(PlanRoute.PROVINCE, List.of(RouteReason.WITHIN));
        plan.review(Decision.APPROVED);
        plan.release(Instant.EPOCH);
        return plan;
    }

    static PlanItemDraft item(TrainingCell cell, int cohorts, int places, int personDays, int budget) {
        return new PlanItemDraft(
                ProgrammeKind.IN_SERVICE_IMPROVEMENT,
                cell.category(),
                cell.level(),
                "研修",
                "Seminar",
                cohorts,
                places,
                personDays,
                3,
                11,
                budget);
    }
}
