package org.peiji.designation.web;

import static org.peiji.approval.Decision.APPROVED;
import static org.peiji.approval.Decision.REJECTED;
import static org.peiji.approval.Decision.RETURNED;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.peiji.approval.Decision;
import org.peiji.approval.DecisionForm;
import org.peiji.designation.application.ApplicationCase;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Texts;

/** 形式审查: the ministry finds the form in order, returns the dossier or rejects it on form. */
@Named
@ViewScoped
public class CheckApplicationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BaseApplicationService service;

    @Inject
    private transient BaseApplicationRegister register;

    @Inject
    private transient Acts acts;

    @Inject
    private transient Texts texts;

    private final DecisionForm form = new DecisionForm(APPROVED, RETURNED, REJECTED);
    private String task;
    private transient ApplicationCase application;

    public void open() {
        getApplication();
    }

    public String submit() {
        return acts.run(
                () -> service.checkApplication(task, form.opinion()),
                "designation.check.done",
                "/worklist/worklist.xhtml",
                getApplication().organisationName());
    }

    /** Why a decision cannot be chosen now. */
    public Map<Decision, String> getReasons() {
        return getApplication().mayBeReturned()
                ? Map.of()
                : Map.of(RETURNED, texts.of("designation.refusal.returnedOften", application.mostReturns()));
    }

    public ApplicationCase getApplication() {
        if (application == null) {
            application = register.open(task, ApplicationStatus.FORMAL_CHECK);
        }
        return application;
    }

    public DecisionForm getForm() {
        return form;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }
}
