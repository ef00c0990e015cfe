package org.peiji.programme.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.TreeSet;
import org.peiji.approval.Decision;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.programme.ProgrammeKind;
import org.peiji.programme.ProgrammePlan;
import org.peiji.programme.ProgrammeState;
import org.peiji.programme.ProgrammeSummary;

/**
 * 培训项目: what a base offers to which cadres in a year; it runs in cohorts. Its content and its budget are reviewed
 * side by side before the director approves it. It draws on one item of the base's annual plan, or stands outside.
 */
@Entity
@Table(name = "prg_programme")
public class TrainingProgramme {

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

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    @Enumerated(EnumType.STRING)
    private ProgrammeKind kind;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "prg_programme_category", joinColumns = @JoinColumn(name = "programme"))
    @Column(name = "category")
    private Set<String> categories = new TreeSet<>();

    @Column(name = "cadre_level")
    private String level;

    @Column(name = "planned_hours")
    private int plannedHours;

    @Column(name = "programme_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private ProgrammeState state;

    @Column(name = "plan_item")
    private String planItem;

    private String category;
    private String objectives;
    private Integer cohorts;
    private Integer places;

    @Column(name = "training_days")
    private Integer trainingDays;

    private Long budget;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "content_decision")
    private Decision contentDecision;

    @Enumerated(EnumType.STRING)
    @Column(name = "budget_decision")
    private Decision budgetDecision;

    protected TrainingProgramme() {}

    /**
     * A new draft; the plan must have been checked.
     *
     * @param item the plan's item that it draws on; null outside the plan
     */
    public static TrainingProgramme draft(String number, OrganisationSummary base, ProgrammePlan plan, PlanItem item) {
        TrainingProgramme programme = new TrainingProgramme();
        programme.number = number;
        programme.organisation = base.code();
        programme.organisationName = base.nameZh();
        programme.organisationNameEn = base.nameEn();
        programme.province = base.authorityCode();
        programme.state = ProgrammeState.DRAFT;
        programme.follow(plan, item);
        return programme;
    }

    /** Changes the plan while nobody else has it. */
    public void replan(ProgrammePlan plan, PlanItem item) {
        require(ProgrammeState.DRAFT);
        follow(plan, item);
    }

    public void submit(String by) {
        require(ProgrammeState.DRAFT);
        begin(by);
    }

    /** Submits again after it was returned, with a revised plan. */
    public void revise(ProgrammePlan plan, PlanItem item, String by) {
        require(ProgrammeState.RETURNED);
        follow(plan, item);
        begin(by);
    }

    /** What the province says of the content. */
    public void reviewContent(Decision decision) {
        require(ProgrammeState.SUBMITTED);
        contentDecision = decision;
        returnUnlessBothPass();
    }

    /** What the base's finance officer says of the budget. */
    public void reviewBudget(Decision decision, String by) {
        require(ProgrammeState.SUBMITTED);
        refuseOwn(by);
        budgetDecision = decision;
        returnUnlessBothPass();
    }

    /** What the director decides; an approved programme stays submitted until it is released. */
    public void decide(Decision decision, String by) {
        require(ProgrammeState.SUBMITTED);
        refuseOwn(by);
        if (contentDecision != Decision.APPROVED || budgetDecision != Decision.APPROVED) {
            throw new Conflict("programme.refusal.reviews");
        }
        if (decision == Decision.RETURNED) {
            state = ProgrammeState.RETURNED;
        } else if (decision == Decision.REJECTED) {
            state = ProgrammeState.REJECTED;
        }
    }

    public void release() {
        require(ProgrammeState.SUBMITTED);
        state = ProgrammeState.APPROVED;
    }

    private void begin(String by) {
        submittedBy = by;
        contentDecision = null;
        budgetDecision = null;
        state = ProgrammeState.SUBMITTED;
    }

    private void returnUnlessBothPass() {
        if (contentDecision != null
                && budgetDecision != null
                && (contentDecision != Decision.APPROVED || budgetDecision != Decision.APPROVED)) {
            state = ProgrammeState.RETURNED;
        }
    }

    private void refuseOwn(String by) {
        if (by.equals(submittedBy)) {
            throw new Refusal("programme.refusal.ownSubmission");
        }
    }

    private void follow(ProgrammePlan plan, PlanItem item) {
        if (item != null) {
            item.requireFits(plan);
        }
        planItem = item == null ? null : item.number();
        category = item == null ? null : item.category();
        title = plan.title().strip();
        titleEn = plan.titleEn().strip();
        kind = plan.kind();
        categories.retainAll(plan.categories());
        categories.addAll(plan.categories());
        level = plan.level();
        plannedHours = plan.plannedHours();
        year = plan.year();
        objectives = plan.objectives().strip();
        cohorts = plan.cohorts();
        places = plan.places();
        trainingDays = plan.trainingDays();
        budget = plan.budget().longValue();
    }

    private void require(ProgrammeState expected) {
        if (state != expected) {
            throw new Conflict("programme.refusal.state", state);
        }
    }

    public String number() {
        return number;
    }

    public String organisation() {
        return organisation;
    }

    public String province() {
        return province;
    }

    public Decision contentDecision() {
        return contentDecision;
    }

    public Decision budgetDecision() {
        return budgetDecision;
    }

    public ProgrammeSummary summary() {
        return new ProgrammeSummary(
                number,
                organisation,
                organisationName,
                organisationNameEn,
                province,
                title,
                titleEn,
                kind,
                new TreeSet<>(categories),
                level,
                plannedHours,
                year,
                state,
                planItem,
                category,
                objectives,
                cohorts,
                places,
                trainingDays,
                budget);
    }
}
