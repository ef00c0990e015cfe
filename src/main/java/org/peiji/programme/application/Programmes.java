package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;
import org.peiji.programme.TrainingCell;
import org.peiji.programme.domain.TrainingProgramme;

/** All training programmes. */
@ApplicationScoped
public class Programmes {

    /** Newest first. */
    public static final String NEWEST = "p.year desc, p.number desc";

    private static final String FOUND =
            " from TrainingProgramme p where (:organisation is null or p.organisation = :organisation) and (:province is null or p.province = :province) and (:base is null or p.organisation = :base) and p.year between :from and :to and (:category is null or p.category = :category) and (:level is null or p.level = :level) and (:state is null or p.state = :state) and (:item is null or p.planItem = :item) and (:search is null or p.title like :search or lower(p.titleEn) like lower(:search) or p.number like :search or p.organisationName like :search)";

    @PersistenceContext
    private EntityManager em;

    void add(TrainingProgramme programme) {
        em.persist(programme);
    }

    public Optional<TrainingProgramme> find(String number) {
        return Optional.ofNullable(number == null ? null : em.find(TrainingProgramme.class, number));
    }

    /** @throws Missing if there is no such programme */
    TrainingProgramme get(String number) {
        return find(number).orElseThrow(() -> new Missing(String.valueOf(number)));
    }

    /** The programme, with everybody else made to wait until this transaction ends. */
    TrainingProgramme lock(String number) {
        em.find(TrainingProgramme.class, number, LockModeType.PESSIMISTIC_WRITE);
        return get(number);
    }

    public List<TrainingProgramme> page(ProgrammeFilter filter, Slice slice) {
        return slice.of(
                bind(em.createQuery("select p" + found(filter) + slice.orderBy(), TrainingProgramme.class), filter),
                "p.categories");
    }

    public int count(ProgrammeFilter filter) {
        return bind(em.createQuery("select count(p)" + found(filter), Long.class), filter)
                .getSingleResult()
                .intValue();
    }

    public List<TrainingProgramme> all(ProgrammeFilter filter) {
        return bind(em.createQuery("select p" + found(filter) + " order by " + NEWEST, TrainingProgramme.class), filter)
                .getResultList();
    }

    /** Numbers of those that are being reviewed, decided or revised. */
    Set<String> underApproval() {
        return Set.copyOf(em.createQuery(
                        "select p.number from TrainingProgramme p where p.state in (org.peiji.programme.ProgrammeState.SUBMITTED, org.peiji.programme.ProgrammeState.RETURNED)",
                        String.class)
                .getResultList());
    }

    private static String found(ProgrammeFilter filter) {
        if (filter.outside()) {
            return FOUND + " and p.planItem is null";
        }
        return filter.cell() == null ? FOUND : FOUND + " and p.planItem is not null";
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, ProgrammeFilter filter) {
        TrainingCell cell = filter.cell();
        Integer year = cell == null ? filter.year() : Integer.valueOf(cell.year());
        return query.setParameter("organisation", filter.organisation())
                .setParameter("province", filter.province())
                .setParameter("base", filter.base())
                .setParameter("from", PlanQuery.from(year))
                .setParameter("to", PlanQuery.to(year))
                .setParameter("category", cell == null ? null : cell.category())
                .setParameter("level", cell == null ? null : cell.level())
                .setParameter("state", filter.state())
                .setParameter("item", filter.item())
                .setParameter("search", filter.search() == null ? null : "%" + filter.search() + "%");
    }
}
