package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.approval.ApprovalRecord;
import org.peiji.approval.Decision;
import org.peiji.designation.application.ApplicationCase;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.designation.domain.ApplicationStatus;

/** 补正申报材料: the college corrects a returned application and submits it again. */
@Named
@ViewScoped
public class CorrectApplicationPage extends DossierPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BaseApplicationService service;

    @Inject
    private transient BaseApplicationRegister register;

    private String task;
    private String note;
    private transient ApplicationCase application;

    public void open() {
        write();
    }

    public String submit() {
        return submit(() -> service.correctApplication(task, isCommitted(), note), "designation.correct.done");
    }

    /** What the step that returned it asks for. */
    public String getRequest() {
        return getApplication().trail().stream()
                .filter(record -> record.decision() == Decision.RETURNED)
                .findFirst()
                .map(ApprovalRecord::opinion)
                .orElse("");
    }

    @Override
    public String getAddress() {
        return "/designation/correct-application.xhtml?task=" + task;
    }

    @Override
    public ApplicationCase getApplication() {
        if (application == null) {
            application = register.open(task, ApplicationStatus.RETURNED);
        }
        return application;
    }

    @Override
    void forget() {
        application = null;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
