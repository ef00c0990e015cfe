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

/** 听取基地意见 page: the base says what it has to say before anything is decided. */
@Named
@ViewScoped
public class HearBasePage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DesignationExitService service;

    @Inject
    private transient DesignationViews views;

    @Inject
    private transient Texts texts;

    private String statement;
    private transient ExitView exit;

    public void open() {
        getExit();
    }

    public String submit() {
        return decide(
                () -> service.hearBase(getTask(), statement),
                "designation.hear.done",
                texts.pick(getExit().base().nameZh(), getExit().base().nameEn()));
    }

    public ExitView getExit() {
        if (exit == null) {
            exit = views.openExit(getTask(), ExitStatus.HEARING);
        }
        return exit;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}
