package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.platform.failure.Missing;

/** Panels and their slots. */
@ApplicationScoped
public class ReviewSlots {

    @PersistenceContext
    private EntityManager em;

    public void add(ReviewPanel panel) {
        em.persist(panel);
    }

    public ReviewSlot find(String number) {
        ReviewSlot slot = em.find(ReviewSlot.class, number);
        if (slot == null) {
            throw new Missing(number);
        }
        return slot;
    }

    /** The slot, with its panel locked: of two experts who seal at the same moment the second waits. */
    public ReviewSlot findForSealing(String number) {
        ReviewSlot slot = find(number);
        em.lock(slot.panel(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(slot.panel());
        return slot;
    }

    /** The panel of a case that counts: the newest that was not cancelled. */
    public Optional<ReviewPanel> current(String caseNumber) {
        return em.createQuery(
                        "select p from ReviewPanel p where p.caseNumber = :caseNumber and p.state in (org.peiji.expert.domain.ReviewPanel.State.OPEN, org.peiji.expert.domain.ReviewPanel.State.COMPLETE)",
                        ReviewPanel.class)
                .setParameter("caseNumber", caseNumber)
                .getResultStream()
                .findFirst();
    }

    public boolean isScoring(String caseNumber, String expert) {
        return em.createQuery(
                                "select count(s) from ReviewSlot s where s.panel.caseNumber = :caseNumber and s.expert = :expert and s.state = org.peiji.expert.domain.ReviewSlot.State.OPEN",
                                Long.class)
                        .setParameter("caseNumber", caseNumber)
                        .setParameter("expert", expert)
                        .getSingleResult()
                > 0;
    }
}
