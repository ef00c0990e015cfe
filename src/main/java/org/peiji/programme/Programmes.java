package org.peiji.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** All training programmes. */
@ApplicationScoped
class Programmes {

    private static final String SCOPED =
            " from TrainingProgramme p where (:organisation is null or p.organisation = :organisation) and (:province is null or p.province = :province)";

    @PersistenceContext
    private EntityManager em;

    void add(TrainingProgramme programme) {
        em.persist(programme);
    }

    Optional<TrainingProgramme> find(String number) {
        return Optional.ofNullable(em.find(TrainingProgramme.class, number));
    }

    List<TrainingProgramme> page(String organisation, String province, int first, int size) {
        return bind(
                        em.createQuery(
                                "select p" + SCOPED + " order by p.year desc, p.number desc", TrainingProgramme.class),
                        organisation,
                        province)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    int count(String organisation, String province) {
        return bind(em.createQuery("select count(p)" + SCOPED, Long.class), organisation, province)
                .getSingleResult()
                .intValue();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, String organisation, String province) {
        return query.setParameter("organisation", organisation).setParameter("province", province);
    }
}
