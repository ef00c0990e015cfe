package org.peiji.designation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** The lines of the menu for applications, rounds and the list of bases. */
@ApplicationScoped
public class DesignationMenu implements MenuSource {

    @Override
    public List<MenuEntry> entries(Actor actor) {
        return Permission.DESIGNATION_READ.isGivenTo(actor.role())
                ? List.of(
                        entry("/designation/applications.xhtml", "designation.applications.title", "flag", 20),
                        entry("/designation/rounds.xhtml", "designation.rounds.title", "folder", 21),
                        entry("/designation/bases.xhtml", "designation.bases.title", "home", 22))
                : List.of();
    }

    private static MenuEntry entry(String href, String label, String icon, int order) {
        return new MenuEntry("shell.group.business", href, label, icon, order);
    }
}
