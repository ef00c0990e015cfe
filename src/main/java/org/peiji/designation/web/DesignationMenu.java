package org.peiji.designation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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
        if (!Permission.DESIGNATION_READ.isGivenTo(actor.role())) {
            return List.of();
        }
        List<MenuEntry> entries = new ArrayList<>(List.of(
                entry("/designation/applications.xhtml", "designation.applications.title", "flag", 20),
                entry("/designation/rounds.xhtml", "designation.rounds.title", "folder", 21),
                entry("/designation/bases.xhtml", "designation.bases.title", "home", 22)));
        if (Permission.DESIGNATION_READ_COMPARISON.isGivenTo(actor.role())) {
            entries.add(entry("/designation/compare-applications.xhtml", "designation.compare.title", "chart", 23));
        }
        if (Permission.DESIGNATION_READ_SANCTIONS.isGivenTo(actor.role())) {
            entries.add(entry("/designation/sanctions.xhtml", "designation.sanctions.title", "lock", 24));
        }
        return entries;
    }

    private static MenuEntry entry(String href, String label, String icon, int order) {
        return new MenuEntry("shell.group.business", href, label, icon, order);
    }
}
