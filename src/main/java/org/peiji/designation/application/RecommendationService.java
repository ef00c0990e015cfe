package org.peiji.designation.application;

import static org.peiji.approval.Decision.APPROVED;
import static org.peiji.approval.Decision.REJECTED;
import static org.peiji.approval.Decision.RETURNED;
import static org.peiji.platform.security.Permission.DESIGNATION_CONFIRM_RECOMMENDATION;
import static org.peiji.platform.security.Permission.DESIGNATION_RECOMMEND_APPLICATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Opinion;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.designation.domain.Recommendation;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.security.Requires;

/** 省级推荐: one person of the province proposes, a second confirms; the places of the province are counted there. */
@ApplicationScoped
public class RecommendationService {

    @Inject
    private BaseApplications applications;

    @Inject
    private ProvincialQuotas quotas;

    @Inject
    private ProvincialRanks ranks;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private ApplicationRules rules;

    @Inject
    private DesignationNews news;

    @Inject
    private BaseApplicationWorkflow workflow;

    /**
     * The province returns the dossier, or proposes to recommend it or not.
     *
     * @param proposed what it says of the application; only with APPROVED
     */
    @Transactional
    @Requires(DESIGNATION_RECOMMEND_APPLICATION)
    public void recommendApplication(String taskId, Opinion opinion, Recommendation proposed) {
        OpenTask task = workflow.open(taskId, ApplicationStatus.PROVINCE_REVIEW);
        opinion.among(APPROVED, RETURNED, REJECTED);
        BaseApplication application = applications.lock(task.caseNumber());
        if (opinion.decision() == APPROVED) {
            ranks.require(application, proposed);
        }
        application.recommend(
                opinion.decision(), proposed, opinion.decision() == RETURNED && rules.mayReturnNow(application));
        approvals.record(task.caseNumber(), task.key(), opinion);
        if (opinion.decision() == RETURNED) {
            news.reviewed(application, RETURNED);
        }
        workflow.recommended(task, opinion.decision());
    }

    /** A second person of the province confirms the proposal, which takes a place, or gives it back to the colleague. */
    @Transactional
    @Requires(DESIGNATION_CONFIRM_RECOMMENDATION)
    public void confirmRecommendation(String taskId, Opinion opinion) {
        OpenTask task = workflow.open(taskId, ApplicationStatus.PROVINCE_CONFIRMATION);
        opinion.among(APPROVED, RETURNED);
        BaseApplication application = applications.lock(task.caseNumber());
        if (application.confirm(opinion.decision())) {
            quotas.take(application);
        }
        approvals.recordInternally(task.caseNumber(), task.key(), opinion);
        if (application.status() == ApplicationStatus.NOT_RECOMMENDED) {
            news.reviewed(application, REJECTED);
        }
        workflow.decided(task, opinion.decision());
    }
}
