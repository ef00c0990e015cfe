package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.peiji.designation.domain.Sanction;
import org.peiji.designation.domain.SanctionState;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.time.BusinessClock;

/** The sanctions against institutions. */
@ApplicationScoped
public class Sanctions {

    /**
     * What a list of sanctions asks for; null asks for nothing.
     *
     * @param organisation only of that institution
     * @param province only of institutions of that education authority
     */
    record Criteria(String search, SanctionState state, String organisation, String province) {}

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    void add(Sanction sanction) {
        em.persist(sanction);
    }

    Sanction require(String number) {
        Sanction sanction = em.find(Sanction.class, number);
        if (sanction == null) {
            throw new Missing(number);
        }
        return sanction;
    }

    /** For changing; whoever comes second waits. */
    Sanction lock(String number) {
        Sanction sanction = require(number);
        em.refresh(sanction, LockModeType.PESSIMISTIC_WRITE);
        return sanction;
    }

    /** The sanction that keeps the institution from applying today. */
    Optional<Sanction> inForceOn(String organisation) {
        return em
                .createQuery(
                        "select s from Sanction s where s.organisation = :organisation and s.state = :state order by s.until desc",
                        Sanction.class)
                .setParameter("organisation", organisation)
                .setParameter("state", SanctionState.IN_FORCE)
                .getResultList()
                .stream()
                .filter(sanction -> sanction.isInForceOn(clock.today()))
                .findFirst();
    }

    /** True if one waits for its second person. */
    boolean isProposedFor(String organisation) {
        return em.createQuery(
                                "select count(s) from Sanction s where s.organisation = :organisation and s.state = :state",
                                Long.class)
                        .setParameter("organisation", organisation)
                        .setParameter("state", SanctionState.PROPOSED)
                        .getSingleResult()
                > 0;
    }

    Set<String> numbersUnderWay() {
        return Set.copyOf(em.createQuery("select s.number from Sanction s where s.state = :state", String.class)
                .setParameter("state", SanctionState.PROPOSED)
                .getResultList());
    }

    long count(Criteria criteria) {
        return query("select count(s)", criteria, "", Long.class).getSingleResult();
    }

    List<Sanction> page(Criteria criteria, Slice slice) {
        return slice.of(query("select s", criteria, slice.orderBy(), Sanction.class));
    }

    private <T> TypedQuery<T> query(String selection, Criteria criteria, String order, Class<T> type) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        conditions.put("s.state = :state", criteria.state());
        conditions.put("s.organisation = :organisation", criteria.organisation());
        conditions.put("s.province = :province", criteria.province());
        conditions.put(
                "(s.number like :text or s.organisationName like :text or lower(s.organisationNameEn) like lower(:text))",
                criteria.search() == null ? null : "%" + criteria.search() + "%");
        conditions.values().removeIf(Objects::isNull);
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
        TypedQuery<T> query = em.createQuery(selection + " from Sanction s" + where + order, type);
        conditions.forEach(
                (condition, value) -> query.setParameter(condition.replaceAll("(?s)^.*?:(\\w+).*$", "$1"), value));
        return query;
    }
}
