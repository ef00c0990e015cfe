package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.peiji.designation.DesignationGate;
import org.peiji.designation.Publication;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;
import org.peiji.programme.CohortRuns;
import org.peiji.programme.ProgrammePlan;
import org.peiji.programme.ProgrammeSummary;
import org.peiji.programme.Quantity;
import org.peiji.programme.domain.PlanItem;
import org.peiji.programme.domain.TrainingProgramme;

/** 培训项目管理: a base plans its programmes; whoever oversees it reads them. */
@ApplicationScoped
public class ProgrammeService {

    @Inject
    private Programmes programmes;

    @Inject
    private AnnualPlans plans;

    @Inject
    private TrainingVariance variance;

    @Inject
    private CohortRuns runs;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private DesignationGate gate;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    /** Adds a programme to the acting officer's base, as a draft, and answers its number. */
    @Requires(Permission.PROGRAMME_DRAFT_PROGRAMME)
    @Transactional
    public String draftProgramme(ProgrammePlan plan) {
        String base = current.get().organisation();
        gate.require(base, Publication.DRAFT_PROGRAMME);
        ProgrammePlan checked = plan.checked(clock.today().getYear());
        String number = numbers.next("PRG");
        programmes.add(TrainingProgramme.draft(
                number, organisations.find(base), checked, releasedItem(checked.planItem(), base)));
        return number;
    }

    /** Keeps a changed draft. */
    @Requires(Permission.PROGRAMME_DRAFT_PROGRAMME)
    @Transactional
    public void replanProgramme(String number, ProgrammePlan plan) {
        ProgrammePlan checked = plan.checked(clock.today().getYear());
        TrainingProgramme programme = inScope(number);
        programme.replan(checked, releasedItem(checked.planItem(), programme.organisation()));
    }

    /** The released items of the acting person's base on which a programme may draw. */
    @Requires(Permission.PROGRAMME_DRAFT_PROGRAMME)
    @Transactional
    public List<PlanItemRow> itemsToDrawOn() {
        PlanQuery query = new PlanQuery(scope.organisation(), null, null, null, null);
        Map<String, Quantity> drawn = variance.drawn(query);
        return plans.items(query).stream()
                .map(item -> PlanItemRow.of(item, drawn.getOrDefault(item.number(), Quantity.NONE)))
                .toList();
    }

    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public ProgrammeView programme(String number) {
        return view(inScope(number));
    }

    ProgrammeView view(TrainingProgramme programme) {
        ProgrammeSummary summary = programme.summary();
        Map<String, Quantity> drawn = summary.isOutsidePlan()
                ? Map.of()
                : variance.drawn(new PlanQuery(summary.organisation(), null, null, summary.year(), null));
        return new ProgrammeView(
                summary,
                plans.released(summary.planItem())
                        .map(item -> PlanItemRow.of(item, drawn.getOrDefault(item.number(), Quantity.NONE)))
                        .orElse(null),
                programme.contentDecision(),
                programme.budgetDecision(),
                runs.of(List.of(summary.number())));
    }

    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public List<ProgrammeSummary> page(ProgrammeFilter filter, Slice slice) {
        return programmes.page(filter.inScope(scope.organisation(), scope.province()), slice).stream()
                .map(TrainingProgramme::summary)
                .toList();
    }

    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public int count(ProgrammeFilter filter) {
        return programmes.count(filter.inScope(scope.organisation(), scope.province()));
    }

    /**
     * The item of the base's plan that is in force; null if none is named.
     *
     * @throws Refusal if the base has no such item
     */
    PlanItem releasedItem(String item, String base) {
        return item == null || item.isBlank()
                ? null
                : plans.released(item)
                        .filter(each -> each.plan().organisation().equals(base))
                        .orElseThrow(() -> new Refusal("programme.refusal.noItem", item));
    }

    private TrainingProgramme inScope(String number) {
        TrainingProgramme programme = programmes.get(number);
        scope.require(number, programme.organisation(), programme.province(), null);
        return programme;
    }
}
