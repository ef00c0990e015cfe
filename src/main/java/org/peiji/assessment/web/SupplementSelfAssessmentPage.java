package org.peiji.assessment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.approval.Outcomes;
import org.peiji.assessment.application.BaseAssessmentService;
import org.peiji.assessment.application.BaseAssessmentService.Step;
import org.peiji.platform.web.Acts;

/** 补充自评材料: the base adds what the ministry asked for. */
@Named
@ViewScoped
public class SupplementSelfAssessmentPage extends SelfAssessmentPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BaseAssessmentService service;

    @Inject
    private transient AssessmentTrail trail;

    @Inject
    private transient Acts acts;

    private String note;

    public String submit() {
        return acts.run(
                () -> service.supplementSelfAssessment(getTask(), note),
                "assessment.supplement.done",
                "/worklist/worklist.xhtml",
                title());
    }

    /** What the ministry asked for: the newest line of the trail. */
    public String getAsked() {
        return trail.of(getView().number()).stream()
                .findFirst()
                .map(Outcomes.TrailEntry::opinion)
                .orElse("");
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    @Override
    Step step() {
        return Step.SUPPLEMENT;
    }

    @Override
    String page() {
        return "/assessment/supplement-self-assessment.xhtml";
    }
}
