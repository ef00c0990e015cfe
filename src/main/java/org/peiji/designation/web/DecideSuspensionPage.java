package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.peiji.approval.Decision;
import org.peiji.approval.DecisionPage;
import org.peiji.approval.Outcomes;
import org.peiji.designation.application.DesignationSuspensionService;
import org.peiji.designation.application.DesignationView;
import org.peiji.designation.application.DesignationViews;
import org.peiji.platform.web.Texts;

/** 决定暂停或恢复 page: a second person of the ministry decides. */
@Named
@ViewScoped
public class DecideSuspensionPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DesignationSuspensionService service;

    @Inject
    private transient DesignationViews views;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Outcomes outcomes;

    private transient DesignationView.Suspension suspension;

    public void open() {
        getSuspension();
    }

    public String submit() {
        return decide(
                () -> service.decideSuspension(getTask(), getForm().opinion()),
                "designation.suspend.done",
                texts.pick(getSuspension().organisationName(), getSuspension().organisationNameEn()));
    }

    /** Whoever proposed cannot decide, and sees why. */
    public List<Outcomes.Outcome> getOutcomes() {
        String own = texts.get("designation.refusal.ownProposal");
        return outcomes.of(
                getForm(),
                "designation.suspend." + getSuspension().kind(),
                getSuspension().own() ? Map.of(Decision.APPROVED, own, Decision.REJECTED, own) : Map.of());
    }

    public DesignationView.Suspension getSuspension() {
        if (suspension == null) {
            suspension = views.openSuspension(getTask());
        }
        return suspension;
    }
}
