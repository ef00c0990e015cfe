package org.peiji.designation.web;

import static org.peiji.approval.Decision.APPROVED;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.approval.DecisionPage;
import org.peiji.designation.DesignationKind;
import org.peiji.designation.application.ApplicationCase;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.platform.web.Texts;

/** 作出认定决定: the ministry decides, with the experts' result before it. */
@Named
@ViewScoped
public class DecideApplicationPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BaseApplicationService service;

    @Inject
    private transient BaseApplicationRegister register;

    @Inject
    private transient Texts texts;

    private DesignationKind kind;
    private String document;
    private transient ApplicationCase application;

    public void open() {
        getApplication();
    }

    public String submit() {
        return decide(
                () -> service.decideApplication(getTask(), getForm().opinion(), kind, document),
                "designation.decide.done",
                texts.pick(getApplication().organisationName(), getApplication().organisationNameEn()));
    }

    /** True once the ministry means to designate: then kind and document are asked for. */
    public boolean isDesignating() {
        return getForm().getDecision() == APPROVED;
    }

    public DesignationKind[] getKinds() {
        return DesignationKind.values();
    }

    public ApplicationCase getApplication() {
        if (application == null) {
            application = register.open(getTask(), ApplicationStatus.DECISION);
        }
        return application;
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
}
