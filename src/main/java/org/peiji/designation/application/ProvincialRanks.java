package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.peiji.approval.Decision;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.designation.domain.ProvincialQuota;
import org.peiji.designation.domain.Recommendation;
import org.peiji.platform.failure.Faults;

/**
 * 推荐排序: the order in which a province puts its recommendations of a round. Each rank is given once; whoever gives
 * one makes everybody else who does so in that round wait.
 */
@ApplicationScoped
class ProvincialRanks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProvincialQuotas quotas;

    /** Refuses a rank beyond the province's places, and one that another application has. */
    void require(BaseApplication application, Recommendation proposed) {
        em.lock(application.round(), LockModeType.PESSIMISTIC_WRITE);
        Faults faults = new Faults("designation.recommendation");
        ProvincialQuota quota = quotas.of(application.round().number(), application.province());
        if (faults.unless(
                quota == null || proposed.rank() <= quota.places(),
                "rank",
                "designation.refusal.rankBeyond",
                quota == null ? 0 : quota.places())) {
            List<String> same = em.createQuery(
                            "select a.organisationName from BaseApplication a where a.round = :round and a.province = :province and a.number <> :number and a.recommendation.proposal = :proposal and a.recommendation.rank = :rank and a.status <> :withdrawn",
                            String.class)
                    .setParameter("round", application.round())
                    .setParameter("province", application.province())
                    .setParameter("number", application.number())
                    .setParameter("proposal", Decision.APPROVED)
                    .setParameter("rank", proposed.rank())
                    .setParameter("withdrawn", ApplicationStatus.WITHDRAWN)
                    .getResultList();
            faults.unless(
                    same.isEmpty(),
                    "rank",
                    "designation.refusal.rankGiven",
                    proposed.rank(),
                    same.isEmpty() ? "" : same.get(0));
        }
        faults.refuse();
    }
}
