package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.peiji.notice.domain.Disclosure;
import org.peiji.notice.domain.DisclosurePurpose;
import org.peiji.notice.domain.ObjectionPaper;
import org.peiji.notice.domain.Objector;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Sealing;

/** 异议人身份库: the one place that knows who objected. Whoever looks in is written down. */
@ApplicationScoped
class ObjectorVault {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sealing sealing;

    @Inject
    private Clock clock;

    void keep(String objection, ObjectionPaper paper) {
        em.persist(Objector.seal(objection, paper, sealing));
    }

    Objector.Identity reveal(String objection, DisclosurePurpose purpose, Actor by) {
        note(objection, Disclosure.Kind.IDENTITY, purpose, by);
        return objector(objection).open(sealing);
    }

    /** Somebody reads what the objector handed in. */
    void note(String objection, Disclosure.Kind kind, DisclosurePurpose purpose, Actor by) {
        em.persist(new Disclosure(objection, kind, purpose, by, clock.instant()));
    }

    /** @throws Refusal if any of the words, which others will read, names the objector */
    void requireSilent(String objection, String... words) {
        Objector.Identity identity = objector(objection).open(sealing);
        for (String each : words) {
            if (identity.isNamedIn(each)) {
                throw new Refusal("notice.refusal.namesObjector");
            }
        }
    }

    /** Whether it was filed under what could be a real name; the name itself stays here. */
    boolean isSigned(String objection) {
        return ObjectionPaper.isRealName(objector(objection).open(sealing).name());
    }

    List<Disclosure> disclosures(String search, Slice slice) {
        return slice.of(em.createQuery(
                        "select d from Disclosure d where (:search is null or d.objection like :search or d.username like :search or d.personName like :search)"
                                + slice.orderBy(),
                        Disclosure.class)
                .setParameter("search", pattern(search)));
    }

    int count(String search) {
        return em.createQuery(
                        "select count(d) from Disclosure d where (:search is null or d.objection like :search or d.username like :search or d.personName like :search)",
                        Long.class)
                .setParameter("search", pattern(search))
                .getSingleResult()
                .intValue();
    }

    private Objector objector(String objection) {
        Objector objector = em.find(Objector.class, objection);
        if (objector == null) {
            throw new Missing(objection);
        }
        return objector;
    }

    private static String pattern(String search) {
        return search == null ? null : "%" + search + "%";
    }
}
