package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.approval.DecisionPage;
import org.peiji.designation.application.ApplicationCase;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.application.WithdrawalService;
import org.peiji.platform.web.Texts;

/** 审批撤回申请: the ministry agrees that a college takes its application back, or refuses. */
@Named
@ViewScoped
public class DecideWithdrawalPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WithdrawalService service;

    @Inject
    private transient BaseApplicationRegister register;

    @Inject
    private transient Texts texts;

    private transient WithdrawalService.RequestView request;
    private transient ApplicationCase application;

    public void open() {
        getApplication();
    }

    public String submit() {
        return decide(
                () -> service.decideWithdrawal(getTask(), getForm().opinion()),
                "designation.withdrawal.done",
                texts.pick(getApplication().organisationName(), getApplication().organisationNameEn()));
    }

    public WithdrawalService.RequestView getRequest() {
        if (request == null) {
            request = service.request(getTask());
        }
        return request;
    }

    public ApplicationCase getApplication() {
        if (application == null) {
            application = register.find(getRequest().application());
        }
        return application;
    }
}
