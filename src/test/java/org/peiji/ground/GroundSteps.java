package org.peiji.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.peiji.platform.audit.AuditTrail;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;

/** What the model of the ground tests calls: writes a row, remembers the thread, fails if told to. */
@Named
@ApplicationScoped
public class GroundSteps {

    static final Actor TESTER = new Actor("tester", "tester", Role.MINISTRY_ADMIN, "MOE", "MOE", null);

    @Inject
    private AuditTrail rows;

    @PersistenceContext
    private EntityManager em;

    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final Map<String, String> threads = new ConcurrentHashMap<>();

    public void note(String caseNumber) {
        threads.put(caseNumber, Thread.currentThread().getName());
        rows.allowed(TESTER, "GROUND", caseNumber);
        em.flush();
        if (failing.contains(caseNumber)) {
            throw new IllegalStateException("told to fail after the row was written");
        }
    }

    public void failFor(String caseNumber) {
        failing.add(caseNumber);
    }

    public void succeedFor(String caseNumber) {
        failing.remove(caseNumber);
    }

    public String threadOf(String caseNumber) {
        return threads.get(caseNumber);
    }
}
