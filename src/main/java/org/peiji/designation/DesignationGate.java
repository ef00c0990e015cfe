package org.peiji.designation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.peiji.designation.application.Designations;
import org.peiji.designation.domain.Designation;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.time.BusinessClock;

/** 办班资格: the one place that says whether a base may plan, publish or enrol, by the status of its designation. */
@ApplicationScoped
public class DesignationGate {

    private static final String REFUSAL = "designation.refusal.gate.";

    @Inject
    private Designations designations;

    @Inject
    private BusinessClock clock;

    /** Why a college may not do that today, as a page says it; null if it may. */
    @Transactional
    public Refusal hindrance(String college, Publication what) {
        Designation latest = designations.latestOf(college).orElse(null);
        if (latest == null) {
            return new Refusal(REFUSAL + "NONE", what);
        }
        return switch (latest.statusOn(clock.today())) {
            case ACTIVE, UNDER_RECTIFICATION -> null;
            case SUSPENDED -> what.isDraft() ? null : new Refusal(REFUSAL + "SUSPENDED", what, latest.number());
            case EXITED, REVOKED, EXPIRED -> new Refusal(REFUSAL + "OVER", what, latest.number(), latest.status());
        };
    }

    public boolean mayPublish(String college, Publication what) {
        return hindrance(college, what) == null;
    }

    /** @throws Refusal if the college may not do that today */
    public void require(String college, Publication what) {
        Refusal hindrance = hindrance(college, what);
        if (hindrance != null) {
            throw hindrance;
        }
    }
}
