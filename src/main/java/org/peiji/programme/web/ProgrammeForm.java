package org.peiji.programme.web;

import java.io.Serializable;
import java.util.ArrayList;
import org.peiji.programme.ProgrammeKind;
import org.peiji.programme.ProgrammePlan;

/** The plan of a programme, while it is on the page. */
public class ProgrammeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String titleEn;
    private ProgrammeKind kind;
    private ArrayList<String> categories = new ArrayList<>();
    private String level;
    private Integer plannedHours;
    private Integer year;

    ProgrammePlan plan() {
        return new ProgrammePlan(title, titleEn, kind, categories, level, plannedHours, year);
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
}
