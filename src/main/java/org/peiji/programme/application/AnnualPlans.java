package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;
import org.peiji.programme.domain.AnnualPlan;
import org.peiji.programme.domain.PlanItem;
import org.peiji.programme.domain.PlanState;

/** All annual plans. */
@ApplicationScoped
public class AnnualPlans {

    private static final String SCOPED =
            " from AnnualPlan p where (:organisation is null or p.organisation = :organisation) and (:province is null or p.province = :province) and (:state is null or p.state = :state) and (:search is null or p.number like :search or p.organisationName like :search or lower(p.organisationNameEn) like lower(:search))";
    private static final String ITEMS =
            " from PlanItem i where i.plan.state = org.peiji.programme.domain.PlanState.APPROVED and (:organisation is null or i.plan.organisation = :organisation) and (:province is null or i.plan.province = :province) and (:base is null or i.plan.organisation = :base) and i.plan.year between :from and :to and (:category is null or i.category = :category) and (:level is null or i.level = :level)";

    @PersistenceContext
    private EntityManager em;

    /** @throws Conflict if somebody has just drafted the same edition */
    void add(AnnualPlan plan) {
        try {
            em.persist(plan);
            em.flush();
        } catch (PersistenceException e) {
            throw new Conflict("programme.refusal.planExists", String.valueOf(plan.year()));
        }
    }

    /** @throws Missing if there is no such plan */
    AnnualPlan get(String number) {
        AnnualPlan plan = number == null ? null : em.find(AnnualPlan.class, number);
        if (plan == null) {
            throw new Missing(String.valueOf(number));
        }
        return plan;
    }

    /** The plan, with everybody else made to wait until this transaction ends. */
    AnnualPlan lock(String number) {
        em.find(AnnualPlan.class, number, LockModeType.PESSIMISTIC_WRITE);
        return get(number);
    }

    /** Every edition of a base's year, latest first. */
    List<AnnualPlan> editions(String organisation, int year) {
        return em.createQuery(
                        "select p from AnnualPlan p where p.organisation = :organisation and p.year = :year order by p.edition desc",
                        AnnualPlan.class)
                .setParameter("organisation", organisation)
                .setParameter("year", year)
                .getResultList();
    }

    /** The plan that is in force. */
    Optional<AnnualPlan> approved(String organisation, int year) {
        return editions(organisation, year).stream()
                .filter(plan -> plan.state() == PlanState.APPROVED)
                .findFirst();
    }

    /** A page of the plans within a scope; null stands for any. Drafts are for their base. */
    List<AnnualPlan> page(
            String organisation, String province, PlanState state, String search, boolean drafts, Slice slice) {
        return slice.of(
                bind(
                        em.createQuery("select p" + scoped(drafts) + slice.orderBy(), AnnualPlan.class),
                        organisation,
                        province,
                        state,
                        search),
                "p.items");
    }

    int count(String organisation, String province, PlanState state, String search, boolean drafts) {
        return bind(
                        em.createQuery("select count(p)" + scoped(drafts), Long.class),
                        organisation,
                        province,
                        state,
                        search)
                .getSingleResult()
                .intValue();
    }

    private static String scoped(boolean drafts) {
        return drafts ? SCOPED : SCOPED + " and p.state <> org.peiji.programme.domain.PlanState.DRAFT";
    }

    private static <T> TypedQuery<T> bind(
            TypedQuery<T> query, String organisation, String province, PlanState state, String search) {
        return query.setParameter("organisation", organisation)
                .setParameter("province", province)
                .setParameter("state", state)
                .setParameter("search", search == null ? null : "%" + search + "%");
    }

    /** Numbers of those that lie with somebody or are being revised. */
    Set<String> underApproval() {
        return Set.copyOf(em.createQuery(
                        "select p.number from AnnualPlan p where p.state in (org.peiji.programme.domain.PlanState.SUBMITTED, org.peiji.programme.domain.PlanState.REVIEWED, org.peiji.programme.domain.PlanState.RETURNED)",
                        String.class)
                .getResultList());
    }

    /** A page of the items of the plans that are in force. */
    List<PlanItem> items(PlanQuery query, Slice slice) {
        return slice.of(
                query.bind(em.createQuery("select i" + ITEMS + slice.orderBy(), PlanItem.class)),
                "i.plan",
                "i.plan.items");
    }

    public List<PlanItem> items(PlanQuery query) {
        return query.bind(em.createQuery("select i" + ITEMS + " order by i.number", PlanItem.class))
                .getResultList();
    }

    int countItems(PlanQuery query) {
        return query.bind(em.createQuery("select count(i)" + ITEMS, Long.class))
                .getSingleResult()
                .intValue();
    }

    /** The released item of that number. */
    Optional<PlanItem> released(String item) {
        return em
                .createQuery(
                        "select i from PlanItem i where i.plan.state = org.peiji.programme.domain.PlanState.APPROVED and i.number = :item",
                        PlanItem.class)
                .setParameter("item", item)
                .getResultList()
                .stream()
                .findFirst();
    }
}
