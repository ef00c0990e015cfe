package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.expert.domain.ReviewBatch;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Registered;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;

/** 校准 as a list: the cases of a batch by rank, raw and adjusted side by side. Experts bear no names in it. */
@ApplicationScoped
public class CalibrationListing implements Listing<CalibrationRow> {

    @Inject
    private CalibrationService calibration;

    @Inject
    private ReviewBatches batches;

    @Override
    public String name() {
        return "calibration";
    }

    @Override
    public String address() {
        return "/expert/calibration.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.EXPERT_READ_CALIBRATION;
    }

    @Override
    public String titleKey() {
        return "expert.calibration.title";
    }

    @Override
    public String emptyKey() {
        return "expert.calibration.empty";
    }

    @Override
    public List<Column<CalibrationRow>> columns() {
        return List.of(
                Column.<CalibrationRow>of(
                                "organisation",
                                "expert.column.organisation",
                                row -> new Registered(row.organisationName()))
                        .linkedTo(row -> "/expert/panel.xhtml?number=" + row.panel()),
                Column.<CalibrationRow>of("number", "expert.column.case", CalibrationRow::caseNumber)
                        .under("organisation"),
                Column.<CalibrationRow>of("state", "expert.column.state", CalibrationRow::state)
                        .toned(row -> row.state().tone()),
                Column.<CalibrationRow>of(
                                "sheets",
                                "expert.column.sheets",
                                row -> row.spread().count())
                        .asNumber(),
                Column.<CalibrationRow>of(
                                "mean",
                                "expert.column.mean",
                                row -> row.spread().mean())
                        .asNumber(),
                Column.<CalibrationRow>of(
                                "trimmed",
                                "expert.column.trimmed",
                                row -> row.spread().trimmed())
                        .asNumber(),
                Column.<CalibrationRow>of(
                                "range",
                                "expert.column.range",
                                row -> row.spread().range())
                        .asNumber(),
                Column.<CalibrationRow>of(
                                "deviation",
                                "expert.column.deviation",
                                row -> row.spread().deviation())
                        .asNumber(),
                Column.<CalibrationRow>of("raw", "expert.column.raw", CalibrationRow::raw)
                        .asNumber(),
                Column.<CalibrationRow>of("adjusted", "expert.column.adjusted", CalibrationRow::adjusted)
                        .asNumber(),
                Column.<CalibrationRow>of("rank", "expert.column.rank", row -> row.rank() == 0 ? null : row.rank())
                        .asNumber());
    }

    @Override
    public List<Filter> filters() {
        return List.of(Filter.choice(
                "batch",
                "expert.column.batch",
                "expert.filter.newestBatch",
                () -> batches.all().stream()
                        .map(batch ->
                                new Filter.Option(batch.number(), new Bilingual(batch.titleZh(), batch.titleEn())))
                        .toList()));
    }

    /** By rank; the rows of a batch are few, and ranked as a whole. */
    @Override
    public String order() {
        return "p.adjustedTotal desc, p.id";
    }

    @Override
    public int count(ListQuery query) {
        return all(query).size();
    }

    @Override
    public List<CalibrationRow> rows(ListQuery query, Slice slice) {
        return all(query).stream().skip(slice.first()).limit(slice.size()).toList();
    }

    private List<CalibrationRow> all(ListQuery query) {
        String asked = query.text("batch");
        String batch = asked != null
                ? asked
                : batches.all().stream().map(ReviewBatch::number).findFirst().orElse(null);
        return batch == null ? List.of() : calibration.calibration(batch).rows();
    }
}
