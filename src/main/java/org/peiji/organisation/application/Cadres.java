package org.peiji.organisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.peiji.organisation.CodedName;
import org.peiji.organisation.OrganisationKind;
import org.peiji.organisation.domain.CadreCategory;
import org.peiji.organisation.domain.CadreLevel;

/** All cadre categories and cadre levels. */
@ApplicationScoped
public class Cadres {

    @PersistenceContext
    private EntityManager entities;

    /** Kept once read, for they are asked for row by row; a new edition of the seeds forgets them. */
    private volatile List<CadreCategory> categories;

    private volatile List<CadreLevel> levels;

    public List<CadreCategory> categories() {
        List<CadreCategory> known = categories;
        if (known == null) {
            known = readCategories();
            categories = known;
        }
        return known;
    }

    public List<CadreLevel> levels() {
        List<CadreLevel> known = levels;
        if (known == null) {
            known = readLevels();
            levels = known;
        }
        return known;
    }

    private List<CadreCategory> readCategories() {
        return entities.createQuery("select c from CadreCategory c order by c.ordinal", CadreCategory.class)
                .getResultList();
    }

    private List<CadreLevel> readLevels() {
        return entities.createQuery("select l from CadreLevel l order by l.ordinal", CadreLevel.class)
                .getResultList();
    }

    public Optional<CadreCategory> category(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(entities.find(CadreCategory.class, code));
    }

    /** Adds the category or brings it up to date. */
    public void keepCategory(CodedName name, int ordinal) {
        categories = null;
        category(name.code())
                .ifPresentOrElse(
                        known -> known.follow(name, ordinal), () -> entities.persist(CadreCategory.of(name, ordinal)));
    }

    /** Adds the level or brings it up to date. */
    public void keepLevel(CodedName name, OrganisationKind kind, int ordinal) {
        levels = null;
        Optional.ofNullable(entities.find(CadreLevel.class, name.code()))
                .ifPresentOrElse(
                        known -> known.follow(name, kind, ordinal),
                        () -> entities.persist(CadreLevel.of(name, kind, ordinal)));
    }
}
