package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peiji.cohort.BucketView;
import org.peiji.cohort.Earmark;
import org.peiji.cohort.PlaceMove;
import org.peiji.cohort.domain.PlaceEntry;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Mask;
import org.peiji.platform.security.Scope;

/** All lines of the history of places; to be read only. */
@ApplicationScoped
class PlaceEntries {

    private static final String SCOPED =
            " from PlaceEntry e where e.cohort = :cohort and (e.fromBucket in :buckets or e.toBucket in :buckets) and (:bucket is null or e.fromBucket = :bucket or e.toBucket = :bucket) and (:move is null or e.move = :move)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Scope scope;

    List<PlaceEntryRow> page(List<BucketView> visible, String cohort, Long bucket, PlaceMove move, Slice slice) {
        Map<Long, Earmark> earmarks = visible.stream().collect(Collectors.toMap(BucketView::id, BucketView::earmark));
        return slice
                .of(bind(
                        em.createQuery("select e" + SCOPED + slice.orderBy(), PlaceEntry.class),
                        visible,
                        cohort,
                        bucket,
                        move))
                .stream()
                .map(entry -> row(entry, earmarks))
                .toList();
    }

    int count(List<BucketView> visible, String cohort, Long bucket, PlaceMove move) {
        return bind(em.createQuery("select count(e)" + SCOPED, Long.class), visible, cohort, bucket, move)
                .getSingleResult()
                .intValue();
    }

    private PlaceEntryRow row(PlaceEntry entry, Map<Long, Earmark> earmarks) {
        boolean near = scope.organisation() != null;
        return new PlaceEntryRow(
                entry.id(),
                entry.at(),
                entry.move(),
                entry.fromBucket() == null ? null : earmarks.get(entry.fromBucket()),
                entry.toBucket() == null ? null : earmarks.get(entry.toBucket()),
                entry.places(),
                entry.enrolment(),
                near || entry.enrolment() == null ? entry.byName() : Mask.name(entry.byName()),
                entry.remark());
    }

    private static <T> TypedQuery<T> bind(
            TypedQuery<T> query, List<BucketView> visible, String cohort, Long bucket, PlaceMove move) {
        return query.setParameter("cohort", cohort)
                .setParameter("buckets", visible.stream().map(BucketView::id).toList())
                .setParameter("bucket", bucket)
                .setParameter("move", move);
    }
}
