package org.peiji.designation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.peiji.designation.DesignationDirectory;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Role;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** The lines of the menu for applications, rounds and the list of bases. */
@ApplicationScoped
public class DesignationMenu implements MenuSource {

    @Inject
    private DesignationDirectory directory;

    @Override
    public List<MenuEntry> entries(Actor actor) {
        if (!Permission.DESIGNATION_READ.isGivenTo(actor.role())) {
            return List.of();
        }
        List<MenuEntry> entries = new ArrayList<>(List.of(
                entry("/designation/applications.xhtml", "designation.applications.title", "flag", 20),
                entry("/designation/rounds.xhtml", "designation.rounds.title", "folder", 21),
                entry("/designation/bases.xhtml", "designation.bases.title", "home", 22)));
        if (actor.role() == Role.BASE_DIRECTOR || actor.role() == Role.BASE_OFFICER) {
            directory
                    .latestOf(actor.organisation())
                    .ifPresent(number ->
                            entries.add(entry("/designation/base.xhtml", "designation.base.mine", "award", 24)));
        }
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
