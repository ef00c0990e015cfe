package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.listing.Worded;
import org.peiji.platform.security.Permission;

/** 评审批次 as a list, newest first. */
@ApplicationScoped
public class BatchListing implements Listing<BatchRow> {

    @Inject
    private CalibrationService calibration;

    @Override
    public String name() {
        return "batches";
    }

    @Override
    public String address() {
        return "/expert/batches.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.EXPERT_READ_CALIBRATION;
    }

    @Override
    public String titleKey() {
        return "expert.batches.title";
    }

    @Override
    public String emptyKey() {
        return "expert.batches.empty";
    }

    @Override
    public List<Column<BatchRow>> columns() {
        return List.of(
                Column.<BatchRow>of("title", "expert.column.batch", row -> new Bilingual(row.titleZh(), row.titleEn()))
                        .sortedBy("b.titleZh")
                        .linkedTo(row -> "/expert/calibration.xhtml?batch=" + row.number()),
                Column.<BatchRow>of("number", "expert.column.number", BatchRow::number)
                        .under("title")
                        .sortedBy("b.number"),
                Column.<BatchRow>of("kind", "expert.column.kind", BatchRow::kind)
                        .sortedBy("b.kind"),
                Column.<BatchRow>of("method", "expert.column.method", BatchRow::method)
                        .sortedBy("b.method"),
                Column.<BatchRow>of("threshold", "expert.column.threshold", BatchRow::threshold)
                        .sortedBy("b.threshold")
                        .asNumber(),
                Column.<BatchRow>of(
                        "progress",
                        "expert.column.complete",
                        row -> Worded.of("expert.panels.progress", row.complete(), row.cases())));
    }

    @Override
    public String order() {
        return "b.openedAt desc, b.number";
    }

    @Override
    public int count(ListQuery query) {
        return calibration.countBatches();
    }

    @Override
    public List<BatchRow> rows(ListQuery query, Slice slice) {
        return calibration.batches(slice);
    }
}
