package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.peiji.cohort.domain.Cohort;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;

/** All cohorts. */
@ApplicationScoped
public class Cohorts {

    private static final String SCOPED =
            " from Cohort c where (:organisation is null or c.organisation = :organisation) and (:province is null or c.province = :province) and (:state is null or c.state = :state) and (:search is null or c.title like :search or lower(c.titleEn) like lower(:search) or c.number like :search or c.organisationName like :search or c.place like :search)";
    private static final String UPCOMING =
            " from Cohort c where c.state = org.peiji.cohort.CohortState.PUBLISHED and c.starts > :today and (:search is null or c.title like :search or c.titleEn like :search or c.organisationName like :search or c.place like :search)";

    private static final String WITH_PLACES =
            " from Cohort c where c.state = org.peiji.cohort.CohortState.PUBLISHED and c.starts > :today and (:organisation is null or c.organisation = :organisation) and (:province is null or c.province = :province or exists (select b from Bucket b where b.cohort = c.number and b.province = :province))";

    @PersistenceContext
    private EntityManager em;

    public void add(Cohort cohort) {
        em.persist(cohort);
    }

    /** @throws Missing if there is no such cohort */
    public Cohort find(String number) {
        Cohort cohort = number == null ? null : em.find(Cohort.class, number);
        if (cohort == null) {
            throw new Missing(String.valueOf(number));
        }
        return cohort;
    }

    /** The cohort, with everybody else made to wait until this transaction ends. */
    Cohort lock(String number) {
        em.find(Cohort.class, number, LockModeType.PESSIMISTIC_WRITE);
        return find(number);
    }

    public List<Cohort> numbered(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : em.createQuery("select c from Cohort c where c.number in :numbers", Cohort.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    /** The published cohorts of these programmes, by their first day. */
    List<Cohort> publishedOf(Collection<String> programmes) {
        return programmes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from Cohort c where c.state = org.peiji.cohort.CohortState.PUBLISHED and c.programme in :programmes order by c.starts, c.number",
                                Cohort.class)
                        .setParameter("programmes", programmes)
                        .getResultList();
    }

    /** A page of the cohorts within a scope; null stands for any. */
    public List<Cohort> page(String organisation, String province, CohortFilter filter, Slice slice) {
        return filter.isOfNone()
                ? List.of()
                : slice.of(scoped(
                        em.createQuery("select c" + SCOPED + filter.more() + slice.orderBy(), Cohort.class),
                        organisation,
                        province,
                        filter));
    }

    public int count(String organisation, String province, CohortFilter filter) {
        return filter.isOfNone()
                ? 0
                : scoped(
                                em.createQuery("select count(c)" + SCOPED + filter.more(), Long.class),
                                organisation,
                                province,
                                filter)
                        .getSingleResult()
                        .intValue();
    }

    /** Numbers of those that wait for their director or for a revision. */
    Set<String> underApproval() {
        return Set.copyOf(em.createQuery(
                        "select c.number from Cohort c where c.state in (org.peiji.cohort.CohortState.SUBMITTED, org.peiji.cohort.CohortState.RETURNED)",
                        String.class)
                .getResultList());
    }

    /** Numbers of those with a least number of trainees of which it is not decided whether they are held. */
    Set<String> awaitingGoAhead() {
        return Set.copyOf(em.createQuery(
                        "select c.number from Cohort c where c.state = org.peiji.cohort.CohortState.PUBLISHED and c.goAhead = org.peiji.cohort.GoAhead.OPEN",
                        String.class)
                .getResultList());
    }

    public List<Cohort> upcoming(String search, LocalDate today, int first, int size) {
        return upcoming(
                        em.createQuery(
                                "select c" + UPCOMING
                                        + " order by case when c.closes >= :today then 0 else 1 end, c.closes, c.number",
                                Cohort.class),
                        search,
                        today)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** The cohorts of a base that are published and not over, the earliest first. */
    public List<Cohort> running(String organisation, LocalDate today) {
        return em.createQuery(
                        "select c from Cohort c where c.organisation = :organisation and c.state = org.peiji.cohort.CohortState.PUBLISHED and c.ends >= :today order by c.starts, c.number",
                        Cohort.class)
                .setParameter("organisation", organisation)
                .setParameter("today", today)
                .getResultList();
    }

    public int countUpcoming(String search, LocalDate today) {
        return upcoming(em.createQuery("select count(c)" + UPCOMING, Long.class), search, today)
                .getSingleResult()
                .intValue();
    }

    /** Published, not begun, and of that base, or of or with places for that province; null stands for any. */
    List<Cohort> withPlaces(String organisation, String province, LocalDate today, int first, int size) {
        return withPlaces(
                        em.createQuery("select c" + WITH_PLACES + " order by c.starts, c.number", Cohort.class),
                        organisation,
                        province,
                        today)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    int countWithPlaces(String organisation, String province, LocalDate today) {
        return withPlaces(em.createQuery("select count(c)" + WITH_PLACES, Long.class), organisation, province, today)
                .getSingleResult()
                .intValue();
    }

    /** Numbers of those that have unused places in buckets whose day of release has come. */
    List<String> dueForRelease(LocalDate today) {
        return em.createQuery(
                        "select distinct b.cohort from Bucket b where b.releaseOn <= :today and b.seats > b.taken + b.held",
                        String.class)
                .setParameter("today", today)
                .getResultList();
    }

    private static <T> TypedQuery<T> withPlaces(
            TypedQuery<T> query, String organisation, String province, LocalDate today) {
        return query.setParameter("organisation", organisation)
                .setParameter("province", province)
                .setParameter("today", today);
    }

    private static <T> TypedQuery<T> scoped(
            TypedQuery<T> query, String organisation, String province, CohortFilter filter) {
        filter.bind(query);
        return query.setParameter("organisation", organisation).setParameter("province", province);
    }

    private static <T> TypedQuery<T> upcoming(TypedQuery<T> query, String search, LocalDate today) {
        return query.setParameter("search", search == null ? null : "%" + search + "%")
                .setParameter("today", today);
    }
}
