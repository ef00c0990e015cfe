package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import org.peiji.platform.engine.CaseBook;

/** The releases of redacted dossiers that are under way. */
@ApplicationScoped
class DossierReleaseBook implements CaseBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReviewSlots slots;

    @Override
    public String process() {
        return "DossierRelease";
    }

    @Override
    public Set<String> runningCases() {
        return new HashSet<>(em.createQuery(
                        "select p.releaseNumber from ReviewPanel p where p.state = org.peiji.expert.domain.ReviewPanel.State.REDACTING",
                        String.class)
                .getResultList());
    }

    @Override
    public String above(String caseNumber) {
        return slots.panelOfRelease(caseNumber).caseNumber();
    }
}
