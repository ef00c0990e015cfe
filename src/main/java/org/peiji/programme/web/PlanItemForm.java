package org.peiji.programme.web;

import java.io.Serializable;
import org.peiji.programme.ProgrammeKind;
import org.peiji.programme.TrainingCell;
import org.peiji.programme.application.PlanItemRow;
import org.peiji.programme.domain.PlanItemDraft;

/** One item of a plan, while it is on the page. */
public class PlanItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ProgrammeKind kind;
    private String category;
    private String level;
    private String title;
    private String titleEn;
    private Integer cohorts;
    private Integer places;
    private Integer personDays;
    private Integer firstMonth;
    private Integer lastMonth;
    private Integer budget;

    static PlanItemForm of(PlanItemRow item) {
        PlanItemForm form = new PlanItemForm();
        form.kind = item.kind();
        form.category = item.cell().category();
        form.level = item.cell().level();
        form.title = item.title();
        form.titleEn = item.titleEn();
        form.cohorts = item.quantity().cohorts();
        form.places = item.quantity().places();
        form.personDays = item.quantity().personDays();
        form.firstMonth = item.firstMonth();
        form.lastMonth = item.lastMonth();
        form.budget = Math.toIntExact(item.budget());
        return form;
    }

    /** A new item in a cell; null if none is meant. */
    static PlanItemForm in(TrainingCell cell) {
        PlanItemForm form = new PlanItemForm();
        if (cell != null) {
            form.category = cell.category();
            form.level = cell.level();
        }
        return form;
    }

    PlanItemDraft draft() {
        return new PlanItemDraft(
                kind, category, level, title, titleEn, cohorts, places, personDays, firstMonth, lastMonth, budget);
    }

    public ProgrammeKind getKind() {
        return kind;
    }

    public void setKind(ProgrammeKind kind) {
        this.kind = kind;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public Integer getCohorts() {
        return cohorts;
    }

    public void setCohorts(Integer cohorts) {
        this.cohorts = cohorts;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public Integer getPersonDays() {
        return personDays;
    }

    public void setPersonDays(Integer personDays) {
        this.personDays = personDays;
    }

    public Integer getFirstMonth() {
        return firstMonth;
    }

    public void setFirstMonth(Integer firstMonth) {
        this.firstMonth = firstMonth;
    }

    public Integer getLastMonth() {
        return lastMonth;
    }

    public void setLastMonth(Integer lastMonth) {
        this.lastMonth = lastMonth;
    }

    public Integer getBudget() {
        return budget;
    }

    public void setBudget(Integer budget) {
        this.budget = budget;
    }
}
