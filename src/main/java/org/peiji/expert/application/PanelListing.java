package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Registered;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.listing.Worded;
import org.peiji.platform.security.Permission;

/** 评审组 as a list, newest first. */
@ApplicationScoped
public class PanelListing implements Listing<PanelRow> {

    @Inject
    private ReviewProgressService reviews;

    @Inject
    private ReviewBatches batches;

    @Override
    public String name() {
        return "panels";
    }

    @Override
    public String address() {
        return "/expert/panels.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.EXPERT_READ_PANELS;
    }

    @Override
    public String titleKey() {
        return "expert.panels.title";
    }

    @Override
    public String emptyKey() {
        return "expert.panels.empty";
    }

    @Override
    public List<Column<PanelRow>> columns() {
        return List.of(
                Column.<PanelRow>of(
                                "organisation",
                                "expert.column.organisation",
                                row -> new Registered(row.organisationName()))
                        .sortedBy("p.organisationName")
                        .linkedTo(row -> "/expert/panel.xhtml?number=" + row.id()),
                Column.<PanelRow>of("number", "expert.column.case", PanelRow::caseNumber)
                        .under("organisation")
                        .sortedBy("p.caseNumber"),
                Column.<PanelRow>of("subject", "expert.column.subject", PanelRow::subject)
                        .sortedBy("p.subject"),
                Column.<PanelRow>of("kind", "expert.column.kind", PanelRow::kind)
                        .sortedBy("p.kind"),
                Column.<PanelRow>of("blind", "expert.column.blind", PanelRow::blind)
                        .sortedBy("p.blind")
                        .onRequest(),
                Column.<PanelRow>of(
                        "progress",
                        "expert.column.progress",
                        row -> Worded.of("expert.panels.progress", row.sealed(), row.slots())),
                Column.<PanelRow>of("state", "expert.column.state", PanelRow::state)
                        .sortedBy("p.state")
                        .toned(row -> row.state().tone()));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.search("expert.panels.searchHint", "expert.panels.searchLabel"),
                Filter.choice(
                        "batch",
                        "expert.column.batch",
                        "expert.filter.anyBatch",
                        () -> batches.all().stream()
                                .map(batch -> new Filter.Option(
                                        batch.number(), new Bilingual(batch.titleZh(), batch.titleEn())))
                                .toList()),
                Filter.choice("state", "expert.column.state", "expert.filter.anyState", ReviewPanel.State.values()));
    }

    @Override
    public String order() {
        return "p.openedAt desc nulls last, p.id desc";
    }

    @Override
    public int count(ListQuery query) {
        return reviews.countPanels(filter(query));
    }

    @Override
    public List<PanelRow> rows(ListQuery query, Slice slice) {
        return reviews.panels(filter(query), slice);
    }

    private static PanelFilter filter(ListQuery query) {
        return new PanelFilter(
                query.text("search"), query.constant("state", ReviewPanel.State.class), query.text("batch"));
    }
}
