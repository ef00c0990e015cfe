package org.peiji.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.peiji.platform.audit.AuditTrail;
import org.peiji.platform.listing.ExportFinished;
import org.peiji.platform.security.Actor;

/** Hears which exports are over, and leaves traces that can be exported. */
@ApplicationScoped
public class ExportWitness {

    @Inject
    private AuditTrail audit;

    private final Queue<ExportFinished> heard = new ConcurrentLinkedQueue<>();

    void hear(@Observes ExportFinished finished) {
        heard.add(finished);
    }

    public Queue<ExportFinished> heard() {
        return heard;
    }

    /** That many entries of the audit trail. */
    @Transactional
    public void leaveTraces(Actor actor, String act, int traces) {
        IntStream.range(0, traces).forEach(trace -> audit.allowed(actor, act, "trace" + trace));
    }
}
