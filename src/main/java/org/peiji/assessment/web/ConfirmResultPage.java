package org.peiji.assessment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.approval.DecisionPage;
import org.peiji.assessment.Grade;
import org.peiji.assessment.GradeBands;
import org.peiji.assessment.application.AssessmentRegister;
import org.peiji.assessment.application.AssessmentView;
import org.peiji.assessment.application.BaseAssessmentService;
import org.peiji.expert.PanelResult;

/** 确认考核结果: the ministry reads scores and sheets, then confirms or asks for more. */
@Named
@ViewScoped
public class ConfirmResultPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AssessmentRegister register;

    @Inject
    private transient BaseAssessmentService service;

    @Inject
    private transient GradeBands bands;

    private AssessmentView view;
    private boolean veto;
    private String vetoReason;

    public void open() {
        view = register.toConfirm(getTask());
    }

    public String submit() {
        return decide(
                () -> service.confirmResult(getTask(), getForm().opinion(), veto ? words() : null),
                "assessment.confirm.done",
                view.organisationName());
    }

    private String words() {
        return vetoReason == null ? "" : vetoReason;
    }

    /** The panel's sheets, numbered instead of named. */
    public List<PanelResult.Sheet> getSheets() {
        return getResult().sheets();
    }

    /** What the sheets say, and what calibration made of it. */
    public PanelResult getResult() {
        return register.panel(view.number());
    }

    /** The grade that the total would get now. */
    public Grade getExpectedGrade() {
        return bands.gradeOf(view.total());
    }

    public AssessmentView getView() {
        return view;
    }

    public boolean isVeto() {
        return veto;
    }

    public void setVeto(boolean veto) {
        this.veto = veto;
    }

    public String getVetoReason() {
        return vetoReason;
    }

    public void setVetoReason(String vetoReason) {
        this.vetoReason = vetoReason;
    }
}
