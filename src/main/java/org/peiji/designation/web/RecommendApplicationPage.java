package org.peiji.designation.web;

import static org.peiji.approval.Decision.APPROVED;
import static org.peiji.approval.Decision.RETURNED;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.peiji.approval.Decision;
import org.peiji.approval.DecisionPage;
import org.peiji.designation.application.ApplicationCase;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.application.RecommendationService;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.platform.web.Texts;

/** 省级审核推荐: the province proposes to recommend the application or not, or returns it. */
@Named
@ViewScoped
public class RecommendApplicationPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RecommendationService service;

    @Inject
    private transient BaseApplicationRegister register;

    @Inject
    private transient Texts texts;

    private RecommendationForm recommendation;
    private transient ApplicationCase application;

    public void open() {
        recommendation = RecommendationForm.of(getApplication().recommendation());
    }

    public String submit() {
        return decide(
                () -> service.recommendApplication(
                        getTask(), getForm().opinion(), isRecommending() ? recommendation.recommendation() : null),
                "designation.recommend.done",
                texts.pick(getApplication().organisationName(), getApplication().organisationNameEn()));
    }

    /** True once the province means to recommend: then rank and headings are asked for. */
    public boolean isRecommending() {
        return getForm().getDecision() == APPROVED;
    }

    /** Why a decision cannot be chosen now. */
    public Map<Decision, String> getReasons() {
        return getApplication().mayBeReturned()
                ? Map.of()
                : Map.of(RETURNED, texts.get("designation.refusal.returnedOften"));
    }

    public RecommendationForm getRecommendation() {
        return recommendation;
    }

    public ApplicationCase getApplication() {
        if (application == null) {
            application = register.open(getTask(), ApplicationStatus.PROVINCE_REVIEW);
        }
        return application;
    }
}
