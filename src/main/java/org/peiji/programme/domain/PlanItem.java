package org.peiji.programme.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.peiji.platform.failure.Faults;
import org.peiji.programme.ProgrammeKind;
import org.peiji.programme.ProgrammePlan;
import org.peiji.programme.Quantity;
import org.peiji.programme.TrainingCell;

/** 计划项: one kind of training for one cadre category at one level; it keeps its number in later editions. */
@Entity
@Table(name = "prg_plan_item")
public class PlanItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "prg_plan_item")
    @SequenceGenerator(name = "prg_plan_item", sequenceName = "prg_plan_item_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan")
    private AnnualPlan plan;

    private String number;

    @Enumerated(EnumType.STRING)
    private ProgrammeKind kind;

    private String category;

    @Column(name = "cadre_level")
    private String level;

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    private int cohorts;
    private int places;

    @Column(name = "person_days")
    private int personDays;

    @Column(name = "first_month")
    private int firstMonth;

    @Column(name = "last_month")
    private int lastMonth;

    private long budget;

    protected PlanItem() {}

    PlanItem(AnnualPlan plan, String number, PlanItemDraft draft) {
        this.plan = plan;
        this.number = number;
        follow(draft);
    }

    final void follow(PlanItemDraft draft) {
        kind = draft.kind();
        category = draft.category();
        level = draft.level();
        title = draft.title().strip();
        titleEn = draft.titleEn().strip();
        cohorts = draft.cohorts();
        places = draft.places();
        personDays = draft.personDays();
        firstMonth = draft.firstMonth();
        lastMonth = draft.lastMonth();
        budget = draft.budget().longValue();
    }

    /** As its base would write it anew. */
    public PlanItemDraft draft() {
        return new PlanItemDraft(
                kind,
                category,
                level,
                title,
                titleEn,
                cohorts,
                places,
                personDays,
                firstMonth,
                lastMonth,
                Math.toIntExact(budget));
    }

    /** @throws org.peiji.platform.failure.Refusals where a programme is not what the item plans */
    void requireFits(ProgrammePlan programme) {
        Faults faults = new Faults("programme");
        faults.unless(programme.kind() == kind, "kind", "programme.refusal.itemKind", kind);
        faults.unless(level.equals(programme.level()), "level", "programme.refusal.itemLevel");
        faults.unless(programme.categories().contains(category), "categories", "programme.refusal.itemCategory");
        faults.unless(
                programme.year() == plan.year(), "year", "programme.refusal.itemYear", String.valueOf(plan.year()));
        faults.refuse();
    }

    public AnnualPlan plan() {
        return plan;
    }

    public String number() {
        return number;
    }

    public ProgrammeKind kind() {
        return kind;
    }

    public String category() {
        return category;
    }

    public String level() {
        return level;
    }

    public String title() {
        return title;
    }

    public String titleEn() {
        return titleEn;
    }

    public int firstMonth() {
        return firstMonth;
    }

    public int lastMonth() {
        return lastMonth;
    }

    public long budget() {
        return budget;
    }

    public TrainingCell cell() {
        return new TrainingCell(plan.year(), category, level);
    }

    public Quantity quantity() {
        return new Quantity(cohorts, places, personDays);
    }
}
