package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.notice.domain.Disclosure;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.listing.Worded;
import org.peiji.platform.security.Permission;

/** 查阅记录 as a list for the auditor: who looked at who objected, when and why; the newest first. */
@ApplicationScoped
public class DisclosureListing implements Listing<Disclosure> {

    @Inject
    private ObjectionRegister objections;

    @Override
    public String name() {
        return "disclosures";
    }

    @Override
    public String address() {
        return "/notice/disclosures.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.NOTICE_READ_DISCLOSURES;
    }

    @Override
    public String titleKey() {
        return "notice.disclosures.title";
    }

    @Override
    public String emptyKey() {
        return "notice.disclosures.empty";
    }

    @Override
    public List<Column<Disclosure>> columns() {
        return List.of(
                Column.<Disclosure>of("objection", "notice.column.objection", Disclosure::objection)
                        .sortedBy("d.objection")
                        .linkedTo(row -> "/notice/objection.xhtml?number=" + row.objection()),
                Column.<Disclosure>of("kind", "notice.column.kind", Disclosure::kind)
                        .sortedBy("d.kind"),
                Column.<Disclosure>of("purpose", "notice.column.purpose", Disclosure::purpose)
                        .sortedBy("d.purpose"),
                Column.<Disclosure>of("who", "notice.column.who", Disclosure::personName)
                        .sortedBy("d.personName"),
                Column.<Disclosure>of("username", "notice.column.username", Disclosure::username)
                        .under("who")
                        .sortedBy("d.username"),
                Column.<Disclosure>of("role", "notice.column.role", row -> Worded.of("role." + row.role()))
                        .under("who")
                        .sortedBy("d.role"),
                Column.<Disclosure>of("at", "notice.column.at", Disclosure::at).sortedBy("d.at"));
    }

    @Override
    public List<Filter> filters() {
        return List.of(Filter.search("notice.disclosures.searchHint", "notice.disclosures.searchLabel"));
    }

    @Override
    public String order() {
        return "d.at desc, d.id desc";
    }

    @Override
    public int count(ListQuery query) {
        return objections.countDisclosures(query.text("search"));
    }

    @Override
    public List<Disclosure> rows(ListQuery query, Slice slice) {
        return objections.disclosures(query.text("search"), slice);
    }

    @Override
    public String id(Disclosure row) {
        return String.valueOf(row.id());
    }
}
