package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.approval.DecisionPage;
import org.peiji.designation.application.ApplicationCase;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.application.RecommendationService;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.platform.web.Texts;

/** 复核推荐意见: a second person of the province confirms what a colleague proposes, or gives it back. */
@Named
@ViewScoped
public class ConfirmRecommendationPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RecommendationService service;

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
                () -> service.confirmRecommendation(getTask(), getForm().opinion()),
                "designation.confirm.done",
                texts.pick(getApplication().organisationName(), getApplication().organisationNameEn()));
    }

    public ApplicationCase getApplication() {
        if (application == null) {
            application = register.open(getTask(), ApplicationStatus.PROVINCE_CONFIRMATION);
        }
        return application;
    }
}
