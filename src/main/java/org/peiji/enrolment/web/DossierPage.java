package org.peiji.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Outcomes;
import org.peiji.enrolment.application.AdmissionService;
import org.peiji.enrolment.application.EnrolmentQueries;
import org.peiji.enrolment.application.EnrolmentView;
import org.peiji.enrolment.application.RevealPurpose;
import org.peiji.organisation.PersonDetails;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 报名详情 page of the offices: the form, where it stands, its trail; an officer of the base may reveal what is masked. */
@Named
@ViewScoped
public class DossierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EnrolmentQueries queries;

    @Inject
    private transient AdmissionService admissions;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String number;
    private RevealPurpose purpose;
    private transient EnrolmentView enrolment;
    private transient PersonDetails revealed;

    public void open() {
        enrolment = queries.enrolment(number);
    }

    /** Shows ID number and mobile on this page, until it is left. */
    public void reveal() {
        try {
            revealed = admissions.revealPersonalData(number, purpose.name());
        } catch (Refusal refused) {
            acts.refuse(refused);
        }
    }

    public boolean isMayReveal() {
        return Permission.ENROLMENT_REVEAL_PERSONAL_DATA.isGivenTo(current.get().role()) && revealed == null;
    }

    public String getIdNumber() {
        return revealed == null ? enrolment.person().maskedIdNumber() : revealed.idNumber();
    }

    public String getMobile() {
        return revealed == null ? enrolment.person().maskedMobile() : revealed.mobile();
    }

    public RevealPurpose[] getPurposes() {
        return RevealPurpose.values();
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(number), "enrolment");
    }

    public EnrolmentView getEnrolment() {
        return enrolment;
    }

    public RevealPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(RevealPurpose purpose) {
        this.purpose = purpose;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
