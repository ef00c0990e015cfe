package org.peiji.organisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peiji.organisation.domain.Province;

/** All provinces and their equals, thirty-seven. */
@ApplicationScoped
public class Provinces {

    @PersistenceContext
    private EntityManager entities;

    public List<Province> all() {
        return entities.createQuery("select p from Province p order by p.ordinal", Province.class)
                .getResultList();
    }

    public Optional<Province> find(String code) {
        return Optional.ofNullable(entities.find(Province.class, code));
    }

    /** Written at once, since organisations refer to them by code. */
    public void add(Collection<Province> provinces) {
        provinces.forEach(entities::persist);
        entities.flush();
    }
}
