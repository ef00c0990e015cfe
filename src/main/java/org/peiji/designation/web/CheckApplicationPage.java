package org.peiji.designation.web;

import static org.peiji.approval.Decision.RETURNED;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.peiji.approval.Decision;
import org.peiji.approval.DecisionPage;
import org.peiji.designation.application.ApplicationCase;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.platform.web.Texts;

/** 形式审查: the ministry finds the form in order, returns the dossier or rejects it on form. */
@Named
@ViewScoped
public class CheckApplicationPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BaseApplicationService service;

    @Inject
    private transient BaseApplicationRegister register;

    @Inject
    private transient Texts texts;

    private transient ApplicationCase application;

    public void open() {
        getApplication();
    }

    public String submit() {
        return decide(
                () -> service.checkApplication(getTask(), getForm().opinion()),
                "designation.check.done",
                texts.pick(getApplication().organisationName(), getApplication().organisationNameEn()));
    }

    /** Why a decision cannot be chosen now. */
    public Map<Decision, String> getReasons() {
        return getApplication().mayBeReturned()
                ? Map.of()
                : Map.of(RETURNED, texts.get("designation.refusal.returnedOften"));
    }

    public ApplicationCase getApplication() {
        if (application == null) {
            application = register.open(getTask(), ApplicationStatus.FORMAL_CHECK);
        }
        return application;
    }
}
