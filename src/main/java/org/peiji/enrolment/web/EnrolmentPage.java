package org.peiji.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Outcomes;
import org.peiji.enrolment.WithdrawalReason;
import org.peiji.enrolment.application.EnrolmentQueries;
import org.peiji.enrolment.application.EnrolmentView;
import org.peiji.enrolment.application.TraineeEnrolmentService;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Acts;

/** 报名状态 page: the answer first, in plain words, then how it came to it and what can be done. */
@Named
@ViewScoped
public class EnrolmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EnrolmentQueries queries;

    @Inject
    private transient TraineeEnrolmentService enrolments;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient BusinessClock clock;

    @Inject
    private transient StatusWords words;

    @Inject
    private transient Acts acts;

    private String number;
    private WithdrawalReason cause;
    private String reason;
    private transient EnrolmentView enrolment;

    public void open() {
        enrolment = queries.enrolment(number);
    }

    /** Who holds it now, or how it ended. */
    public String getAnswer() {
        return words.answer(enrolment);
    }

    /** What the trainee has to do, and by when the next one acts. */
    public String getNext() {
        return words.next(enrolment);
    }

    /** Address of the page on which the trainee acts now; null if it is somebody else's turn. */
    public String getAct() {
        return switch (enrolment.state()) {
            case RETURNED -> "/enrolment/correct-enrolment.xhtml?task=" + enrolment.task();
            case ADMITTED -> "/enrolment/confirm-attendance.xhtml?task=" + enrolment.task();
            default -> null;
        };
    }

    public boolean isWithdrawable() {
        return enrolment.state().isActive()
                && clock.today().isBefore(enrolment.cohort().starts());
    }

    public String withdraw() {
        return acts.run(
                () -> enrolments.withdrawEnrolment(number, cause, reason),
                "enrolment.withdraw.done",
                "/enrolment/mine.xhtml");
    }

    /** What is decided so far, newest first. */
    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(
                approvals.of(number).stream()
                        .filter(record -> record.isOpenToApplicant())
                        .toList(),
                "enrolment");
    }

    public EnrolmentView getEnrolment() {
        return enrolment;
    }

    public List<WithdrawalReason> getCauses() {
        return WithdrawalReason.OWN;
    }

    public WithdrawalReason getCause() {
        return cause;
    }

    public void setCause(WithdrawalReason cause) {
        this.cause = cause;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
