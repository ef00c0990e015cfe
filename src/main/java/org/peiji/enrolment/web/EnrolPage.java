package org.peiji.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.peiji.enrolment.application.EligibilityService;
import org.peiji.enrolment.application.EligibilityView;
import org.peiji.enrolment.application.EnrolmentDraft;
import org.peiji.enrolment.application.TraineeEnrolmentService;
import org.peiji.platform.web.Acts;

/** 报名 page: a trainee's form for a cohort. */
@Named
@ViewScoped
public class EnrolPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TraineeEnrolmentService enrolments;

    @Inject
    private transient EligibilityService rules;

    @Inject
    private transient Acts acts;

    private final EnrolmentSheet sheet = new EnrolmentSheet();
    private String cohort;
    private transient EnrolmentDraft draft;
    private transient EligibilityView eligibility;

    public void open() {
        draft = enrolments.openForm(cohort);
        sheet.follow(draft.profile());
        eligibility = rules.mayEnrol(cohort);
    }

    public String submit() {
        String next = acts.run(
                () -> enrolments.submitEnrolment(cohort, sheet.form(), sheet.getWaiverReason()),
                "enrolment.enrol.done",
                "/enrolment/mine.xhtml",
                draft.schoolName());
        if (next == null) {
            eligibility = rules.mayEnrol(cohort, sheet.form());
        }
        return next;
    }

    /** Every rule, by what is known and, once it was submitted, by what the form says. */
    public EligibilityView getEligibility() {
        return eligibility;
    }

    public EnrolmentDraft getDraft() {
        return draft;
    }

    public EnrolmentSheet getSheet() {
        return sheet;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }
}
