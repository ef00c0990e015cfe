package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.notice.ObjectionState;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;

/** 异议 as a list, the latest first. Has no column of whoever objected, and no export of it either. */
@ApplicationScoped
public class ObjectionListing implements Listing<ObjectionRow> {

    @Inject
    private ObjectionRegister objections;

    @Override
    public String name() {
        return "objections";
    }

    @Override
    public String address() {
        return "/notice/objections.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.NOTICE_READ_OBJECTION;
    }

    @Override
    public String titleKey() {
        return "notice.objection.title";
    }

    @Override
    public String emptyKey() {
        return "notice.objection.empty";
    }

    @Override
    public List<Column<ObjectionRow>> columns() {
        return List.of(
                Column.<ObjectionRow>of("number", "notice.column.objection", ObjectionRow::number)
                        .sortedBy("o.number")
                        .linkedTo(row -> "/notice/objection.xhtml?number=" + row.number()),
                Column.<ObjectionRow>of(
                                "line",
                                "notice.column.line",
                                row -> row.lineZh() == null ? null : new Bilingual(row.lineZh(), row.lineEn()))
                        .under("number"),
                Column.<ObjectionRow>of(
                                "notice", "notice.column.notice", row -> new Bilingual(row.noticeZh(), row.noticeEn()))
                        .sortedBy("n.titleZh"),
                Column.<ObjectionRow>of("noticeNumber", "notice.column.number", ObjectionRow::notice)
                        .under("notice")
                        .sortedBy("o.notice"),
                Column.<ObjectionRow>of("filed", "notice.column.filed", ObjectionRow::filedAt)
                        .sortedBy("o.filedAt"),
                Column.<ObjectionRow>of("investigator", "notice.column.investigator", ObjectionRow::investigator)
                        .onRequest(),
                Column.<ObjectionRow>of("late", "notice.column.late", ObjectionRow::escalatedAt)
                        .onRequest(),
                Column.<ObjectionRow>of("closed", "notice.column.closed", ObjectionRow::closedAt)
                        .sortedBy("o.closedAt"),
                Column.<ObjectionRow>of("state", "notice.column.state", ObjectionRow::state)
                        .sortedBy("o.state")
                        .toned(row -> row.state().tone()));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.search("notice.objection.searchHint", "notice.objection.searchLabel"),
                Filter.choice("state", "notice.column.state", "notice.anyState", ObjectionState.values()));
    }

    @Override
    public String order() {
        return "o.filedAt desc, o.number desc";
    }

    @Override
    public int count(ListQuery query) {
        return objections.count(query.constant("state", ObjectionState.class), null, query.text("search"));
    }

    @Override
    public List<ObjectionRow> rows(ListQuery query, Slice slice) {
        return objections.page(query.constant("state", ObjectionState.class), null, query.text("search"), slice);
    }

    @Override
    public String id(ObjectionRow row) {
        return row.number();
    }
}
