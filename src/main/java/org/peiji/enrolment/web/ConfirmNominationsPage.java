package org.peiji.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.DecisionPage;
import org.peiji.approval.Outcomes;
import org.peiji.enrolment.application.NominationListView;
import org.peiji.enrolment.application.NominationService;
import org.peiji.platform.web.Texts;

/** 确认推荐名单 page: the list on the left, the decision of the head of the school on the right. */
@Named
@ViewScoped
public class ConfirmNominationsPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NominationService service;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    private transient NominationListView list;

    public void open() {
        list = service.openConfirmation(getTask());
    }

    public String confirmNominations() {
        return decide(
                () -> service.confirmNominations(getTask(), getForm().opinion()),
                "enrolment.confirmNominations.done",
                list.number(),
                texts.label(getForm().getDecision()));
    }

    public List<Outcomes.Outcome> getOutcomes() {
        return outcomes.of(getForm(), "enrolment.confirmNominations");
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(list.number()), "enrolment");
    }

    public NominationListView getList() {
        return list;
    }
}
