package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.notice.NoticeState;
import org.peiji.notice.NoticeSummary;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;

/** 公示 as a list, the latest first. */
@ApplicationScoped
public class NoticeListing implements Listing<NoticeSummary> {

    @Inject
    private NoticeRegister notices;

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public String address() {
        return "/notice/notices.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.NOTICE_READ;
    }

    @Override
    public String titleKey() {
        return "notice.title";
    }

    @Override
    public String emptyKey() {
        return "notice.empty";
    }

    @Override
    public List<Column<NoticeSummary>> columns() {
        return List.of(
                Column.<NoticeSummary>of(
                                "notice", "notice.column.notice", row -> new Bilingual(row.titleZh(), row.titleEn()))
                        .sortedBy("n.titleZh")
                        .linkedTo(row -> "/notice/notice.xhtml?number=" + row.number()),
                Column.<NoticeSummary>of("number", "notice.column.number", NoticeSummary::number)
                        .under("notice")
                        .sortedBy("n.number"),
                Column.<NoticeSummary>of("source", "notice.column.source", NoticeSummary::source)
                        .sortedBy("n.source"),
                Column.<NoticeSummary>of("published", "notice.column.published", NoticeSummary::publishedAt)
                        .sortedBy("n.publishedAt"),
                Column.<NoticeSummary>of("ends", "notice.column.ends", NoticeSummary::endsAt)
                        .sortedBy("n.endsAt"),
                Column.<NoticeSummary>of("days", "notice.column.days", NoticeSummary::workingDays)
                        .sortedBy("n.workingDays")
                        .asNumber(),
                Column.<NoticeSummary>of("outcome", "notice.column.outcome", NoticeSummary::outcome)
                        .sortedBy("n.outcome"),
                Column.<NoticeSummary>of("state", "notice.column.state", NoticeSummary::state)
                        .sortedBy("n.state")
                        .toned(row -> row.state().tone()));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.search("notice.searchHint", "notice.searchLabel"),
                Filter.choice("state", "notice.column.state", "notice.anyState", NoticeState.values()));
    }

    @Override
    public String order() {
        return "n.requestedAt desc, n.number desc";
    }

    @Override
    public int count(ListQuery query) {
        return notices.count(query.constant("state", NoticeState.class), query.text("search"));
    }

    @Override
    public List<NoticeSummary> rows(ListQuery query, Slice slice) {
        return notices.page(query.constant("state", NoticeState.class), query.text("search"), slice);
    }

    @Override
    public String id(NoticeSummary row) {
        return row.number();
    }
}
