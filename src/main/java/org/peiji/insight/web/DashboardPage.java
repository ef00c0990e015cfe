package org.peiji.insight.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.insight.application.AssessmentDashboard;
import org.peiji.insight.application.BaseScores;
import org.peiji.insight.application.CampaignChoice;
import org.peiji.insight.application.GradeCount;
import org.peiji.insight.application.ScoreSource;
import org.peiji.insight.application.StepCount;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;
import org.peiji.platform.web.Texts;

/** 考核看板: one campaign in figures, each of which opens its rows. The address holds the campaign. */
@Named
@RequestScoped
public class DashboardPage {

    @Inject
    private AssessmentDashboard dashboard;

    @Inject
    private BusinessClock clock;

    @Inject
    private Texts texts;

    private String campaign;
    private List<CampaignChoice> campaigns;
    private CampaignChoice chosen;
    private List<StepCount> steps;
    private List<BaseScores> scores;
    private List<GradeCount> grades;
    private ScoreSource source;

    public void open() {
        campaigns = dashboard.campaigns();
        if (campaigns.isEmpty()) {
            return;
        }
        chosen = campaigns.stream()
                .filter(each -> each.number().equals(campaign))
                .findFirst()
                .orElse(campaigns.get(0));
        steps = dashboard.progress(chosen.number());
        scores = dashboard.scores(chosen.number());
        grades = dashboard.grades(chosen.number());
        source = dashboard.source(chosen.number());
    }

    public List<CampaignChoice> getCampaigns() {
        return campaigns;
    }

    public CampaignChoice getChosen() {
        return chosen;
    }

    public String getAsOf() {
        return texts.moment(clock.instant());
    }

    /** Address of the list of this campaign's assessments, to which filters can be added. */
    public String getList() {
        return "/assessment/assessments.xhtml?campaign=" + chosen.number();
    }

    public int getBases() {
        return steps.stream().mapToInt(StepCount::count).sum();
    }

    public List<StepCount> getSteps() {
        return steps;
    }

    /** The same steps as a bar, and as matters that wait. */
    public StepFigures getFigures() {
        return new StepFigures(steps, getList(), texts);
    }

    public List<BaseScores> getScores() {
        return scores;
    }

    public int getWaiting() {
        return getBases() - scores.size();
    }

    public String tone(int rate) {
        return Tone.ofPoints(rate);
    }

    public List<GradeCount> getGrades() {
        return grades;
    }

    public ScoreSource getSource() {
        return source;
    }

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign;
    }

    /** The dashboard's line of the menu. */
    @ApplicationScoped
    public static class Menu implements MenuSource {

        @Override
        public List<MenuEntry> entries(Actor actor) {
            return Permission.INSIGHT_READ.isGivenTo(actor.role())
                    ? List.of(
                            new MenuEntry("shell.group.data", "/insight/dashboard.xhtml", "insight.menu", "chart", 60))
                    : List.of();
        }
    }
}
