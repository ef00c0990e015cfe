package org.peiji.assessment.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.peiji.approval.Outcomes;
import org.peiji.assessment.application.AssessmentRegister;
import org.peiji.assessment.application.AssessmentView;
import org.peiji.assessment.application.BaseAssessmentService;
import org.peiji.assessment.application.BaseAssessmentService.Step;
import org.peiji.platform.file.FileLimits;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.ChosenFile;
import org.peiji.platform.web.FilePage;
import org.peiji.platform.web.Texts;

/** What the two pages have in common on which a base writes its claims. */
public abstract class SelfAssessmentPage implements FilePage, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AssessmentRegister register;

    @Inject
    private transient BaseAssessmentService service;

    @Inject
    private transient FileLimits limits;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private String task;
    private AssessmentView view;
    private SelfAssessmentForm form;
    private final ChosenFile chosen = new ChosenFile();
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

    /** @param indicator code of the indicator that the file is evidence for */
    @Override
    public void addFile(String indicator) {
        change(() -> service.addEvidence(task, step(), indicator, chosen.name(), content()), "part.upload.added");
    }

    @Override
    public void replaceFile(String id) {
        change(() -> service.replaceEvidence(task, step(), id, chosen.name(), content()), "part.upload.replaced");
    }

    @Override
    public void removeFile(String id) {
        change(() -> service.removeEvidence(task, step(), id), "part.upload.removed");
    }

    private void change(Runnable act, String done) {
        acts.stay(act, done);
        form.refresh(register.toWrite(task, step()));
    }

    private byte[] content() {
        return chosen.content(limits.getLargest());
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

    @Override
    public ChosenFile getChosen() {
        return chosen;
    }
}
