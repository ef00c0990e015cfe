package org.peiji.enrolment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.YearMonth;

/** 学员任职信息: post and education of a trainee as stated with the enrolment. */
@Embeddable
public class TraineeProfile {

    private String department;

    @Column(name = "post_title")
    private String postTitle;

    @Enumerated(EnumType.STRING)
    @Column(name = "post_level")
    private PostLevel postLevel;

    @Column(name = "cadre_category")
    private String cadreCategory;

    @Column(name = "post_since")
    private YearMonth postSince;

    @Enumerated(EnumType.STRING)
    private Education education;

    @Enumerated(EnumType.STRING)
    private Degree degree;

    @Enumerated(EnumType.STRING)
    @Column(name = "professional_title")
    private ProfessionalTitle professionalTitle;

    @Column(name = "responsibility_area")
    private String responsibilityArea;

    @Column(name = "training_needs")
    private String trainingNeeds;

    protected TraineeProfile() {}

    TraineeProfile(EnrolmentForm form, YearMonth postSince) {
        this.department = form.department().strip();
        this.postTitle = form.postTitle().strip();
        this.postLevel = form.postLevel();
        this.cadreCategory = form.cadreCategory();
        this.postSince = postSince;
        this.education = form.education();
        this.degree = form.degree();
        this.professionalTitle = form.professionalTitle() == null ? ProfessionalTitle.NONE : form.professionalTitle();
        this.responsibilityArea = form.responsibilityArea();
        this.trainingNeeds = form.trainingNeeds();
    }

    public String department() {
        return department;
    }

    public String postTitle() {
        return postTitle;
    }

    public PostLevel postLevel() {
        return postLevel;
    }

    public String cadreCategory() {
        return cadreCategory;
    }

    public YearMonth postSince() {
        return postSince;
    }

    public Education education() {
        return education;
    }

    public Degree degree() {
        return degree;
    }

    public ProfessionalTitle professionalTitle() {
        return professionalTitle;
    }

    public String responsibilityArea() {
        return responsibilityArea;
    }

    public String trainingNeeds() {
        return trainingNeeds;
    }
}
