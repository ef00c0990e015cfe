package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.domain.Engagement;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.organisation.PersonNumber;
import org.peiji.organisation.PersonRemoval;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Scope;

/** All enrolments. */
@ApplicationScoped
public class Enrolments {

    private static final String SCOPED =
            " from Enrolment e where (:organisation is null or e.school = :organisation or e.base = :organisation) and (:province is null or e.province = :province) and (:own is null or e.trainee = :own) and (:cohort is null or e.cohort = :cohort) and (:state is null or e.state = :state) and (:search is null or e.number like :search or e.schoolName like :search or e.profile.postTitle like :search)";

    /** Latest first. */
    static final String LATEST = "e.submittedAt desc, e.number desc";

    @PersistenceContext
    private EntityManager em;

    public void add(Enrolment enrolment) {
        em.persist(enrolment);
    }

    /** @throws Missing if there is no such enrolment */
    public Enrolment find(String number) {
        Enrolment enrolment = number == null ? null : em.find(Enrolment.class, number);
        if (enrolment == null) {
            throw new Missing(String.valueOf(number));
        }
        return enrolment;
    }

    /** The trainee's latest enrolment for any cohort: it tells who he or she is and what was last stated. */
    public Optional<Enrolment> latestOf(String trainee) {
        return em.createQuery(
                        "select e from Enrolment e where e.trainee = :trainee order by e.submittedAt desc, e.number desc",
                        Enrolment.class)
                .setParameter("trainee", trainee)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * What somebody is engaged in by active enrolments with any base, by account and, whatever account it was done with,
     * by person.
     *
     * @param person null if not known yet
     * @param except number of one that is left out; may be null
     */
    public List<Engagement> engagementsOf(String trainee, PersonNumber person, String except) {
        return em.createQuery(
                        "select new org.peiji.enrolment.domain.Engagement(e.number, e.cohort, e.starts, e.ends, e.state) from Enrolment e where e.activePerson is not null and (e.trainee = :trainee or e.activePerson = :person) and e.number <> :except order by e.starts, e.number",
                        Engagement.class)
                .setParameter("trainee", trainee)
                .setParameter("person", person == null ? "" : person.value())
                .setParameter("except", except == null ? "" : except)
                .getResultList();
    }

    /** How often somebody has stayed away without a word since that day. */
    long absencesOf(String trainee, PersonNumber person, LocalDate since) {
        return em.createQuery(
                        "select count(e) from Enrolment e where (e.trainee = :trainee or e.person = :person) and e.withdrawalReason = org.peiji.enrolment.WithdrawalReason.NO_SHOW and e.starts >= :since",
                        Long.class)
                .setParameter("trainee", trainee)
                .setParameter("person", person == null ? "" : person.value())
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Whoever has ever enrolled stays registered. */
    void keepWhoEnrolled(@Observes PersonRemoval removal) {
        long enrolled = em.createQuery("select count(e) from Enrolment e where e.person = :person", Long.class)
                .setParameter("person", removal.person().value())
                .getSingleResult();
        if (enrolled > 0) {
            throw new Refusal("enrolment.refusal.personEnrolled");
        }
    }

    /** Those of a cohort in that state: by waiting number where there is one, else in the order of submission. */
    public List<Enrolment> inState(String cohort, EnrolmentState state) {
        return em.createQuery(
                        "select e from Enrolment e where e.cohort = :cohort and e.state = :state order by e.waitingNumber, e.submittedAt, e.number",
                        Enrolment.class)
                .setParameter("cohort", cohort)
                .setParameter("state", state)
                .getResultList();
    }

    /** How often these people have confirmed other cohorts that are over, and how often they did not come. */
    Map<String, Record> recordsOf(List<Enrolment> of) {
        Map<String, Record> records = new HashMap<>();
        if (of.isEmpty()) {
            return records;
        }
        em.createQuery(
                        "select e.person, sum(case when e.state = org.peiji.enrolment.EnrolmentState.CONFIRMED then 1 else 0 end), sum(case when e.withdrawalReason = org.peiji.enrolment.WithdrawalReason.NO_SHOW then 1 else 0 end) from Enrolment e where e.person in :persons group by e.person",
                        Object[].class)
                .setParameter(
                        "persons",
                        of.stream()
                                .map(each -> each.person().value())
                                .distinct()
                                .toList())
                .getResultList()
                .forEach(row -> records.put(
                        (String) row[0], new Record(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
        return records;
    }

    /** What the network knows of a person's earlier trainings. */
    record Record(long attended, long missed) {
        static final Record NONE = new Record(0, 0);
    }

    /** Those of a cohort that may still lead to a place, or have one. */
    List<Enrolment> activeOf(String cohort) {
        return em.createQuery(
                        "select e from Enrolment e where e.cohort = :cohort and e.activePerson is not null order by e.waitingNumber, e.submittedAt, e.number",
                        Enrolment.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    /** Whether another enrolment goes on where this one ended. */
    boolean isContinued(String number) {
        return em.createQuery("select count(e) from Enrolment e where e.origin = :number", Long.class)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    /** Those of a school for a cohort, in the order of submission. */
    List<Enrolment> ofSchool(String cohort, String school) {
        return em.createQuery(
                        "select e from Enrolment e where e.cohort = :cohort and e.school = :school order by e.submittedAt, e.number",
                        Enrolment.class)
                .setParameter("cohort", cohort)
                .setParameter("school", school)
                .getResultList();
    }

    /** Numbers of the active ones that are not confirmed yet. */
    Set<String> underWay() {
        return Set.copyOf(em.createQuery(
                        "select e.number from Enrolment e where e.activePerson is not null and e.state <> org.peiji.enrolment.EnrolmentState.CONFIRMED",
                        String.class)
                .getResultList());
    }

    public Map<EnrolmentState, Integer> countByState(String cohort) {
        Map<EnrolmentState, Integer> counts = new EnumMap<>(EnrolmentState.class);
        em.createQuery(
                        "select e.state, count(e) from Enrolment e where e.cohort = :cohort group by e.state",
                        Object[].class)
                .setParameter("cohort", cohort)
                .getResultList()
                .forEach(row -> counts.put((EnrolmentState) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    /** A page of the enrolments within a scope; cohort, state and search may be null for any. */
    public List<Enrolment> page(Scope scope, String cohort, EnrolmentState state, String search, Slice slice) {
        return slice.of(bind(
                em.createQuery("select e" + SCOPED + slice.orderBy(), Enrolment.class), scope, cohort, state, search));
    }

    public int count(Scope scope, String cohort, EnrolmentState state, String search) {
        return bind(em.createQuery("select count(e)" + SCOPED, Long.class), scope, cohort, state, search)
                .getSingleResult()
                .intValue();
    }

    /** Numbers of the cohorts for which there are enrolments within a scope. */
    List<String> cohorts(Scope scope) {
        return bind(em.createQuery("select distinct e.cohort" + SCOPED, String.class), scope, null, null, null)
                .getResultList();
    }

    private static <T> TypedQuery<T> bind(
            TypedQuery<T> query, Scope scope, String cohort, EnrolmentState state, String search) {
        return query.setParameter("search", search == null ? null : "%" + search + "%")
                .setParameter("organisation", scope.organisation())
                .setParameter("province", scope.province())
                .setParameter("own", scope.own())
                .setParameter("cohort", cohort)
                .setParameter("state", state);
    }
}
