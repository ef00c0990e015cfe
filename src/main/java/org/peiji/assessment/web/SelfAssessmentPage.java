package org.peiji.assessment.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.peiji.assessment.application.AssessmentRegister;
import org.peiji.assessment.application.AssessmentView;
import org.peiji.assessment.application.BaseAssessmentService;
import org.peiji.assessment.application.BaseAssessmentService.Step;
import org.peiji.platform.file.FileLimits;
import org.peiji.platform.form.Edition;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Difference;
import org.peiji.platform.web.SectionLine;
import org.peiji.platform.web.SectionState;
import org.peiji.platform.web.SectionedPage;
import org.peiji.platform.web.Texts;

/** What the two pages have in common on which a base writes its claims, one dimension at a time. */
public abstract class SelfAssessmentPage extends SectionedPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AssessmentRegister register;

    @Inject
    private transient BaseAssessmentService service;

    @Inject
    private transient FileLimits limits;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private String task;
    private AssessmentView view;
    private SelfAssessmentForm form;
    private transient Map<String, Edition> editions;

    abstract Step step();

    abstract String page();

    /** Puts the claims on the page; a dimension that was saved with gaps says which. */
    public void open() {
        view = register.toWrite(task, step());
        form = new SelfAssessmentForm(view);
        editions = service.sections(task, step());
        begin(editions);
        if (getLine() != null && getLine().state() == SectionState.IN_PROGRESS) {
            form.section(getSection()).problems().forEach(fault -> acts.point(fault.control(), fault.words(texts)));
        }
    }

    @Override
    public List<SectionLine> getSections() {
        if (editions == null) {
            editions = service.sections(task, step());
        }
        return form.getSections().stream()
                .map(section -> section.line(editions, texts))
                .toList();
    }

    @Override
    protected Edition keep(String section, int begunWith) {
        return service.saveSection(task, step(), section, begunWith, form.claims(section));
    }

    @Override
    protected List<Difference> differences(String section) {
        return form.section(section).differences(kept().section(section), texts);
    }

    @Override
    protected void take(Difference difference) {
        form.section(getSection()).take(difference.getKey(), kept().section(getSection()));
    }

    private SelfAssessmentForm kept() {
        return new SelfAssessmentForm(register.toWrite(task, step()));
    }

    @Override
    public List<Problem> getProblems() {
        return form.problems().stream()
                .map(fault -> new Problem(fault.words(texts), address(fault.section()) + "#" + fault.control()))
                .toList();
    }

    /** @param indicator code of the indicator that the file is evidence for */
    @Override
    public void addFile(String indicator) {
        change(() -> service.addEvidence(task, step(), indicator, getChosen().name(), content()), "part.upload.added");
    }

    @Override
    public void replaceFile(String id) {
        change(() -> service.replaceEvidence(task, step(), id, getChosen().name(), content()), "part.upload.replaced");
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
        return getChosen().content(limits.getLargest());
    }

    String title() {
        return texts.pick(view.titleZh(), view.titleEn());
    }

    @Override
    public String getAddress() {
        return page() + "?task=" + task;
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

    /** The lines of the open section. */
    public List<ClaimLine> getLines() {
        return form.section(getSection()).getLines();
    }
}
