package org.peiji.assessment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.assessment.application.BaseAssessmentService;
import org.peiji.assessment.application.BaseAssessmentService.Step;
import org.peiji.platform.web.Acts;

/** 自评填报: the base claims points for every indicator and says why. */
@Named
@ViewScoped
public class CompleteSelfAssessmentPage extends SelfAssessmentPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BaseAssessmentService service;

    @Inject
    private transient Acts acts;

    public String submit() {
        return acts.run(
                () -> service.completeSelfAssessment(getTask()),
                "assessment.complete.done",
                "/worklist/worklist.xhtml",
                title());
    }

    @Override
    Step step() {
        return Step.COMPLETE;
    }

    @Override
    String page() {
        return "/assessment/complete-self-assessment.xhtml";
    }
}
