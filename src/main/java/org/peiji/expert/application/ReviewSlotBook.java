package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.platform.engine.CaseBook;

/** The review slots that are under way: all but those that wait for a redacted dossier. */
@ApplicationScoped
class ReviewSlotBook implements CaseBook {

    @PersistenceContext
    private EntityManager em;

    @Override
    public String process() {
        return "ReviewSlot";
    }

    @Override
    public Set<String> runningCases() {
        return new HashSet<>(em.createQuery(
                        "select s.number from ReviewSlot s where s.panel.state <> org.peiji.expert.domain.ReviewPanel.State.REDACTING and s.state in (org.peiji.expert.domain.ReviewSlot.State.VACANT, org.peiji.expert.domain.ReviewSlot.State.INVITED, org.peiji.expert.domain.ReviewSlot.State.SCORING, org.peiji.expert.domain.ReviewSlot.State.OVERDUE)",
                        String.class)
                .getResultList());
    }

    @Override
    public String above(String caseNumber) {
        return em.find(ReviewSlot.class, caseNumber).panel().caseNumber();
    }
}
