package org.peiji.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Outcomes;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;
import org.peiji.programme.application.ProgrammeService;
import org.peiji.programme.application.ProgrammeView;

/** 项目详情 page: what a programme is, where it stands, and its cohorts. */
@Named
@RequestScoped
public class ProgrammePage {

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Texts texts;

    private String number;
    private ProgrammeView view;

    public void open() {
        view = programmes.programme(number);
    }

    public ProgrammeView getView() {
        return view;
    }

    public List<Strip.Step> getSteps() {
        return ProgrammeStrips.of(texts, view);
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(number), "programme");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
