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

/** 提出处理建议 page: somebody of the ministry proposes what comes of an exit. */
@Named
@ViewScoped
public class ProposeExitPage extends DecisionPage {

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
                () -> service.proposeExit(getTask(), getForm().opinion()),
                "designation.propose.done",
                texts.pick(getExit().base().nameZh(), getExit().base().nameEn()));
    }

    public ExitView getExit() {
        if (exit == null) {
            exit = views.openExit(getTask(), ExitStatus.PROPOSING);
        }
        return exit;
    }
}
