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
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Texts;

/** 补正申报材料: the college corrects a returned application and submits it again. */
@Named
@ViewScoped
public class CorrectApplicationPage extends EvidencePage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BaseApplicationService service;

    @Inject
    private transient BaseApplicationRegister register;

    @Inject
    private transient Acts acts;

    @Inject
    private transient Texts texts;

    private String task;
    private SheetForm form;
    private String note;
    private transient ApplicationCase application;

    public void open() {
        form = new SheetForm(getApplication().sheet());
    }

    public String save() {
        return acts.run(() -> service.saveApplication(number(), form.getSheet()), "designation.draft.saved", here());
    }

    @Override
    String application() {
        return number();
    }

    @Override
    void forget() {
        application = null;
    }

    public String submit() {
        return form.isReady(texts)
                ? acts.run(
                        () -> service.correctApplication(task, form.getSheet(), note),
                        "designation.correct.done",
                        "/designation/application.xhtml?number=" + number())
                : null;
    }

    /** What the step that returned it asks for. */
    public String getRequest() {
        return getApplication().trail().stream()
                .filter(record -> record.decision() == Decision.RETURNED)
                .findFirst()
                .map(ApprovalRecord::opinion)
                .orElse("");
    }

    private String number() {
        return getApplication().number();
    }

    private String here() {
        return "/designation/correct-application.xhtml?task=" + task;
    }

    public ApplicationCase getApplication() {
        if (application == null) {
            application = register.open(task, ApplicationStatus.RETURNED);
        }
        return application;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public SheetForm getForm() {
        return form;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
