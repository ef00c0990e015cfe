package org.peiji.designation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.designation.application.DesignationExitWorkflow;
import org.peiji.designation.application.DesignationExits;
import org.peiji.designation.application.Designations;
import org.peiji.designation.application.LifeNews;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DesignationExit;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.time.BusinessClock;

/** 认定的动态调整: what other features may set going in the life of a designation, within their own transaction. */
@ApplicationScoped
public class DesignationLife {

    @Inject
    private Designations designations;

    @Inject
    private DesignationExits exits;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private LifeNews news;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private DesignationExitWorkflow workflow;

    /**
     * Proposes, in the name of the acting person, to take back the designation of a college. The base is heard, its
     * cohorts are arranged, two people of the ministry decide, and the public sees it before it takes effect.
     *
     * @param base code of the college
     * @param facts what is alleged, as the base reads it
     * @return number of the case
     * @throws Missing if the college has no designation
     * @throws Conflict if its designation is over, or an exit is under way
     */
    @Transactional
    public String proposeRevocation(String base, RevocationGround ground, String facts) {
        Designation designation = designations.lock(
                designations.latestOf(base).orElseThrow(() -> new Missing(base)).number());
        exits.openOf(designation).ifPresent(open -> {
            throw new Conflict("designation.refusal.exitOpen", open.number());
        });
        DesignationExit exit = DesignationExit.alleged(
                numbers.next("EXIT"), designation, ground, facts, current.get(), clock.instant());
        exits.add(exit);
        approvals.record(exit.number(), "ProposeRevocation", new Opinion(Decision.SUBMITTED, exit.reason()));
        news.tell(designation, exit.number(), LifeNews.REVOCATION_PROPOSED);
        workflow.begun(exit);
        return exit.number();
    }
}
