package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peiji.designation.DesignationDirectory;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;
import org.peiji.programme.Quantity;
import org.peiji.programme.TrainingCell;
import org.peiji.programme.domain.AnnualPlan;
import org.peiji.programme.domain.PlanItemDraft;
import org.peiji.programme.domain.PlanState;
import org.peiji.programme.domain.TaskBook;

/** 年度计划编制: a base writes its plan of a year, or a change of it; whoever oversees the base reads it. */
@ApplicationScoped
public class AnnualPlanService {

    @Inject
    private AnnualPlans plans;

    @Inject
    private TaskBooks books;

    @Inject
    private Programmes programmes;

    @Inject
    private TrainingVariance variance;

    @Inject
    private PlanRoutes routes;

    @Inject
    private DesignationDirectory designations;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    /** Begins the plan of the acting officer's base for a year and answers its number. */
    @Requires(Permission.PROGRAMME_DRAFT_ANNUAL_PLAN)
    @Transactional
    public String draftAnnualPlan(Integer year) {
        int thisYear = clock.today().getYear();
        String base = current.get().organisation();
        if (year == null || year < thisYear || year > thisYear + 1) {
            throw new Refusal("programme.refusal.year", String.valueOf(thisYear), String.valueOf(thisYear + 1));
        }
        if (designations.baseOf(base).isEmpty()) {
            throw new Refusal("programme.refusal.notDesignated");
        }
        List<AnnualPlan> editions = withoutOpenOne(base, year);
        if (plans.approved(base, year).isPresent()) {
            throw new Conflict("programme.refusal.planApproved", String.valueOf(year));
        }
        AnnualPlan plan = AnnualPlan.draft(numbers.next("APL"), organisations.find(base), year, editions.size() + 1);
        books.issued(base, year).ifPresent(book -> plan.promise(book.outOfProvinceShare(), book.priorityShare()));
        plans.add(plan);
        return plan.number();
    }

    /** Begins a change of an approved plan and answers its number. */
    @Requires(Permission.PROGRAMME_DRAFT_ANNUAL_PLAN)
    @Transactional
    public String draftChange(String number, String reason) {
        AnnualPlan plan = inScope(number);
        List<AnnualPlan> editions = withoutOpenOne(plan.organisation(), plan.year());
        AnnualPlan change =
                plan.change(numbers.next("APL"), organisations.find(plan.organisation()), editions.size() + 1, reason);
        plans.add(change);
        return change.number();
    }

    /** Adds an item and answers its number. */
    @Requires(Permission.PROGRAMME_DRAFT_ANNUAL_PLAN)
    @Transactional
    public String addItem(String plan, PlanItemDraft draft) {
        String item = numbers.next("PIT");
        locked(plan).put(item, draft.checked());
        return item;
    }

    @Requires(Permission.PROGRAMME_DRAFT_ANNUAL_PLAN)
    @Transactional
    public void changeItem(String plan, String item, PlanItemDraft draft) {
        AnnualPlan locked = locked(plan);
        locked.item(item);
        locked.put(item, draft.checked());
    }

    /** Takes an item out; one that programmes draw on stays. */
    @Requires(Permission.PROGRAMME_DRAFT_ANNUAL_PLAN)
    @Transactional
    public void dropItem(String plan, String item) {
        AnnualPlan locked = locked(plan);
        if (programmes.count(new ProgrammeFilter(null, null, null, null, null, null, null, item, false)) > 0) {
            throw new Refusal("programme.refusal.itemUsed", item);
        }
        locked.drop(item);
    }

    /** How many of the places are for trainees from elsewhere, in per cent. */
    @Requires(Permission.PROGRAMME_DRAFT_ANNUAL_PLAN)
    @Transactional
    public void promiseShares(String plan, Integer outOfProvince, Integer priority) {
        locked(plan).promise(outOfProvince, priority);
    }

    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public AnnualPlanView annualPlan(String number) {
        return view(inScope(number));
    }

    /** A plan with what its readers compare it with. */
    AnnualPlanView view(AnnualPlan plan) {
        TaskBook book = books.issued(plan.organisation(), plan.year()).orElse(null);
        Map<String, Quantity> drawn = variance.drawn(new PlanQuery(plan.organisation(), null, null, plan.year(), null));
        return new AnnualPlanView(
                AnnualPlanRow.of(plan),
                plan.items().stream()
                        .map(item -> PlanItemRow.of(item, drawn.getOrDefault(item.number(), Quantity.NONE)))
                        .toList(),
                book == null ? null : TaskBookRow.of(book),
                targets(plan, book),
                plan.replaces() == null ? List.of() : plan.differencesFrom(plans.get(plan.replaces())),
                plan.state().isWritable() && !plan.items().isEmpty()
                        ? PlanRoutes.reasons(routes.rulings(plan))
                        : List.of(),
                plans.editions(plan.organisation(), plan.year()).stream()
                        .filter(each -> each.state() != PlanState.DRAFT || mayReadDrafts())
                        .map(AnnualPlanRow::of)
                        .toList());
    }

    private static List<AnnualPlanView.Target> targets(AnnualPlan plan, TaskBook book) {
        Map<TrainingCell, Quantity> asked = book == null ? Map.of() : book.targets();
        Map<TrainingCell, Quantity> planned = plan.quantities();
        Map<TrainingCell, AnnualPlanView.Target> targets = new LinkedHashMap<>();
        asked.forEach((cell, quantity) -> targets.put(
                cell, new AnnualPlanView.Target(cell, quantity, planned.getOrDefault(cell, Quantity.NONE))));
        planned.forEach((cell, quantity) ->
                targets.putIfAbsent(cell, new AnnualPlanView.Target(cell, Quantity.NONE, quantity)));
        return List.copyOf(targets.values());
    }

    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public List<AnnualPlanRow> page(PlanState state, String search, Slice slice) {
        return plans.page(scope.organisation(), scope.province(), state, search, mayReadDrafts(), slice).stream()
                .map(AnnualPlanRow::of)
                .toList();
    }

    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public int count(PlanState state, String search) {
        return plans.count(scope.organisation(), scope.province(), state, search, mayReadDrafts());
    }

    /** A page of the released items. */
    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public List<PlanItemRow> items(PlanQuery query, Slice slice) {
        PlanQuery asked = inScope(query);
        Map<String, Quantity> drawn = variance.drawn(asked);
        return plans.items(asked, slice).stream()
                .map(item -> PlanItemRow.of(item, drawn.getOrDefault(item.number(), Quantity.NONE)))
                .toList();
    }

    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public int countItems(PlanQuery query) {
        return plans.countItems(inScope(query));
    }

    private PlanQuery inScope(PlanQuery query) {
        return new PlanQuery(scope.organisation(), scope.province(), query.base(), query.year(), query.cell());
    }

    private List<AnnualPlan> withoutOpenOne(String base, int year) {
        List<AnnualPlan> editions = plans.editions(base, year);
        if (editions.stream()
                .anyMatch(
                        each -> each.state() == PlanState.DRAFT || each.state().isUnderWay())) {
            throw new Conflict("programme.refusal.planExists", String.valueOf(year));
        }
        return editions;
    }

    private AnnualPlan locked(String number) {
        inScope(number);
        return plans.lock(number);
    }

    private AnnualPlan inScope(String number) {
        AnnualPlan plan = plans.get(number);
        scope.require(number, plan.organisation(), plan.province(), null);
        if (plan.state() == PlanState.DRAFT && !mayReadDrafts()) {
            throw new Missing(number);
        }
        return plan;
    }

    /** Drafts are for the base that writes them. */
    private boolean mayReadDrafts() {
        return scope.organisation() != null;
    }
}
