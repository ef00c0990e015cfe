package org.peiji.designation.web;

import static org.peiji.approval.Decision.APPROVED;
import static org.peiji.approval.Decision.REJECTED;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.peiji.approval.DecisionForm;
import org.peiji.designation.DesignationKind;
import org.peiji.designation.application.ApplicationCase;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.platform.web.Acts;

/** 作出认定决定: the ministry decides, with the experts' result before it. */
@Named
@ViewScoped
public class DecideApplicationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BaseApplicationService service;

    @Inject
    private transient BaseApplicationRegister register;

    @Inject
    private transient Acts acts;

    private final DecisionForm form = new DecisionForm(APPROVED, REJECTED);
    private DesignationKind kind;
    private String document;
    private String task;
    private transient ApplicationCase application;

    public void open() {
        getApplication();
    }

    public String submit() {
        return acts.run(
                () -> service.decideApplication(task, form.opinion(), kind, document),
                "designation.decide.done",
                "/worklist/worklist.xhtml",
                getApplication().organisationName());
    }

    /** True once the ministry means to designate: then kind and document are asked for. */
    public boolean isDesignating() {
        return form.getDecision() == APPROVED;
    }

    public DesignationKind[] getKinds() {
        return DesignationKind.values();
    }

    public ApplicationCase getApplication() {
        if (application == null) {
            application = register.open(task, ApplicationStatus.DECISION);
        }
        return application;
    }

    public DecisionForm getForm() {
        return form;
    }

    public DesignationKind getKind() {
        return kind;
    }

    public void setKind(DesignationKind kind) {
        this.kind = kind;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }
}
