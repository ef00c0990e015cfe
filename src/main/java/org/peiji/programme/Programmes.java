package org.peiji.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.peiji.platform.listing.Slice;

/** All training programmes. */
@ApplicationScoped
class Programmes {

    private static final String SCOPED =
            " from TrainingProgramme p where (:organisation is null or p.organisation = :organisation) and (:province is null or p.province = :province) and (:search is null or p.title like :search or lower(p.titleEn) like lower(:search) or p.number like :search or p.organisationName like :search)";

    /** Newest first. */
    static final String NEWEST = "p.year desc, p.number desc";

    @PersistenceContext
    private EntityManager em;

    void add(TrainingProgramme programme) {
        em.persist(programme);
    }

    Optional<TrainingProgramme> find(String number) {
        return Optional.ofNullable(em.find(TrainingProgramme.class, number));
    }

    /** Those of a base or a province; null stands for any, also for {@code search}. */
    List<TrainingProgramme> page(String organisation, String province, String search, Slice slice) {
        return slice.of(bind(
                em.createQuery("select p" + SCOPED + slice.orderBy(), TrainingProgramme.class),
                organisation,
                province,
                search));
    }

    int count(String organisation, String province, String search) {
        return bind(em.createQuery("select count(p)" + SCOPED, Long.class), organisation, province, search)
                .getSingleResult()
                .intValue();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, String organisation, String province, String search) {
        return query.setParameter("organisation", organisation)
                .setParameter("province", province)
                .setParameter("search", search == null ? null : "%" + search + "%");
    }
}
