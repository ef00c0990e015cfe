package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.designation.application.ApplicationCase;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Texts;

/** 填写申报书: the college fills in its application, checks the answers and submits it. */
@Named
@ViewScoped
public class DraftApplicationPage extends EvidencePage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BaseApplicationService service;

    @Inject
    private transient BaseApplicationRegister register;

    @Inject
    private transient Acts acts;

    @Inject
    private transient Texts texts;

    private String number;
    private SheetForm form;
    private boolean checked;
    private transient ApplicationCase application;

    /** Shows the form; an application that is submitted already shows its case instead. */
    public String open() {
        if (getApplication().status() != ApplicationStatus.DRAFT) {
            return "/designation/application.xhtml?number=" + number + "&faces-redirect=true";
        }
        form = new SheetForm(application.sheet());
        return null;
    }

    public String save() {
        return acts.run(() -> service.saveApplication(number, form.getSheet()), "designation.draft.saved", here());
    }

    @Override
    String application() {
        return number;
    }

    @Override
    void forget() {
        application = null;
    }

    /** Keeps what is written and shows it for a last look, or shows what is missing. */
    public void check() {
        try {
            service.saveApplication(number, form.getSheet());
            checked = form.isReady(texts);
            application = null;
        } catch (RuntimeException e) {
            acts.refuse(e);
        }
    }

    public void edit() {
        checked = false;
    }

    public String submit() {
        return acts.run(
                () -> service.submitApplication(number, form.getSheet()),
                "designation.draft.submitted",
                "/designation/application.xhtml?number=" + number);
    }

    private String here() {
        return "/designation/draft-application.xhtml?number=" + number;
    }

    public ApplicationCase getApplication() {
        if (application == null) {
            application = register.find(number);
        }
        return application;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public SheetForm getForm() {
        return form;
    }

    public boolean isChecked() {
        return checked;
    }
}
