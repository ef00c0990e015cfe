package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.expert.domain.ScoreAdjustment;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;

/** Panels and their slots. */
@ApplicationScoped
public class ReviewSlots {

    private static final String CURRENT =
            " p.state in (org.peiji.expert.domain.ReviewPanel.State.REDACTING, org.peiji.expert.domain.ReviewPanel.State.OPEN, org.peiji.expert.domain.ReviewPanel.State.COMPLETE, org.peiji.expert.domain.ReviewPanel.State.CONCLUDED)";
    private static final String FOUND =
            " (:search is null or p.organisationName like :search or p.caseNumber like :search or p.subject like :search) and (:state is null or p.state = :state) and (:batch is null or p.batch.number = :batch)";

    @PersistenceContext
    private EntityManager em;

    public void add(ReviewPanel panel) {
        em.persist(panel);
    }

    /** Writes down what was changed, so that queries count it. */
    public void flush() {
        em.flush();
    }

    public ReviewSlot find(String number) {
        ReviewSlot slot = em.find(ReviewSlot.class, number);
        if (slot == null) {
            throw new Missing(number);
        }
        return slot;
    }

    /** The slot, with its panel locked: of two people who change a panel at the same moment the second waits. */
    public ReviewSlot lock(String number) {
        ReviewSlot slot = find(number);
        lockPanel(slot.panel().id());
        return slot;
    }

    public ReviewPanel lockPanel(String id) {
        ReviewPanel panel = panel(id);
        em.flush();
        em.lock(panel, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(panel);
        return panel;
    }

    public ReviewPanel panel(String id) {
        ReviewPanel panel = em.find(ReviewPanel.class, id);
        if (panel == null) {
            throw new Missing(id);
        }
        return panel;
    }

    public ReviewPanel panelOfRelease(String releaseNumber) {
        return releasedBy(releaseNumber).orElseThrow(() -> new Missing(releaseNumber));
    }

    /** The panel whose dossier is released under that number; empty if there is none. */
    Optional<ReviewPanel> releasedBy(String releaseNumber) {
        return em.createQuery("select p from ReviewPanel p where p.releaseNumber = :number", ReviewPanel.class)
                .setParameter("number", releaseNumber)
                .getResultStream()
                .findFirst();
    }

    /** The panel of a case that counts: the newest that was not cancelled. */
    public Optional<ReviewPanel> current(String caseNumber) {
        return em.createQuery(
                        "select p from ReviewPanel p where p.caseNumber = :caseNumber and" + CURRENT, ReviewPanel.class)
                .setParameter("caseNumber", caseNumber)
                .getResultStream()
                .findFirst();
    }

    /** The slot in which an expert scores a case now. */
    public Optional<ReviewSlot> scoring(String caseNumber, String expert) {
        return em.createQuery(
                        "select s from ReviewSlot s where s.panel.caseNumber = :caseNumber and s.expert = :expert and s.state = org.peiji.expert.domain.ReviewSlot.State.SCORING",
                        ReviewSlot.class)
                .setParameter("caseNumber", caseNumber)
                .setParameter("expert", expert)
                .getResultStream()
                .findFirst();
    }

    /** When an expert last sealed a sheet on an organisation before now. */
    public Optional<Instant> lastSealed(String expert, String organisation) {
        return em.createQuery(
                        "select s from ReviewSlot s where s.expert = :expert and s.panel.organisation = :organisation and s.sealedAt is not null order by s.sealedAt desc",
                        ReviewSlot.class)
                .setParameter("expert", expert)
                .setParameter("organisation", organisation)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ReviewSlot::sealedAt);
    }

    /** The panels of a batch that count and are scored, in the order of their cases. */
    public List<ReviewPanel> scored(String batch) {
        return em.createQuery(
                        "select p from ReviewPanel p where p.batch.number = :batch and" + CURRENT
                                + " order by p.caseNumber",
                        ReviewPanel.class)
                .setParameter("batch", batch)
                .getResultList();
    }

    public List<ReviewPanel> page(PanelFilter filter, Slice slice) {
        return slice.of(
                bind(
                        em.createQuery(
                                "select p from ReviewPanel p where" + FOUND + slice.orderBy(), ReviewPanel.class),
                        filter),
                "p.batch",
                "p.slots");
    }

    public int count(PanelFilter filter) {
        return bind(em.createQuery("select count(p) from ReviewPanel p where" + FOUND, Long.class), filter)
                .getSingleResult()
                .intValue();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, PanelFilter filter) {
        return query.setParameter("search", filter.search() == null ? null : "%" + filter.search() + "%")
                .setParameter("state", filter.state())
                .setParameter("batch", filter.batch());
    }

    /** The slots of an expert, as that expert knows them. */
    public List<ReviewSlot> own(String expert, ReviewSlot.State state, Slice slice) {
        return slice.of(
                em.createQuery(
                                "select s from ReviewSlot s where s.expert = :expert and s.state <> org.peiji.expert.domain.ReviewSlot.State.CANCELLED and (:state is null or s.state = :state)"
                                        + slice.orderBy(),
                                ReviewSlot.class)
                        .setParameter("expert", expert)
                        .setParameter("state", state),
                "s.panel",
                "s.panel.batch");
    }

    public int countOwn(String expert, ReviewSlot.State state) {
        return em.createQuery(
                        "select count(s) from ReviewSlot s where s.expert = :expert and s.state <> org.peiji.expert.domain.ReviewSlot.State.CANCELLED and (:state is null or s.state = :state)",
                        Long.class)
                .setParameter("expert", expert)
                .setParameter("state", state)
                .getSingleResult()
                .intValue();
    }

    public ScoreAdjustment adjustment(long id) {
        ScoreAdjustment adjustment = em.find(ScoreAdjustment.class, id);
        if (adjustment == null) {
            throw new Missing(String.valueOf(id));
        }
        return adjustment;
    }
}
