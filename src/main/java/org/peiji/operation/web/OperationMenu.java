package org.peiji.operation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** The operators' lines of the menu. */
@ApplicationScoped
public class OperationMenu implements MenuSource {

    @Override
    public List<MenuEntry> entries(Actor actor) {
        return Permission.OPERATION_READ.isGivenTo(actor.role())
                ? List.of(
                        entry("operations", "operation.title", "settings", 40),
                        entry("late", "operation.late.title", "clock", 41),
                        entry("versions", "operation.versions.title", "flow", 42))
                : List.of();
    }

    private static MenuEntry entry(String page, String labelKey, String icon, int order) {
        return new MenuEntry("shell.group.data", "/operation/" + page + ".xhtml", labelKey, icon, order);
    }
}
