package org.peiji.organisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peiji.organisation.OrganisationCount;
import org.peiji.organisation.OrganisationFilter;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.organisation.domain.Organisation;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Slice;

/** All organisations of the register. */
@ApplicationScoped
public class Organisations {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Organisation> find(String code) {
        return Optional.ofNullable(entities.find(Organisation.class, code));
    }

    public void remove(Organisation organisation) {
        entities.remove(organisation);
        entities.flush();
    }

    /** Written at once, since persons refer to them by code. */
    public void add(Collection<Organisation> organisations) {
        organisations.forEach(entities::persist);
        entities.flush();
    }

    public List<OrganisationSummary> search(OrganisationFilter filter, Slice slice) {
        return slice.of(query("""
                        select new org.peiji.organisation.OrganisationSummary(
                            o.code, o.currentName, o.englishName, o.kind, o.provinceCode)
                        from Organisation o""", filter, slice.orderBy(), OrganisationSummary.class));
    }

    public long count(OrganisationFilter filter) {
        return query("select count(o) from Organisation o", filter, "", Long.class)
                .getSingleResult();
    }

    /** Names of today by code, and by every Chinese name, those of today before earlier ones. */
    Map<String, Bilingual> names() {
        Map<String, Bilingual> names = new HashMap<>();
        for (String known : List.of(
                "select o.code, o.currentName, o.englishName from Organisation o",
                "select o.currentName, o.currentName, o.englishName from Organisation o",
                "select n.name, n.name, o.englishName from OrganisationName n join n.organisation o")) {
            entities.createQuery(known, Object[].class)
                    .getResultList()
                    .forEach(
                            row -> names.putIfAbsent((String) row[0], new Bilingual((String) row[1], (String) row[2])));
        }
        return names;
    }

    public List<OrganisationCount> countByProvinceAndKind() {
        return entities.createQuery("""
                        select new org.peiji.organisation.OrganisationCount(o.provinceCode, o.kind, count(o))
                        from Organisation o group by o.provinceCode, o.kind order by o.provinceCode, o.kind""", OrganisationCount.class).getResultList();
    }

    private <T> TypedQuery<T> query(String selection, OrganisationFilter filter, String order, Class<T> type) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (filter.text() != null && !filter.text().isBlank()) {
            conditions.add("""
                    (locate(:text, lower(o.currentName)) > 0 or locate(:text, lower(o.englishName)) > 0
                     or lower(o.code) = :text
                     or exists (select n from OrganisationName n
                                where n.organisation = o and locate(:text, lower(n.name)) > 0))""");
            parameters.put("text", filter.text().strip().toLowerCase(Locale.ROOT));
        }
        if (filter.kind() != null) {
            conditions.add("o.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.provinceCode() != null) {
            conditions.add("o.provinceCode = :province");
            parameters.put("province", filter.provinceCode());
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<T> query = entities.createQuery(selection + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
