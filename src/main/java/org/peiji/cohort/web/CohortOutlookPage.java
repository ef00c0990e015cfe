package org.peiji.cohort.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.cohort.application.CohortOutlook;
import org.peiji.cohort.application.CohortReviewService;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;

/** How a cohort stands against plan and budget, for the pages of its approval. */
@Named
@RequestScoped
public class CohortOutlookPage {

    @Inject
    private CohortReviewService cohorts;

    @Inject
    private CurrentActor current;

    private CohortOutlook outlook;

    /** Null for readers who do not handle cohorts. */
    public CohortOutlook of(String number) {
        if (outlook == null
                && Permission.COHORT_READ_ROUTE.isGivenTo(current.get().role())) {
            outlook = cohorts.outlook(number);
        }
        return outlook;
    }
}
