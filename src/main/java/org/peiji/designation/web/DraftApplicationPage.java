package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.designation.application.ApplicationCase;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.designation.domain.ApplicationStatus;

/** 填写申报书: the college fills in its application, checks the answers and submits it. */
@Named
@ViewScoped
public class DraftApplicationPage extends DossierPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BaseApplicationService service;

    @Inject
    private transient BaseApplicationRegister register;

    private String number;
    private transient ApplicationCase application;

    /** Shows the form; an application that is submitted already shows its case instead. */
    public String open() {
        if (getApplication().status() != ApplicationStatus.DRAFT) {
            return "/designation/application.xhtml?number=" + number + "&faces-redirect=true";
        }
        write();
        return null;
    }

    public String submit() {
        return submit(() -> service.submitApplication(number, isCommitted()), "designation.draft.submitted");
    }

    @Override
    public String getAddress() {
        return "/designation/draft-application.xhtml?number=" + number;
    }

    @Override
    public ApplicationCase getApplication() {
        if (application == null) {
            application = register.find(number);
        }
        return application;
    }

    @Override
    void forget() {
        application = null;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
