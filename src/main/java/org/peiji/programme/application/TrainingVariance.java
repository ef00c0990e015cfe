package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peiji.organisation.CodedName;
import org.peiji.organisation.TieredTrainingSystem;
import org.peiji.programme.CohortRun;
import org.peiji.programme.CohortRuns;
import org.peiji.programme.ProgrammeState;
import org.peiji.programme.ProgrammeSummary;
import org.peiji.programme.Quantity;
import org.peiji.programme.TrainingCell;
import org.peiji.programme.domain.PlanItem;
import org.peiji.programme.domain.TaskLine;
import org.peiji.programme.domain.TrainingProgramme;

/**
 * 执行差异: what was asked, what is planned, what is approved and what has run, cell by cell, as it is now. A programme
 * counts in the cell of its plan's item and nowhere else, so that nothing is counted twice.
 */
@ApplicationScoped
class TrainingVariance {

    @Inject
    private TaskBooks books;

    @Inject
    private AnnualPlans plans;

    @Inject
    private Programmes programmes;

    @Inject
    private CohortRuns runs;

    @Inject
    private TieredTrainingSystem system;

    /** Every cell of the training system in that year, in its order. */
    List<VarianceLine> of(PlanQuery query) {
        Map<TrainingCell, Quantity> targets = new LinkedHashMap<>();
        for (TaskLine line : books.lines(query)) {
            targets.merge(line.cell(), line.target(), Quantity::plus);
        }
        Map<TrainingCell, Quantity> planned = new LinkedHashMap<>();
        for (PlanItem item : plans.items(query)) {
            planned.merge(item.cell(), item.quantity(), Quantity::plus);
        }
        Map<String, TrainingCell> offered = programmes.all(filter(query)).stream()
                .map(TrainingProgramme::summary)
                .filter(programme -> programme.cell() != null)
                .collect(Collectors.toMap(ProgrammeSummary::number, ProgrammeSummary::cell));
        Map<TrainingCell, Quantity> approved = new LinkedHashMap<>();
        Map<TrainingCell, Quantity> run = new LinkedHashMap<>();
        for (CohortRun cohort : runs.of(offered.keySet())) {
            TrainingCell cell = offered.get(cohort.programme());
            approved.merge(cell, cohort.approved(), Quantity::plus);
            run.merge(cell, cohort.run(), Quantity::plus);
        }
        List<VarianceLine> lines = new ArrayList<>();
        for (TrainingCell cell : cells(query.year())) {
            lines.add(new VarianceLine(
                    cell,
                    targets.getOrDefault(cell, Quantity.NONE),
                    planned.getOrDefault(cell, Quantity.NONE),
                    Math.toIntExact(
                            offered.values().stream().filter(cell::equals).count()),
                    approved.getOrDefault(cell, Quantity.NONE),
                    run.getOrDefault(cell, Quantity.NONE)));
        }
        return lines;
    }

    /** What the approved cohorts of each released item come to. */
    Map<String, Quantity> drawn(PlanQuery query) {
        Map<String, String> items = programmes.all(filter(query)).stream()
                .map(TrainingProgramme::summary)
                .filter(programme -> programme.planItem() != null)
                .collect(Collectors.toMap(ProgrammeSummary::number, ProgrammeSummary::planItem));
        Map<String, Quantity> drawn = new LinkedHashMap<>();
        runs.of(items.keySet())
                .forEach(cohort -> drawn.merge(items.get(cohort.programme()), cohort.approved(), Quantity::plus));
        return drawn;
    }

    private static ProgrammeFilter filter(PlanQuery query) {
        return new ProgrammeFilter(
                query.organisation(),
                query.province(),
                null,
                query.base(),
                query.cell(),
                query.year(),
                ProgrammeState.APPROVED,
                null,
                false);
    }

    private List<TrainingCell> cells(int year) {
        List<TrainingCell> cells = new ArrayList<>();
        for (CodedName category : system.categories()) {
            for (CodedName level : system.levels()) {
                cells.add(new TrainingCell(year, category.code(), level.code()));
            }
        }
        return cells;
    }
}
