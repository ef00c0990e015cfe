package org.peiji.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peiji.platform.audit.AuditEvent;
import org.peiji.platform.audit.AuditService;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;
import org.peiji.platform.web.Paging;

/** 审计 page: who did what, allowed or refused. */
@Named
@RequestScoped
public class AuditTrailPage {

    @Inject
    private AuditService audit;

    private String search;
    private boolean refusedOnly;
    private final Paging paging = new Paging();
    private List<AuditEvent> rows;

    public void open() {
        paging.of(audit.count(search, refusedOnly));
        rows = audit.page(search, refusedOnly, paging.offset(), Paging.SIZE);
    }

    /** The address of this list without the page number. */
    public String getAddress() {
        return "audit-trail.xhtml?refused=" + refusedOnly + "&search="
                + (search == null ? "" : URLEncoder.encode(search, StandardCharsets.UTF_8));
    }

    public List<AuditEvent> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null || search.isBlank() ? null : search.strip();
    }

    public boolean isRefusedOnly() {
        return refusedOnly;
    }

    public void setRefusedOnly(boolean refusedOnly) {
        this.refusedOnly = refusedOnly;
    }

    /** The audit trail's line of the menu. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            return Permission.AUDIT_READ.isGivenTo(actor.role())
                    ? List.of(
                            new MenuEntry("shell.group.data", "/audit/audit-trail.xhtml", "audit.title", "shield", 90))
                    : List.of();
        }
    }
}
