package org.peiji.cohort.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.cohort.PlaceMove;
import org.peiji.cohort.application.PlaceEntryRow;
import org.peiji.cohort.application.QuotaQueries;
import org.peiji.cohort.application.QuotaView;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Paging;

/** 名额流水 page: every change of the places of a cohort, latest first. */
@Named
@RequestScoped
public class PlaceHistoryPage {

    private static final String LATEST = "e.at desc, e.id desc";

    @Inject
    private QuotaQueries queries;

    @Inject
    private CurrentActor current;

    private final Paging paging = new Paging();
    private String cohort;
    private Long bucket;
    private String move;
    private QuotaView view;
    private List<PlaceEntryRow> rows;

    public void open() {
        current.require(Permission.COHORT_READ_QUOTAS);
        view = queries.quotas(cohort);
        paging.of(queries.countHistory(cohort, bucket, chosen()));
        rows = queries.history(cohort, bucket, chosen(), new Slice(LATEST, paging.offset(), Paging.SIZE));
    }

    private PlaceMove chosen() {
        return Stream.of(PlaceMove.values())
                .filter(each -> each.name().equals(move))
                .findFirst()
                .orElse(null);
    }

    /** The address of the list with its questions. */
    public String getAddress() {
        return "place-history.xhtml?cohort=" + cohort + (bucket == null ? "" : "&bucket=" + bucket)
                + (chosen() == null ? "" : "&move=" + move);
    }

    /** Whether the reader may open the enrolments that the lines speak of. */
    public boolean isEnrolmentsOpen() {
        return Permission.ENROLMENT_READ.isGivenTo(current.get().role());
    }

    public boolean isFiltered() {
        return bucket != null || chosen() != null;
    }

    public PlaceMove[] getMoves() {
        return PlaceMove.values();
    }

    public QuotaView getView() {
        return view;
    }

    public List<PlaceEntryRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public Long getBucket() {
        return bucket;
    }

    public void setBucket(Long bucket) {
        this.bucket = bucket;
    }

    public String getMove() {
        return move;
    }

    public void setMove(String move) {
        this.move = move;
    }
}
