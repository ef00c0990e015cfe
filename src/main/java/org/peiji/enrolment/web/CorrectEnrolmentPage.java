package org.peiji.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.enrolment.application.EnrolmentView;
import org.peiji.enrolment.application.TraineeEnrolmentService;
import org.peiji.platform.web.Acts;

/** 修改报名表 page: the returned form, with what the school wrote above it. */
@Named
@ViewScoped
public class CorrectEnrolmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TraineeEnrolmentService enrolments;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Acts acts;

    private final EnrolmentSheet sheet = new EnrolmentSheet();
    private String task;
    private String reason;
    private transient EnrolmentView enrolment;

    public void open() {
        enrolment = enrolments.openCorrection(task);
        sheet.follow(enrolment.post());
        sheet.setWaiverReason(enrolment.waiverReason());
        reason = approvals.of(enrolment.number()).stream()
                .filter(record -> record.decision() == Decision.RETURNED)
                .map(record -> record.opinion())
                .findFirst()
                .orElse("");
    }

    public String submit() {
        return acts.run(
                () -> enrolments.correctEnrolment(task, sheet.form(), sheet.getWaiverReason()),
                "enrolment.correct.done",
                "/enrolment/enrolment.xhtml?number=" + enrolment.number(),
                enrolment.schoolName());
    }

    public EnrolmentView getEnrolment() {
        return enrolment;
    }

    /** What the school wants to have corrected. */
    public String getReason() {
        return reason;
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
}
