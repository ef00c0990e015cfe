package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CohortSummary;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.BatchAction;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.security.Permission;

/** 批量批准班次: the director approves several cohorts; each is approved as it would be on its own page. */
@ApplicationScoped
public class ApproveCohorts implements BatchAction {

    @Inject
    private CohortApprovalService cohorts;

    @Override
    public String name() {
        return "cohort.batch.approve";
    }

    @Override
    public String listing() {
        return "cohorts";
    }

    @Override
    public Permission permission() {
        return Permission.COHORT_APPROVE_COHORT;
    }

    @Override
    public Candidate preview(String id) {
        CohortSummary cohort = cohorts.cohort(id);
        Refusal refusal = cohorts.awaitsApproval(id).isPresent()
                ? null
                : new Refusal("cohort.refusal.awaitsNoApproval", cohort.state());
        return new Candidate(id, new Bilingual(cohort.title(), cohort.titleEn()), refusal);
    }

    @Override
    public void run(String id, String remark) {
        String task = cohorts.awaitsApproval(id)
                .orElseThrow(() -> new Refusal(
                        "cohort.refusal.awaitsNoApproval", cohorts.cohort(id).state()));
        cohorts.approveCohort(task, new Opinion(Decision.APPROVED, remark));
    }
}
