package org.peiji.designation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 申报书: what a college says of itself in an application. A sheet to be filled in: any of it may be missing while the
 * application is a draft, and {@link #violations()} says what keeps it from being submitted. Cohorts and trainees are
 * those of the last three years; funds are whole yuan a year.
 */
@Embeddable
public class Dossier implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_phone")
    private String contactPhone;

    @Column(name = "training_years")
    private Integer trainingYears;

    private Integer cohorts;
    private Integer trainees;

    @Column(name = "full_time_staff")
    private Integer fullTimeStaff;

    @Column(name = "external_experts")
    private Integer externalExperts;

    @Column(name = "training_rooms")
    private Integer trainingRooms;

    @Column(name = "parallel_cohorts")
    private Integer parallelCohorts;

    @Column(name = "course_system")
    private String courseSystem;

    @Column(name = "support_staff")
    private String supportStaff;

    @Column(name = "support_rooms")
    private String supportRooms;

    @Column(name = "matching_funds")
    private Integer matchingFunds;

    @Column(name = "follow_up")
    private String followUp;

    private boolean committed;

    /** Everything that keeps this sheet from being submitted where every section is asked for. */
    public List<DossierViolation> violations() {
        return violations(RoundDemands.USUAL);
    }

    /** Everything that keeps this sheet from being submitted, in the order of the form; a section that is not asked for may stay empty. */
    public List<DossierViolation> violations(RoundDemands demands) {
        List<DossierViolation> violations = new ArrayList<>();
        DossierField.all()
                .filter(field -> field.broken(this) != null)
                .filter(field ->
                        demands.asksFor(field.section()) || !field.section().isEmpty(this))
                .forEach(field -> violations.add(new DossierViolation(field, field.broken(this))));
        if (cohorts != null && trainees != null && (cohorts == 0) != (trainees == 0)) {
            violations.add(new DossierViolation(DossierField.TRAINEES, DossierViolation.Rule.COHORTS_WITHOUT_TRAINEES));
        }
        if (!committed) {
            violations.add(new DossierViolation(null, DossierViolation.Rule.NOT_COMMITTED));
        }
        return violations;
    }

    /** True if the answer is a text that is longer than the form takes. */
    boolean isTooLong(DossierField field) {
        return field.of(this).length() > field.most() && !field.isNumber();
    }

    /** The answers by the name of their question, in the order of the form. */
    public Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        DossierField.all().forEach(field -> answers.put(field.name(), field.of(this)));
        return answers;
    }

    /** Everything in one section that keeps this sheet from being submitted. */
    public List<DossierViolation> violations(DossierField.Section section, RoundDemands demands) {
        return violations(demands).stream()
                .filter(violation ->
                        violation.field() != null && violation.field().section() == section)
                .toList();
    }

    /** A sheet of its own with the same answers. */
    public Dossier copy() {
        Dossier copy = new Dossier();
        DossierField.all().forEach(field -> field.copy(this, copy));
        copy.committed = committed;
        return copy;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public Integer getTrainingYears() {
        return trainingYears;
    }

    public void setTrainingYears(Integer trainingYears) {
        this.trainingYears = trainingYears;
    }

    public Integer getCohorts() {
        return cohorts;
    }

    public void setCohorts(Integer cohorts) {
        this.cohorts = cohorts;
    }

    public Integer getTrainees() {
        return trainees;
    }

    public void setTrainees(Integer trainees) {
        this.trainees = trainees;
    }

    public Integer getFullTimeStaff() {
        return fullTimeStaff;
    }

    public void setFullTimeStaff(Integer fullTimeStaff) {
        this.fullTimeStaff = fullTimeStaff;
    }

    public Integer getExternalExperts() {
        return externalExperts;
    }

    public void setExternalExperts(Integer externalExperts) {
        this.externalExperts = externalExperts;
    }

    public Integer getTrainingRooms() {
        return trainingRooms;
    }

    public void setTrainingRooms(Integer trainingRooms) {
        this.trainingRooms = trainingRooms;
    }

    public Integer getParallelCohorts() {
        return parallelCohorts;
    }

    public void setParallelCohorts(Integer parallelCohorts) {
        this.parallelCohorts = parallelCohorts;
    }

    public String getCourseSystem() {
        return courseSystem;
    }

    public void setCourseSystem(String courseSystem) {
        this.courseSystem = courseSystem;
    }

    public String getSupportStaff() {
        return supportStaff;
    }

    public void setSupportStaff(String supportStaff) {
        this.supportStaff = supportStaff;
    }

    public String getSupportRooms() {
        return supportRooms;
    }

    public void setSupportRooms(String supportRooms) {
        this.supportRooms = supportRooms;
    }

    public Integer getMatchingFunds() {
        return matchingFunds;
    }

    public void setMatchingFunds(Integer matchingFunds) {
        this.matchingFunds = matchingFunds;
    }

    public String getFollowUp() {
        return followUp;
    }

    public void setFollowUp(String followUp) {
        this.followUp = followUp;
    }

    public boolean isCommitted() {
        return committed;
    }

    public void setCommitted(boolean committed) {
        this.committed = committed;
    }
}
