package org.peiji.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.listing.Worded;
import org.peiji.platform.security.Permission;

/** 审计记录 as a list, newest first. */
@ApplicationScoped
public class AuditListing implements Listing<AuditEvent> {

    @Inject
    private AuditService audit;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String address() {
        return "/audit/audit-trail.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.AUDIT_READ;
    }

    @Override
    public String titleKey() {
        return "audit.title";
    }

    @Override
    public String emptyKey() {
        return "audit.empty";
    }

    @Override
    public List<Column<AuditEvent>> columns() {
        return List.of(
                Column.<AuditEvent>of("act", "audit.act", AuditEvent::act).sortedBy("e.act"),
                Column.<AuditEvent>of("subject", "audit.subject", AuditEvent::subject)
                        .sortedBy("e.subject"),
                Column.<AuditEvent>of("who", "audit.who", AuditEvent::username).sortedBy("e.username"),
                Column.<AuditEvent>of("role", "audit.role", AuditEvent::role)
                        .under("who")
                        .sortedBy("e.role"),
                Column.<AuditEvent>of("organisation", "audit.organisation", AuditEvent::organisation)
                        .under("who")
                        .sortedBy("e.organisation"),
                Column.<AuditEvent>of(
                                "result",
                                "audit.result",
                                row -> Worded.of(row.isAllowed() ? "audit.allowed" : "audit.refused"))
                        .sortedBy("e.allowed")
                        .toned(row -> row.isAllowed() ? "ok" : "bad"),
                Column.<AuditEvent>of("at", "audit.at", AuditEvent::at).sortedBy("e.at"));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.search("audit.searchHint", "audit.searchLabel"), Filter.flag("refused", "audit.refusedOnly"));
    }

    @Override
    public String order() {
        return "e.at desc, e.id desc";
    }

    @Override
    public int count(ListQuery query) {
        return audit.count(query.text("search"), query.flag("refused"));
    }

    @Override
    public List<AuditEvent> rows(ListQuery query, Slice slice) {
        return audit.page(query.text("search"), query.flag("refused"), slice);
    }
}
