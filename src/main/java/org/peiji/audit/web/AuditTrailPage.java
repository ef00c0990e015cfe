package org.peiji.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.platform.audit.AuditListing;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** 审计 page: who did what, allowed or refused. */
@Named
@RequestScoped
public class AuditTrailPage {

    @Inject
    private AuditListing listing;

    @Inject
    private Lists lists;

    private ListView list;

    public void open() {
        list = lists.open(listing);
    }

    /** Opens by itself when a form of the page comes back. */
    public ListView getList() {
        if (list == null) {
            open();
        }
        return list;
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
