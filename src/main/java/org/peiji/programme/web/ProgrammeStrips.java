package org.peiji.programme.web;

import java.util.List;
import java.util.stream.Stream;
import org.peiji.approval.Decision;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;
import org.peiji.programme.application.AnnualPlanRow;
import org.peiji.programme.application.ProgrammeView;
import org.peiji.programme.domain.PlanRoute;

/** Where plans and programmes stand, as strips. */
final class ProgrammeStrips {

    private static final int BEYOND = 9;

    private ProgrammeStrips() {}

    static List<Strip.Step> of(Texts texts, AnnualPlanRow plan) {
        boolean ministry = plan.route() != PlanRoute.PROVINCE;
        List<String> labels = Stream.of("write", "province", ministry ? "ministry" : null, "release")
                .filter(step -> step != null)
                .map(step -> texts.get("programme.plan.step." + step))
                .toList();
        int here = switch (plan.state()) {
            case DRAFT, RETURNED, LAPSED -> 0;
            case SUBMITTED -> 1;
            case REVIEWED -> 2;
            case REJECTED -> ministry ? 2 : 1;
            case APPROVED, SUPERSEDED -> BEYOND;
        };
        return Strip.of(labels, here, texts.label(plan.state()));
    }

    static List<Strip.Step> of(Texts texts, ProgrammeView view) {
        boolean reviewed = view.contentDecision() == Decision.APPROVED && view.budgetDecision() == Decision.APPROVED;
        int here = switch (view.programme().state()) {
            case DRAFT, RETURNED -> 0;
            case SUBMITTED -> reviewed ? 2 : 1;
            case REJECTED -> 2;
            case APPROVED -> BEYOND;
        };
        return Strip.of(
                Stream.of("write", "review", "approve", "run")
                        .map(step -> texts.get("programme.step." + step))
                        .toList(),
                here,
                texts.label(view.programme().state()));
    }
}
