package org.peiji.cohort.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.domain.CohortPlan;

/** The plan of a cohort, while it is on the page. */
public class CohortForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String programme;
    private String title;
    private String titleEn;
    private LocalDate starts;
    private LocalDate ends;
    private String place;
    private Integer capacity = CohortPlan.USUAL_CAPACITY;
    private Integer classHours;
    private ArrayList<String> categories = new ArrayList<>();
    private LocalDate opens;
    private LocalDate closes;
    private String managerName;
    private String managerPhone;

    static CohortForm of(CohortSummary cohort) {
        CohortForm form = new CohortForm();
        form.programme = cohort.programme();
        form.title = cohort.title();
        form.titleEn = cohort.titleEn();
        form.starts = cohort.starts();
        form.ends = cohort.ends();
        form.place = cohort.place();
        form.capacity = cohort.capacity();
        form.classHours = cohort.classHours();
        form.categories.addAll(cohort.categories());
        form.opens = cohort.opens();
        form.closes = cohort.closes();
        form.managerName = cohort.managerName();
        form.managerPhone = cohort.managerPhone();
        return form;
    }

    CohortPlan plan() {
        return new CohortPlan(
                programme,
                title,
                titleEn,
                starts,
                ends,
                place,
                capacity,
                classHours,
                categories,
                opens,
                closes,
                managerName,
                managerPhone);
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
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

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Integer getClassHours() {
        return classHours;
    }

    public void setClassHours(Integer classHours) {
        this.classHours = classHours;
    }

    public ArrayList<String> getCategories() {
        return categories;
    }

    public void setCategories(ArrayList<String> categories) {
        this.categories = categories;
    }

    public LocalDate getOpens() {
        return opens;
    }

    public void setOpens(LocalDate opens) {
        this.opens = opens;
    }

    public LocalDate getCloses() {
        return closes;
    }

    public void setCloses(LocalDate closes) {
        this.closes = closes;
    }

    public String getManagerName() {
        return managerName;
    }

    public void setManagerName(String managerName) {
        this.managerName = managerName;
    }

    public String getManagerPhone() {
        return managerPhone;
    }

    public void setManagerPhone(String managerPhone) {
        this.managerPhone = managerPhone;
    }
}
