package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peiji.approval.DecisionPage;
import org.peiji.designation.CohortSettlement;
import org.peiji.designation.CohortTaker;
import org.peiji.designation.RunningCohort;
import org.peiji.designation.application.DesignationExitService;
import org.peiji.designation.application.DesignationViews;
import org.peiji.designation.application.ExitView;
import org.peiji.designation.domain.ExitStatus;
import org.peiji.platform.time.BusinessClock;
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

    @Inject
    private transient BusinessClock clock;

    private final HashMap<String, String> ways = new HashMap<>();
    private transient Map<String, List<CohortTaker>> takers;
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

    /** What has begun is run to its end; there is no other choice. */
    public boolean isBegun(RunningCohort cohort) {
        return cohort.isBegun(clock.today());
    }

    public List<CohortTaker> takers(RunningCohort cohort) {
        if (takers == null) {
            takers = new HashMap<>();
        }
        return takers.computeIfAbsent(cohort.number(), service::takers);
    }

    /** By number of the cohort: how it goes on, or the number of the cohort that takes it over. */
    public Map<String, String> getWays() {
        return ways;
    }

    private Map<String, CohortSettlement> chosen() {
        Map<String, CohortSettlement> chosen = new HashMap<>();
        ways.forEach((cohort, way) -> {
            if (way != null && !way.isEmpty()) {
                chosen.put(cohort, settlement(way));
            }
        });
        return chosen;
    }

    private static CohortSettlement settlement(String way) {
        return switch (way) {
            case "FINISH" -> CohortSettlement.finish();
            case "CANCEL" -> CohortSettlement.cancel();
            default -> CohortSettlement.takenOverBy(way);
        };
    }
}
