package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.peiji.cohort.ResourceKind;
import org.peiji.cohort.domain.TeachingResource;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.Slice;

/** The registers of lecturers, rooms and sites. */
@ApplicationScoped
public class TeachingResources {

    @PersistenceContext
    private EntityManager em;

    /** @throws Refusal if the base has the same person already */
    void add(TeachingResource resource) {
        try {
            em.persist(resource);
            em.flush();
        } catch (PersistenceException e) {
            throw new Refusal("cohort.refusal.knownLecturer");
        }
    }

    /** @throws Missing if there is none of that number */
    TeachingResource get(String number) {
        TeachingResource resource = number == null ? null : em.find(TeachingResource.class, number);
        if (resource == null) {
            throw new Missing(String.valueOf(number));
        }
        return resource;
    }

    List<TeachingResource> numbered(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : em.createQuery("select r from TeachingResource r where r.number in :numbers", TeachingResource.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    /** Those of a base that may be chosen, by their names. */
    List<TeachingResource> offered(String organisation) {
        return em.createQuery(
                        "select r from TeachingResource r where r.organisation = :organisation and r.active = true order by r.kind, r.name, r.number",
                        TeachingResource.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** A page of the registers of a base, or of all; null stands for any. */
    List<TeachingResource> page(String organisation, ResourceKind kind, String search, Slice slice) {
        return slice.of(bind(
                em.createQuery(
                        "select r" + found(organisation, kind, search) + slice.orderBy(), TeachingResource.class),
                organisation,
                kind,
                search));
    }

    int count(String organisation, ResourceKind kind, String search) {
        return bind(
                        em.createQuery("select count(r)" + found(organisation, kind, search), Long.class),
                        organisation,
                        kind,
                        search)
                .getSingleResult()
                .intValue();
    }

    private static String found(String organisation, ResourceKind kind, String search) {
        return " from TeachingResource r where r.number is not null"
                + (organisation == null ? "" : " and r.organisation = :organisation")
                + (kind == null ? "" : " and r.kind = :kind")
                + (search == null ? "" : " and (r.name like :search or r.place like :search or r.number like :search)");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, String organisation, ResourceKind kind, String search) {
        if (organisation != null) {
            query.setParameter("organisation", organisation);
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (search != null) {
            query.setParameter("search", "%" + search + "%");
        }
        return query;
    }
}
