package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.expert.ReviewRequest;
import org.peiji.expert.domain.ReviewBatch;
import org.peiji.expert.domain.ScoreMethod;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.time.BusinessClock;

/** Review batches 评审批次. */
@ApplicationScoped
public class ReviewBatches {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BatchOpening opening;

    @Inject
    private BusinessClock clock;

    @Inject
    @ConfigProperty(name = "peiji.expert.score-method", defaultValue = "MEAN-1")
    private String method;

    @Inject
    @ConfigProperty(name = "peiji.expert.threshold", defaultValue = "60")
    private BigDecimal threshold;

    /** The batch of a case; the first case of a round or campaign opens it with the method of that day. */
    public ReviewBatch of(ReviewRequest request) {
        ReviewRequest.Batch asked = request.batch();
        ReviewBatch found = em.find(ReviewBatch.class, asked.number());
        if (found == null) {
            opening.open(new ReviewBatch(
                    asked.number(),
                    request.kind(),
                    asked.titleZh(),
                    asked.titleEn(),
                    ScoreMethod.of(asked.scoreMethod() == null ? method : asked.scoreMethod()),
                    threshold,
                    clock.instant()));
            found = find(asked.number());
        }
        return found;
    }

    public ReviewBatch find(String number) {
        ReviewBatch batch = em.find(ReviewBatch.class, number);
        if (batch == null) {
            throw new Missing(number);
        }
        return batch;
    }

    /** All, newest first. */
    public List<ReviewBatch> all() {
        return em.createQuery("select b from ReviewBatch b order by b.openedAt desc, b.number", ReviewBatch.class)
                .getResultList();
    }

    public List<BatchRow> page(Slice slice) {
        return slice.of(em.createQuery("""
                        select new org.peiji.expert.application.BatchRow(b.number, b.kind, b.titleZh, b.titleEn, b.method, b.threshold,
                          (select count(p) from ReviewPanel p where p.batch = b and p.state not in (org.peiji.expert.domain.ReviewPanel.State.CANCELLED, org.peiji.expert.domain.ReviewPanel.State.SUPERSEDED)),
                          (select count(c) from ReviewPanel c where c.batch = b and c.state in (org.peiji.expert.domain.ReviewPanel.State.COMPLETE, org.peiji.expert.domain.ReviewPanel.State.CONCLUDED)))
                        from ReviewBatch b""" + slice.orderBy(), BatchRow.class));
    }

    public int count() {
        return em.createQuery("select count(b) from ReviewBatch b", Long.class)
                .getSingleResult()
                .intValue();
    }
}
