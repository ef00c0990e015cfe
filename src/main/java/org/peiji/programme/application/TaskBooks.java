package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;
import org.peiji.programme.domain.TaskBook;
import org.peiji.programme.domain.TaskBookState;
import org.peiji.programme.domain.TaskLine;

/** All task books. */
@ApplicationScoped
public class TaskBooks {

    private static final String SCOPED =
            " from TaskBook b where (:organisation is null or b.organisation = :organisation) and (:province is null or b.province = :province) and (:state is null or b.state = :state) and (:search is null or b.number like :search or b.organisationName like :search or lower(b.organisationNameEn) like lower(:search))";
    private static final String LINES =
            " from TaskLine l where l.book.state = org.peiji.programme.domain.TaskBookState.ISSUED and (:organisation is null or l.book.organisation = :organisation) and (:province is null or l.book.province = :province) and (:base is null or l.book.organisation = :base) and l.book.year between :from and :to and (:category is null or l.category = :category) and (:level is null or l.level = :level)";

    @PersistenceContext
    private EntityManager em;

    /** @throws Conflict if somebody has just drafted the same edition */
    void add(TaskBook book) {
        try {
            em.persist(book);
            em.flush();
        } catch (PersistenceException e) {
            throw new Conflict("programme.refusal.bookExists", String.valueOf(book.year()));
        }
    }

    /** @throws Missing if there is no such book */
    TaskBook get(String number) {
        TaskBook book = number == null ? null : em.find(TaskBook.class, number);
        if (book == null) {
            throw new Missing(String.valueOf(number));
        }
        return book;
    }

    /** Every edition of a base's year, latest first. */
    List<TaskBook> editions(String organisation, int year) {
        return em.createQuery(
                        "select b from TaskBook b where b.organisation = :organisation and b.year = :year order by b.edition desc",
                        TaskBook.class)
                .setParameter("organisation", organisation)
                .setParameter("year", year)
                .getResultList();
    }

    /** The book that is in force. */
    Optional<TaskBook> issued(String organisation, int year) {
        return editions(organisation, year).stream()
                .filter(book -> book.state() == TaskBookState.ISSUED)
                .findFirst();
    }

    /** A page of the books within a scope; null stands for any. Drafts are for the ministry. */
    List<TaskBook> page(
            String organisation, String province, TaskBookState state, String search, boolean drafts, Slice slice) {
        return slice.of(
                bind(
                        em.createQuery("select b" + scoped(drafts) + slice.orderBy(), TaskBook.class),
                        organisation,
                        province,
                        state,
                        search),
                "b.lines");
    }

    int count(String organisation, String province, TaskBookState state, String search, boolean drafts) {
        return bind(
                        em.createQuery("select count(b)" + scoped(drafts), Long.class),
                        organisation,
                        province,
                        state,
                        search)
                .getSingleResult()
                .intValue();
    }

    private static String scoped(boolean drafts) {
        return drafts ? SCOPED : SCOPED + " and b.state <> org.peiji.programme.domain.TaskBookState.DRAFT";
    }

    private static <T> TypedQuery<T> bind(
            TypedQuery<T> query, String organisation, String province, TaskBookState state, String search) {
        return query.setParameter("organisation", organisation)
                .setParameter("province", province)
                .setParameter("state", state)
                .setParameter("search", search == null ? null : "%" + search + "%");
    }

    /** A page of the lines of the books that are in force. */
    List<TaskLine> lines(PlanQuery query, Slice slice) {
        return slice.of(
                query.bind(em.createQuery("select l" + LINES + slice.orderBy(), TaskLine.class)),
                "l.book",
                "l.book.lines");
    }

    public List<TaskLine> lines(PlanQuery query) {
        return query.bind(em.createQuery("select l" + LINES + " order by l.id", TaskLine.class))
                .getResultList();
    }

    int countLines(PlanQuery query) {
        return query.bind(em.createQuery("select count(l)" + LINES, Long.class))
                .getSingleResult()
                .intValue();
    }
}
