package org.peiji.programme.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peiji.approval.Decision;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.programme.Quantity;
import org.peiji.programme.TrainingCell;

/**
 * 年度培训计划: what a base plans to train in a year, item by item. The province reviews it, the ministry approves it
 * where the table says so. An approved plan is never written again: a change is another edition, which goes the same
 * way and takes its place.
 */
@Entity
@Table(name = "prg_annual_plan")
public class AnnualPlan {

    private static final int WHOLE = 100;
    private static final int LONGEST_REASON = 500;

    @Id
    private String number;

    @Version
    private int version;

    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "organisation_name_en")
    private String organisationNameEn;

    private String province;

    @Column(name = "plan_year")
    private int year;

    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_type")
    private PlanCase caseType;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private String replaces;
    private String reason;

    @Column(name = "out_of_province_share")
    private int outOfProvinceShare;

    @Column(name = "priority_share")
    private int priorityShare;

    @Enumerated(EnumType.STRING)
    private PlanRoute route;

    /** Constants of {@link RouteReason} with a space between them. */
    @Column(name = "route_reasons")
    private String routeReasons;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @OrderBy("number")
    private List<PlanItem> items = new ArrayList<>();

    protected AnnualPlan() {}

    /** The plan of a year, with nothing in it. */
    public static AnnualPlan draft(String number, OrganisationSummary base, int year, int edition) {
        AnnualPlan plan = new AnnualPlan();
        plan.number = number;
        plan.organisation = base.code();
        plan.organisationName = base.nameZh();
        plan.organisationNameEn = base.nameEn();
        plan.province = base.authorityCode();
        plan.year = year;
        plan.edition = edition;
        plan.caseType = PlanCase.NEW;
        plan.state = PlanState.DRAFT;
        return plan;
    }

    /** A change of this plan, as a draft that says what this one says. */
    public AnnualPlan change(String itsNumber, OrganisationSummary base, int itsEdition, String why) {
        require(PlanState.APPROVED);
        if (why == null || why.isBlank() || why.strip().length() > LONGEST_REASON) {
            throw new Refusal("programme.refusal.changeReason", LONGEST_REASON);
        }
        AnnualPlan plan = draft(itsNumber, base, year, itsEdition);
        plan.caseType = PlanCase.CHANGE;
        plan.replaces = number;
        plan.reason = why.strip();
        plan.outOfProvinceShare = outOfProvinceShare;
        plan.priorityShare = priorityShare;
        items.forEach(item -> plan.items.add(new PlanItem(plan, item.number(), item.draft())));
        return plan;
    }

    /** How many of the places are for trainees from elsewhere, in per cent. */
    public void promise(Integer outOfProvince, Integer priority) {
        requireWritable();
        if (outOfProvince == null
                || outOfProvince < 0
                || outOfProvince > WHOLE
                || priority == null
                || priority < 0
                || priority > WHOLE) {
            throw new Refusal("programme.refusal.share");
        }
        outOfProvinceShare = outOfProvince;
        priorityShare = priority;
    }

    /** Adds an item, or writes the one of that number anew; the draft must have been checked. */
    public void put(String item, PlanItemDraft draft) {
        requireWritable();
        find(item).ifPresentOrElse(each -> each.follow(draft), () -> items.add(new PlanItem(this, item, draft)));
    }

    public void drop(String item) {
        requireWritable();
        items.remove(item(item));
    }

    /** Hands it in, for the first time or revised. */
    public void submit(String by) {
        requireWritable();
        if (items.isEmpty()) {
            throw new Refusal("programme.refusal.emptyPlan");
        }
        submittedBy = by;
        state = PlanState.SUBMITTED;
    }

    /** Whose approval it needs and why, by the table. */
    public void take(PlanRoute way, List<RouteReason> why) {
        require(PlanState.SUBMITTED);
        route = way;
        routeReasons = why.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** What the province decides; a plan that needs nobody else stays submitted until its items are released. */
    public void review(Decision decision) {
        require(PlanState.SUBMITTED);
        state = switch (decision) {
            case RETURNED -> PlanState.RETURNED;
            case REJECTED -> PlanState.REJECTED;
            default -> route == PlanRoute.MINISTRY ? PlanState.REVIEWED : PlanState.SUBMITTED;
        };
    }

    /** What the ministry decides; an approved plan stays reviewed until its items are released. */
    public void approve(Decision decision) {
        require(PlanState.REVIEWED);
        if (decision == Decision.RETURNED) {
            state = PlanState.RETURNED;
        } else if (decision == Decision.REJECTED) {
            state = PlanState.REJECTED;
        }
    }

    /** Its items may be drawn on from now on. */
    public void release(Instant at) {
        if (state != PlanState.SUBMITTED) {
            require(PlanState.REVIEWED);
        }
        approvedAt = at;
        state = PlanState.APPROVED;
    }

    /** A later edition has been approved. */
    public void supersede() {
        require(PlanState.APPROVED);
        state = PlanState.SUPERSEDED;
    }

    /** Nobody revised it in time. */
    public void lapse() {
        require(PlanState.RETURNED);
        state = PlanState.LAPSED;
    }

    /** What the table is asked with; both may be null. */
    public PlanFacts facts(TaskBook book, AnnualPlan replaced) {
        return PlanFacts.of(this, book, replaced);
    }

    /** What this plan does to another one, in the order of the items. */
    public List<PlanDifference> differencesFrom(AnnualPlan before) {
        Map<String, PlanItemDraft> old = drafts(before);
        Map<String, PlanItemDraft> now = drafts(this);
        return Stream.concat(old.keySet().stream(), now.keySet().stream())
                .distinct()
                .sorted()
                .filter(item -> !Objects.equals(old.get(item), now.get(item)))
                .map(item ->
                        new PlanDifference(item, old.get(item), now.get(item), changed(old.get(item), now.get(item))))
                .toList();
    }

    private static Map<String, PlanItemDraft> drafts(AnnualPlan plan) {
        Map<String, PlanItemDraft> drafts = new LinkedHashMap<>();
        plan.items.forEach(item -> drafts.put(item.number(), item.draft()));
        return drafts;
    }

    private static List<String> changed(PlanItemDraft before, PlanItemDraft after) {
        if (before == null || after == null) {
            return List.of();
        }
        Map<String, Object> old = before.answers();
        return after.answers().entrySet().stream()
                .filter(answer -> !answer.getValue().equals(old.get(answer.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void requireWritable() {
        if (!state.isWritable()) {
            throw new Conflict("programme.refusal.planState", state);
        }
    }

    private void require(PlanState expected) {
        if (state != expected) {
            throw new Conflict("programme.refusal.planState", state);
        }
    }

    /** @throws Missing if the plan has no such item */
    public PlanItem item(String itsNumber) {
        return find(itsNumber).orElseThrow(() -> new Missing(String.valueOf(itsNumber)));
    }

    private Optional<PlanItem> find(String item) {
        return items.stream().filter(each -> each.number().equals(item)).findFirst();
    }

    public String number() {
        return number;
    }

    public String organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    public String organisationNameEn() {
        return organisationNameEn;
    }

    public String province() {
        return province;
    }

    public int year() {
        return year;
    }

    public int edition() {
        return edition;
    }

    public PlanCase caseType() {
        return caseType;
    }

    public PlanState state() {
        return state;
    }

    public String replaces() {
        return replaces;
    }

    public String reason() {
        return reason;
    }

    public int outOfProvinceShare() {
        return outOfProvinceShare;
    }

    public int priorityShare() {
        return priorityShare;
    }

    public PlanRoute route() {
        return route;
    }

    public List<RouteReason> routeReasons() {
        return routeReasons == null
                ? List.of()
                : Stream.of(routeReasons.split(" ")).map(RouteReason::valueOf).toList();
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public List<PlanItem> items() {
        return List.copyOf(items);
    }

    /** What is planned in each cell. */
    public Map<TrainingCell, Quantity> quantities() {
        Map<TrainingCell, Quantity> planned = new LinkedHashMap<>();
        items.forEach(item -> planned.merge(item.cell(), item.quantity(), Quantity::plus));
        return planned;
    }

    public Quantity total() {
        return items.stream().map(PlanItem::quantity).reduce(Quantity.NONE, Quantity::plus);
    }

    /** Yuan. */
    public long budget() {
        return items.stream().mapToLong(PlanItem::budget).sum();
    }
}
