package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.designation.domain.ProvincialQuota;
import org.peiji.platform.failure.Refusal;

/** 省级推荐名额: the one way to a place among a province's recommendations. A round without quotas limits nobody. */
@ApplicationScoped
class ProvincialQuotas {

    @PersistenceContext
    private EntityManager em;

    void set(String round, Map<String, Integer> places) {
        places.forEach((province, count) -> em.persist(new ProvincialQuota(round, province, count)));
    }

    /** The quota of a province in a round; null if the round limits nobody. */
    ProvincialQuota of(String round, String province) {
        return em.find(ProvincialQuota.class, new ProvincialQuota.Key(round, province));
    }

    List<ProvincialQuota> of(String round) {
        return em.createQuery(
                        "select q from ProvincialQuota q where q.round = :round order by q.province",
                        ProvincialQuota.class)
                .setParameter("round", round)
                .getResultList();
    }

    /**
     * Takes a place; whoever comes at the same moment waits for the outcome.
     *
     * @throws Refusal if none is left
     */
    void take(BaseApplication application) {
        String round = application.round().number();
        if (change(application, "q.taken + 1", " and q.taken < q.places") == 0) {
            ProvincialQuota quota = of(round, application.province());
            if (quota != null) {
                throw new Refusal("designation.refusal.quota", quota.places());
            }
        }
    }

    void giveBack(BaseApplication application) {
        change(application, "q.taken - 1", " and q.taken > 0");
    }

    private int change(BaseApplication application, String taken, String condition) {
        return em.createQuery("update ProvincialQuota q set q.taken = " + taken
                        + " where q.round = :round and q.province = :province" + condition)
                .setParameter("round", application.round().number())
                .setParameter("province", application.province())
                .executeUpdate();
    }
}
