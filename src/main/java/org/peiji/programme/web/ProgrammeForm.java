package org.peiji.programme.web;

import java.io.Serializable;
import java.util.ArrayList;
import org.peiji.programme.ProgrammeKind;
import org.peiji.programme.ProgrammePlan;
import org.peiji.programme.ProgrammeSummary;

/** The plan of a programme, while it is on the page. */
public class ProgrammeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String planItem;
    private String title;
    private String titleEn;
    private ProgrammeKind kind;
    private ArrayList<String> categories = new ArrayList<>();
    private String level;
    private Integer plannedHours;
    private Integer year;
    private String objectives;
    private Integer cohorts;
    private Integer places;
    private Integer trainingDays;
    private Integer budget;

    static ProgrammeForm of(ProgrammeSummary programme) {
        ProgrammeForm form = new ProgrammeForm();
        form.planItem = programme.planItem();
        form.title = programme.title();
        form.titleEn = programme.titleEn();
        form.kind = programme.kind();
        form.categories.addAll(programme.categories());
        form.level = programme.level();
        form.plannedHours = programme.plannedHours();
        form.year = programme.year();
        form.objectives = programme.objectives();
        form.cohorts = programme.cohorts();
        form.places = programme.places();
        form.trainingDays = programme.trainingDays();
        form.budget = programme.budget() == null ? null : Math.toIntExact(programme.budget());
        return form;
    }

    ProgrammePlan plan() {
        return new ProgrammePlan(
                planItem == null || planItem.isBlank() ? null : planItem,
                title,
                titleEn,
                kind,
                categories,
                level,
                plannedHours,
                year,
                objectives,
                cohorts,
                places,
                trainingDays,
                budget);
    }

    public String getPlanItem() {
        return planItem;
    }

    public void setPlanItem(String planItem) {
        this.planItem = planItem;
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

    public ProgrammeKind getKind() {
        return kind;
    }

    public void setKind(ProgrammeKind kind) {
        this.kind = kind;
    }

    public ArrayList<String> getCategories() {
        return categories;
    }

    public void setCategories(ArrayList<String> categories) {
        this.categories = categories;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public Integer getPlannedHours() {
        return plannedHours;
    }

    public void setPlannedHours(Integer plannedHours) {
        this.plannedHours = plannedHours;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getObjectives() {
        return objectives;
    }

    public void setObjectives(String objectives) {
        this.objectives = objectives;
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

    public Integer getTrainingDays() {
        return trainingDays;
    }

    public void setTrainingDays(Integer trainingDays) {
        this.trainingDays = trainingDays;
    }

    public Integer getBudget() {
        return budget;
    }

    public void setBudget(Integer budget) {
        this.budget = budget;
    }
}
