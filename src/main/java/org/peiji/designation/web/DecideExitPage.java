package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.approval.DecisionPage;
import org.peiji.designation.application.DesignationExitService;
import org.peiji.designation.application.DesignationViews;
import org.peiji.designation.application.ExitView;
import org.peiji.designation.domain.ExitStatus;
import org.peiji.platform.web.Texts;

/** 决定退出或撤销 page: a second person confirms the proposal or gives it back. */
@Named
@ViewScoped
public class DecideExitPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DesignationExitService service;

    @Inject
    private transient DesignationViews views;

    @Inject
    private transient Texts texts;

    private transient ExitView exit;

    public void open() {
        getExit();
    }

    public String submit() {
        return decide(
                () -> service.decideExit(getTask(), getForm().opinion()),
                "designation.conclude.done",
                texts.pick(getExit().base().nameZh(), getExit().base().nameEn()));
    }

    public ExitView getExit() {
        if (exit == null) {
            exit = views.openExit(getTask(), ExitStatus.DECIDING);
        }
        return exit;
    }
}
