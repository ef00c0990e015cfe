package org.peiji.designation.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.designation.domain.DossierField.Section;
import org.peiji.platform.form.Edition;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Difference;
import org.peiji.platform.web.SectionLine;
import org.peiji.platform.web.SectionState;
import org.peiji.platform.web.Texts;

/** What the two pages have in common on which a college fills in its dossier. */
public abstract class DossierPage extends EvidencePage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BaseApplicationService service;

    @Inject
    private transient Acts acts;

    @Inject
    private transient Texts texts;

    private SheetForm form;
    private boolean committed;
    private transient Map<String, Edition> editions;

    /** Puts the sheet on the page; a section that was saved with gaps says which. */
    void write() {
        form = new SheetForm(getApplication().sheet());
        editions = service.sections(number());
        begin(editions);
        if (getLine() != null && getLine().state() == SectionState.IN_PROGRESS) {
            form.getSheet()
                    .violations(Section.valueOf(getSection()), demands())
                    .forEach(violation -> acts.point(SheetForm.id(violation), SheetForm.words(violation, texts)));
        }
    }

    @Override
    public List<SectionLine> getSections() {
        if (editions == null) {
            editions = service.sections(number());
        }
        return Stream.concat(form.sections(editions, demands(), texts), Stream.of(evidence()))
                .toList();
    }

    @Override
    protected Edition keep(String section, int begunWith) {
        return section.equals(EVIDENCE)
                ? Edition.NONE
                : service.saveSection(number(), Section.valueOf(section), begunWith, form.getSheet());
    }

    @Override
    protected List<Difference> differences(String section) {
        forget();
        return form.differences(Section.valueOf(section), getApplication().sheet(), texts);
    }

    @Override
    protected void take(Difference difference) {
        form.take(difference, getApplication().sheet());
    }

    @Override
    public List<Problem> getProblems() {
        Stream<Problem> answers = form.violations(demands()).stream()
                .map(violation -> new Problem(
                        SheetForm.words(violation, texts),
                        address(violation.field().section().name()) + "#" + SheetForm.id(violation)));
        return Stream.concat(answers, lacks()).toList();
    }

    /** Submits, once the declaration is made. */
    String submit(Runnable act, String done) {
        if (!committed) {
            acts.point("form:COMMITTED:input", texts.get("designation.rule.NOT_COMMITTED"));
            return null;
        }
        return acts.run(act, done, "/designation/application.xhtml?number=" + number());
    }

    public SheetForm getForm() {
        return form;
    }

    public boolean isCommitted() {
        return committed;
    }

    public void setCommitted(boolean committed) {
        this.committed = committed;
    }
}
