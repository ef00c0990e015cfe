package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peiji.approval.DecisionPage;
import org.peiji.designation.CohortArranged;
import org.peiji.designation.RunningCohort;
import org.peiji.designation.application.DesignationExitService;
import org.peiji.designation.application.DesignationViews;
import org.peiji.designation.application.ExitView;
import org.peiji.designation.domain.ExitStatus;
import org.peiji.platform.web.Texts;

/** 安排在办班次 page: what becomes of each cohort that the base still runs. */
@Named
@ViewScoped
public class ArrangeCohortsPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DesignationExitService service;

    @Inject
    private transient DesignationViews views;

    @Inject
    private transient Texts texts;

    private final HashMap<String, String> ways = new HashMap<>();
    private transient List<RunningCohort> cohorts;
    private transient ExitView exit;

    public void open() {
        getExit();
    }

    public String submit() {
        return decide(
                () -> service.arrangeCohorts(getTask(), chosen(), getForm().getText()),
                "designation.arrange.done",
                texts.pick(getExit().base().nameZh(), getExit().base().nameEn()));
    }

    public ExitView getExit() {
        if (exit == null) {
            exit = views.openExit(getTask(), ExitStatus.ARRANGING);
        }
        return exit;
    }

    public List<RunningCohort> getCohorts() {
        if (cohorts == null) {
            cohorts = service.runningCohorts(getExit().number());
        }
        return cohorts;
    }

    public CohortArranged.Way[] getChoices() {
        return CohortArranged.Way.values();
    }

    /** By number of the cohort, as the browser sends it. */
    public Map<String, String> getWays() {
        return ways;
    }

    private Map<String, CohortArranged.Way> chosen() {
        Map<String, CohortArranged.Way> chosen = new HashMap<>();
        ways.forEach((cohort, way) -> {
            if (way != null && !way.isEmpty()) {
                chosen.put(cohort, CohortArranged.Way.valueOf(way));
            }
        });
        return chosen;
    }
}
