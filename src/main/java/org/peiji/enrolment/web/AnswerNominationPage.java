package org.peiji.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.enrolment.WithdrawalReason;
import org.peiji.enrolment.application.EligibilityService;
import org.peiji.enrolment.application.EligibilityView;
import org.peiji.enrolment.application.NominationView;
import org.peiji.enrolment.application.NomineeService;
import org.peiji.platform.web.Acts;

/** 答复学校推荐 page: a nominee fills in the form and agrees, or declines with a reason. */
@Named
@ViewScoped
public class AnswerNominationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NomineeService service;

    @Inject
    private transient EligibilityService rules;

    @Inject
    private transient Acts acts;

    private final EnrolmentSheet sheet = new EnrolmentSheet();
    private String task;
    private WithdrawalReason cause;
    private String words;
    private transient NominationView nomination;
    private transient EligibilityView eligibility;

    public void open() {
        nomination = service.openAnswer(task);
        sheet.follow(nomination.draft().profile());
        eligibility = rules.mayEnrol(nomination.draft().cohort().number());
    }

    public String accept() {
        String next = acts.run(
                () -> service.acceptNomination(task, sheet.form(), sheet.getWaiverReason()),
                "enrolment.nominated.accepted",
                "/enrolment/mine.xhtml");
        if (next == null) {
            eligibility = rules.mayEnrol(nomination.draft().cohort().number(), sheet.form());
        }
        return next;
    }

    public String decline() {
        return acts.run(
                () -> service.declineNomination(task, cause, words),
                "enrolment.nominated.declined",
                "/enrolment/mine.xhtml");
    }

    public List<WithdrawalReason> getCauses() {
        return WithdrawalReason.OWN;
    }

    public NominationView getNomination() {
        return nomination;
    }

    public EligibilityView getEligibility() {
        return eligibility;
    }

    public EnrolmentSheet getSheet() {
        return sheet;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public WithdrawalReason getCause() {
        return cause;
    }

    public void setCause(WithdrawalReason cause) {
        this.cause = cause;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
