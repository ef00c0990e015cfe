package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peiji.enrolment.NominationListState;
import org.peiji.enrolment.NominationState;
import org.peiji.enrolment.domain.Nomination;
import org.peiji.enrolment.domain.NominationList;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;

/** The lists of all schools and who stands on them. */
@ApplicationScoped
class Nominations {

    private static final Set<NominationState> PENDING = EnumSet.of(NominationState.RESERVE, NominationState.ASKED);

    @PersistenceContext
    private EntityManager em;

    void add(NominationList list) {
        em.persist(list);
    }

    void add(Nomination nomination) {
        em.persist(nomination);
    }

    void remove(Nomination nomination) {
        em.remove(nomination);
    }

    /** @throws Missing if there is no such list */
    NominationList list(String number) {
        NominationList list = number == null ? null : em.find(NominationList.class, number);
        if (list == null) {
            throw new Missing(String.valueOf(number));
        }
        return list;
    }

    /** The list, held until the end of the transaction: two answers at once do not both ask the next. */
    NominationList hold(String number) {
        em.flush();
        NominationList list = em.find(NominationList.class, number, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(list);
        return list;
    }

    /** @throws Missing if there is no such nomination */
    Nomination find(String number) {
        Nomination nomination = number == null ? null : em.find(Nomination.class, number);
        if (nomination == null) {
            throw new Missing(String.valueOf(number));
        }
        return nomination;
    }

    /** The list of a school for a cohort that is in use. */
    Optional<NominationList> activeList(String cohort, String school) {
        return em.createQuery(
                        "select l from NominationList l where l.cohort = :cohort and l.activeSchool = :school",
                        NominationList.class)
                .setParameter("cohort", cohort)
                .setParameter("school", school)
                .getResultStream()
                .findFirst();
    }

    /** Who stands on a list, in its order. */
    List<Nomination> of(String list) {
        return em.createQuery(
                        "select n from Nomination n where n.list = :list order by n.rank, n.number", Nomination.class)
                .setParameter("list", list)
                .getResultList();
    }

    /** The nomination by which somebody is asked for a cohort now. */
    Optional<Nomination> asked(String cohort, String trainee) {
        return em.createQuery(
                        "select n from Nomination n where n.cohort = :cohort and n.trainee = :trainee and n.state = org.peiji.enrolment.NominationState.ASKED",
                        Nomination.class)
                .setParameter("cohort", cohort)
                .setParameter("trainee", trainee)
                .getResultStream()
                .findFirst();
    }

    /** How many of a list are asked, or enrolled and still under way or confirmed. */
    long engaged(String list) {
        return em.createQuery(
                        "select count(n) from Nomination n where n.list = :list and (n.state = org.peiji.enrolment.NominationState.ASKED or exists (select e from Enrolment e where e.number = n.enrolment and e.activePerson is not null))",
                        Long.class)
                .setParameter("list", list)
                .getSingleResult();
    }

    /** Whether anybody of a list is asked or in reserve. */
    boolean isPending(String list) {
        return em.createQuery(
                                "select count(n) from Nomination n where n.list = :list and n.state in :pending",
                                Long.class)
                        .setParameter("list", list)
                        .setParameter("pending", PENDING)
                        .getSingleResult()
                > 0;
    }

    /** Lists for a cohort that are in use. */
    List<NominationList> activeOf(String cohort) {
        return em.createQuery(
                        "select l from NominationList l where l.cohort = :cohort and l.activeSchool is not null order by l.number",
                        NominationList.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    /** Numbers of the lists that wait for the head of the school. */
    Set<String> listsUnderWay() {
        return Set.copyOf(em.createQuery(
                        "select l.number from NominationList l where l.state = org.peiji.enrolment.NominationListState.SUBMITTED",
                        String.class)
                .getResultList());
    }

    /** Numbers of the nominations whose nominees are asked. */
    Set<String> underWay() {
        return Set.copyOf(em.createQuery(
                        "select n.number from Nomination n where n.state = org.peiji.enrolment.NominationState.ASKED",
                        String.class)
                .getResultList());
    }

    /** A page of lists; null stands for any school and state. */
    List<NominationList> page(String school, NominationListState state, Slice slice) {
        return slice.of(bind(
                em.createQuery("select l" + found(school, state) + slice.orderBy(), NominationList.class),
                school,
                state));
    }

    int count(String school, NominationListState state) {
        return bind(em.createQuery("select count(l)" + found(school, state), Long.class), school, state)
                .getSingleResult()
                .intValue();
    }

    private static String found(String school, NominationListState state) {
        return " from NominationList l where l.number is not null" + (school == null ? "" : " and l.school = :school")
                + (state == null ? "" : " and l.state = :state");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, String school, NominationListState state) {
        if (school != null) {
            query.setParameter("school", school);
        }
        if (state != null) {
            query.setParameter("state", state);
        }
        return query;
    }
}
