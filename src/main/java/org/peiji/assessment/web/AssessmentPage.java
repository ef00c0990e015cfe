package org.peiji.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.assessment.application.AssessmentRegister;
import org.peiji.assessment.application.AssessmentView;

/** 基地考核 case: where it stands, scores and claims, why this grade, who decided what. */
@Named
@RequestScoped
public class AssessmentPage {

    @Inject
    private AssessmentRegister register;

    @Inject
    private GradeReasons reasons;

    private String number;
    private AssessmentView view;
    private GradeReasons.Reason reason;

    public void open() {
        view = register.view(number);
        reason = view.grade() == null
                ? null
                : register.rulings(number).stream()
                        .findFirst()
                        .map(ruling -> reasons.of(ruling, view.total(), view.vetoed(), view.grade()))
                        .orElse(null);
    }

    public AssessmentView getView() {
        return view;
    }

    public GradeReasons.Reason getReason() {
        return reason;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
