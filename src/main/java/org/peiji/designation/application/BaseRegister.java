package org.peiji.designation.application;

import static org.peiji.platform.security.Permission.DESIGNATION_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peiji.designation.DesignationStatus;
import org.peiji.designation.domain.Designation;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Requires;

/** 基地台账: looking through all designations. The list is public, so no scope narrows it. */
@ApplicationScoped
public class BaseRegister {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DesignationRounds rounds;

    /**
     * What to look for; null stands for any.
     *
     * @param text part of the number or of the name
     * @param round number of the round
     * @param authority code of the education authority
     */
    public record Criteria(String text, String round, String authority, DesignationStatus status) {}

    @Transactional
    @Requires(DESIGNATION_READ)
    public List<BaseRow> page(Criteria criteria, Slice slice) {
        return slice.of(query("select d", criteria, slice.orderBy(), Designation.class), "d.round").stream()
                .map(BaseRow::of)
                .toList();
    }

    @Transactional
    @Requires(DESIGNATION_READ)
    public int count(Criteria criteria) {
        return query("select count(d)", criteria, "", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** The rounds of which bases are known. */
    @Transactional
    @Requires(DESIGNATION_READ)
    public List<BaseRow.Round> rounds() {
        return rounds.all().stream().map(BaseRow.Round::of).toList();
    }

    private <T> TypedQuery<T> query(String selection, Criteria criteria, String order, Class<T> type) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        if (criteria.text() != null) {
            conditions.put(
                    "(d.number like :text or d.organisationName like :text or lower(d.organisationNameEn) like lower(:text))",
                    "%" + criteria.text() + "%");
        }
        if (criteria.round() != null) {
            conditions.put("r.number = :round", criteria.round());
        }
        if (criteria.authority() != null) {
            conditions.put("d.province = :authority", criteria.authority());
        }
        if (criteria.status() != null) {
            conditions.put("d.status = :status", criteria.status());
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
        TypedQuery<T> query = em.createQuery(selection + " from Designation d join d.round r" + where + order, type);
        conditions.forEach(
                (condition, value) -> query.setParameter(condition.replaceAll("(?s)^.*?:(\\w+).*$", "$1"), value));
        return query;
    }
}
