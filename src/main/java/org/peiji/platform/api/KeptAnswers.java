package org.peiji.platform.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.peiji.platform.audit.AuditTrail;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.time.BusinessClock;

/** The answers to writes, each kept in the transaction of what it answers. */
@ApplicationScoped
class KeptAnswers {

    static final Duration KEPT = Duration.ofHours(24);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** The kept answer, or that of the act; both commit together or not at all. */
    @Transactional
    Said say(String id, String request, String operation, Supplier<Writes.Done> act) {
        Instant now = clock.instant();
        KeptAnswer kept = em.find(KeptAnswer.class, id);
        if (kept != null && kept.isBefore(now.minus(KEPT))) {
            em.remove(kept);
            em.flush();
            kept = null;
        }
        if (kept != null) {
            if (!kept.isOf(request)) {
                throw new Refusal("api.refusal.otherRequest");
            }
            return new Said(kept.location(), kept.body(), true);
        }
        kept = new KeptAnswer(id, caller.token(), request, now);
        em.persist(kept);
        em.flush();
        Writes.Done done = act.get();
        kept.answer(done.location(), JsonRecords.write(done.body()).toString());
        audit.allowed(caller.actor(), "API_WRITE", "token:" + caller.token(), operation, done.subject());
        return new Said(kept.location(), kept.body(), false);
    }

    /** Forgets what is older than a day. */
    @Transactional
    int clean() {
        return em.createQuery("delete from KeptAnswer k where k.at < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    /** @param again whether it was said before */
    record Said(String location, String body, boolean again) {}
}
