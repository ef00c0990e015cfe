package org.peiji.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.DecisionPage;
import org.peiji.approval.Outcomes;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;
import org.peiji.programme.application.ProgrammeApprovalService;
import org.peiji.programme.application.ProgrammeView;

/** 审核项目预算 page: the programme on the left, the finance officer's decision on the right. */
@Named
@ViewScoped
public class ReviewProgrammeBudgetPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProgrammeApprovalService programmes;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    private transient ProgrammeView view;

    public void open() {
        view = programmes.openBudgetReview(getTask());
    }

    public String submit() {
        return decide(
                () -> programmes.reviewProgrammeBudget(getTask(), getForm().opinion()),
                "programme.decided",
                texts.pick(view.programme().title(), view.programme().titleEn()),
                texts.label(getForm().getDecision()));
    }

    public ProgrammeView getView() {
        return view;
    }

    public List<Outcomes.Outcome> getOutcomes() {
        return outcomes.of(getForm(), "programme.reviewBudget");
    }

    public List<Strip.Step> getSteps() {
        return ProgrammeStrips.of(texts, view);
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(view.programme().number()), "programme");
    }
}
