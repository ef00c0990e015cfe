package org.peiji.designation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.designation.application.DesignationRoundService;
import org.peiji.designation.application.RoundDifference;
import org.peiji.designation.application.RoundRecomputation;
import org.peiji.designation.application.RoundView;

/** 批次重算 page: what was made anew, and every difference. */
@Named
@RequestScoped
public class RecomputeRoundPage {

    @Inject
    private RoundRecomputation recomputation;

    @Inject
    private DesignationRoundService rounds;

    private String round;
    private RoundView view;
    private RoundRecomputation.Report report;

    public void open() {
        report = recomputation.recompute(round);
        view = rounds.round(round);
    }

    /** What was made anew, in the order of the work. */
    public List<RoundDifference.Kind> getKinds() {
        return List.copyOf(report.made().keySet());
    }

    public int made(RoundDifference.Kind kind) {
        return report.made().get(kind);
    }

    public List<RoundDifference> getDifferences() {
        return report.differences();
    }

    public RoundView getView() {
        return view;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }
}
