package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.peiji.approval.ApprovalRecords;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.domain.Cohort;
import org.peiji.cohort.domain.CohortBudget;
import org.peiji.cohort.domain.CohortFacts;
import org.peiji.cohort.domain.CohortRoute;
import org.peiji.cohort.domain.CohortRouteReason;
import org.peiji.cohort.domain.CohortSession;
import org.peiji.cohort.domain.PlannedSession;
import org.peiji.cohort.domain.TeachingResource;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.engine.Ruling;
import org.peiji.platform.time.BusinessClock;
import org.peiji.programme.PlanRest;
import org.peiji.programme.PlanRests;

/** 班次审批层级判定: holds a cohort against plan and budget and asks the table whose approval it needs. */
@ApplicationScoped
class CohortRoutes {

    private static final String TABLE = "CohortApprovalRoute";

    @Inject
    private Processes processes;

    @Inject
    private PlanRests rests;

    @Inject
    private CohortSessions sessions;

    @Inject
    private TeachingResources resources;

    @Inject
    private CohortRates rates;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private BusinessClock clock;

    /** As the cohort stands now; nothing is kept. */
    CohortOutlook outlook(Cohort cohort) {
        PlanRest rest = rests.of(cohort.programme()).orElse(null);
        CohortBudget budget = budget(cohort);
        List<Ruling> rulings = rulings(cohort, rest, budget);
        return new CohortOutlook(rest, budget, route(rulings), reasons(rulings));
    }

    /** Whose approval follows the director's; what the table said is kept with the case. */
    CohortRoute decide(Cohort cohort) {
        List<Ruling> rulings = rulings(cohort, rests.of(cohort.programme()).orElse(null), budget(cohort));
        rulings.forEach(ruling -> approvals.record(cohort.number(), ruling));
        return route(rulings);
    }

    private List<Ruling> rulings(Cohort cohort, PlanRest rest, CohortBudget budget) {
        return processes.collect(
                TABLE,
                CohortFacts.of(cohort.summary(), rest, budget, clock.today()).inputs());
    }

    private CohortBudget budget(Cohort cohort) {
        CohortSummary summary = cohort.summary();
        List<PlannedSession> taught = sessions.of(cohort.number()).stream()
                .map(CohortSession::planned)
                .filter(session -> session.lecturer() != null)
                .toList();
        Map<String, TeachingResource> lecturers = resources
                .numbered(taught.stream()
                        .map(PlannedSession::lecturer)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(TeachingResource::number, lecturer -> lecturer));
        return CohortBudget.of(
                summary.capacity(),
                summary.days(),
                taught.stream()
                        .map(session ->
                                Map.entry(lecturers.get(session.lecturer()).title(), session.hours()))
                        .toList(),
                rates.on(summary.starts()));
    }

    /** The furthest that one rule names. */
    private static CohortRoute route(List<Ruling> rulings) {
        return rulings.stream()
                .map(ruling -> CohortRoute.valueOf(ruling.text("route")))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<CohortRouteReason> reasons(List<Ruling> rulings) {
        return rulings.stream()
                .map(ruling -> CohortRouteReason.valueOf(ruling.text("reason")))
                .toList();
    }
}
