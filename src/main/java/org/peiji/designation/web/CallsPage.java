package org.peiji.designation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.designation.DesignationDirectory;
import org.peiji.designation.OpenCall;
import org.peiji.designation.application.DesignationCriteria;
import org.peiji.designation.domain.DossierField.Section;
import org.peiji.expert.Criterion;
import org.peiji.platform.web.Texts;

/** 遴选通知 page of the public: who may apply until when, what is asked, and by what it is judged. */
@Named
@RequestScoped
public class CallsPage {

    @Inject
    private DesignationDirectory directory;

    @Inject
    private DesignationCriteria criteria;

    @Inject
    private Texts texts;

    private List<OpenCall> calls;

    public List<OpenCall> getCalls() {
        if (calls == null) {
            calls = directory.openCalls();
        }
        return calls;
    }

    public List<Criterion> getCriteria() {
        return criteria.all();
    }

    /** What the application asks, heading by heading. */
    public List<String> getSections() {
        return Stream.of(Section.values())
                .map(section -> texts.get("designation.Section." + section))
                .toList();
    }
}
