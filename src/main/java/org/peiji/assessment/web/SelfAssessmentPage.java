package org.peiji.assessment.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.peiji.approval.Outcomes;
import org.peiji.assessment.application.AssessmentRegister;
import org.peiji.assessment.application.AssessmentView;
import org.peiji.assessment.application.BaseAssessmentService;
import org.peiji.assessment.application.BaseAssessmentService.Step;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Texts;

/** What the two pages have in common on which a base writes its claims. */
public abstract class SelfAssessmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AssessmentRegister register;

    @Inject
    private transient BaseAssessmentService service;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private String task;
    private AssessmentView view;
    private SelfAssessmentForm form;
    private String evidenceIndicator;
    private transient Part evidence;
    private transient List<Outcomes.TrailEntry> trail;

    abstract Step step();

    abstract String address();

    public void open() {
        view = register.toWrite(task, step());
        form = new SelfAssessmentForm(view);
    }

    public String saveDraft() {
        return acts.run(() -> service.saveDraft(task, step(), form.claims()), "assessment.write.saved", here());
    }

    public String addEvidence() {
        if (evidence == null || evidenceIndicator == null) {
            refuse(null, texts.get("assessment.write.evidence.required"));
            return null;
        }
        return acts.run(this::keepEvidence, "assessment.write.evidence.added", here());
    }

    public String removeEvidence(String file) {
        return acts.run(() -> dropEvidence(file), "assessment.write.evidence.removed", here());
    }

    /** Shows all that is wrong, each at its field; true if there is anything. */
    boolean showProblems() {
        List<SelfAssessmentForm.Problem> problems = form.problems();
        problems.forEach(problem -> refuse(
                "sheet:section:" + problem.place() + (problem.inStatement() ? ":statement:input" : ":points:input"),
                texts.of("assessment.Fault." + problem.fault(), problem.code(), problem.weight())));
        return !problems.isEmpty();
    }

    private static void refuse(String field, String words) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        faces.validationFailed();
    }

    private void keepEvidence() {
        service.saveDraft(task, step(), form.claims());
        service.addEvidence(task, step(), evidenceIndicator, evidence.getSubmittedFileName(), content());
    }

    private void dropEvidence(String file) {
        service.saveDraft(task, step(), form.claims());
        service.removeEvidence(task, step(), file);
    }

    private byte[] content() {
        try (var in = evidence.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String here() {
        return address() + "?task=" + task;
    }

    String title() {
        return texts.pick(view.titleZh(), view.titleEn());
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public AssessmentView getView() {
        return view;
    }

    public SelfAssessmentForm getForm() {
        return form;
    }

    public List<Outcomes.TrailEntry> getTrail() {
        if (trail == null) {
            trail = outcomes.trail(register.trail(view.number()), "assessment");
        }
        return trail;
    }

    public String getEvidenceIndicator() {
        return evidenceIndicator;
    }

    public void setEvidenceIndicator(String evidenceIndicator) {
        this.evidenceIndicator = evidenceIndicator;
    }

    public Part getEvidence() {
        return evidence;
    }

    public void setEvidence(Part evidence) {
        this.evidence = evidence;
    }
}
