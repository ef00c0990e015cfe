package org.peiji.enrolment.web;

import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import org.peiji.enrolment.domain.Degree;
import org.peiji.enrolment.domain.Education;
import org.peiji.enrolment.domain.EnrolmentForm;
import org.peiji.enrolment.domain.PostLevel;
import org.peiji.enrolment.domain.ProfessionalTitle;
import org.peiji.enrolment.domain.TraineeProfile;

/** A trainee's form, while it is on the page. What the register knows already stays masked and need not be typed. */
public class EnrolmentSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    private String idNumber;
    private String mobile;
    private String department;
    private String postTitle;
    private PostLevel postLevel;
    private String cadreCategory;
    private String postSince;
    private Education education;
    private Degree degree;
    private ProfessionalTitle professionalTitle;
    private String responsibilityArea;
    private String trainingNeeds;
    private boolean consent;
    private String waiverReason;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    /** Begins with what was stated last; null for an empty sheet. */
    void follow(TraineeProfile last) {
        if (last == null) {
            return;
        }
        department = last.department();
        postTitle = last.postTitle();
        postLevel = last.postLevel();
        cadreCategory = last.cadreCategory();
        postSince = MONTH.format(last.postSince());
        education = last.education();
        degree = last.degree();
        professionalTitle = last.professionalTitle();
        responsibilityArea = last.responsibilityArea();
        trainingNeeds = last.trainingNeeds();
    }

    EnrolmentForm form() {
        return new EnrolmentForm(
                idNumber,
                mobile,
                department,
                postTitle,
                postLevel,
                cadreCategory,
                postSince,
                education,
                degree,
                professionalTitle,
                responsibilityArea,
                trainingNeeds,
                consent);
    }

    /** Why rules that are not kept should be waived; null if nothing was written. */
    public String getWaiverReason() {
        return waiverReason;
    }

    public void setWaiverReason(String waiverReason) {
        this.waiverReason = waiverReason;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getPostTitle() {
        return postTitle;
    }

    public void setPostTitle(String postTitle) {
        this.postTitle = postTitle;
    }

    public PostLevel getPostLevel() {
        return postLevel;
    }

    public void setPostLevel(PostLevel postLevel) {
        this.postLevel = postLevel;
    }

    public String getCadreCategory() {
        return cadreCategory;
    }

    public void setCadreCategory(String cadreCategory) {
        this.cadreCategory = cadreCategory;
    }

    public String getPostSince() {
        return postSince;
    }

    public void setPostSince(String postSince) {
        this.postSince = postSince;
    }

    public Education getEducation() {
        return education;
    }

    public void setEducation(Education education) {
        this.education = education;
    }

    public Degree getDegree() {
        return degree;
    }

    public void setDegree(Degree degree) {
        this.degree = degree;
    }

    public ProfessionalTitle getProfessionalTitle() {
        return professionalTitle;
    }

    public void setProfessionalTitle(ProfessionalTitle professionalTitle) {
        this.professionalTitle = professionalTitle;
    }

    public String getResponsibilityArea() {
        return responsibilityArea;
    }

    public void setResponsibilityArea(String responsibilityArea) {
        this.responsibilityArea = responsibilityArea;
    }

    public String getTrainingNeeds() {
        return trainingNeeds;
    }

    public void setTrainingNeeds(String trainingNeeds) {
        this.trainingNeeds = trainingNeeds;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
