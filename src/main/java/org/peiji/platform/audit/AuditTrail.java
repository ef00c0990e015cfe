package org.peiji.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Mask;

/**
 * Writes who did what. Only identifiers of what was acted on are kept (case numbers, task ids, codes), never the
 * content of a form.
 */
@ApplicationScoped
public class AuditTrail {

    /** Somebody has signed in. */
    public static final String SIGN_IN = "SIGN_IN";

    private static final int LONGEST_IDENTIFIER = 64;
    private static final int LONGEST_SUBJECT = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Joins the transaction of the act, and commits with it. */
    @Transactional
    public void allowed(Actor actor, String act, Object... subject) {
        write(actor, act, true, subject);
    }

    /** Commits by itself: what was refused is kept although the act rolls back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Actor actor, String act, Object... subject) {
        write(actor, act, false, subject);
    }

    private void write(Actor actor, String act, boolean allowed, Object... subject) {
        em.persist(new AuditEvent(
                clock.instant(),
                actor.username(),
                actor.role().name(),
                actor.organisation(),
                act,
                allowed,
                identifiers(subject)));
    }

    private static String identifiers(Object... subject) {
        String all = Arrays.stream(subject)
                .filter(part -> part instanceof String text
                        && text.length() <= LONGEST_IDENTIFIER
                        && text.matches("[\\w.:@-]+"))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        String masked = Mask.text(all);
        return masked.length() <= LONGEST_SUBJECT ? masked : masked.substring(0, LONGEST_SUBJECT);
    }
}
