package org.peiji.notice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.DecisionPage;
import org.peiji.approval.Outcomes;
import org.peiji.notice.application.ObjectionService;
import org.peiji.notice.application.ObjectionView;
import org.peiji.platform.security.Person;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;

/** 指派调查人员 page: who investigates, and what the organisation concerned is asked. */
@Named
@ViewScoped
public class AssignInvestigatorPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ObjectionService objections;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    private String investigator;
    private String matter;
    private transient ObjectionView objection;
    private transient List<Person> choices;

    public void open() {
        objection = objections.openAssignment(getTask());
        choices = objections.investigators(getTask());
    }

    public String submit() {
        return decide(
                () -> objections.assignInvestigator(getTask(), investigator, matter),
                "notice.assign.done",
                objection.number());
    }

    public ObjectionView getObjection() {
        return objection;
    }

    public List<Person> getChoices() {
        return choices;
    }

    public List<Strip.Step> getSteps() {
        return NoticeStrip.of(texts, objection.row().state());
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(objection.number()), "notice");
    }

    public String getInvestigator() {
        return investigator;
    }

    public void setInvestigator(String investigator) {
        this.investigator = investigator;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }
}
