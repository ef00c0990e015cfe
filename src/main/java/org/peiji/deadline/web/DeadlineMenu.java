package org.peiji.deadline.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** The lines of the menu. */
@ApplicationScoped
public class DeadlineMenu implements MenuSource {

    private static final String GROUP = "shell.group.data";

    @Override
    public List<MenuEntry> entries(Actor actor) {
        List<MenuEntry> entries = new ArrayList<>();
        if (Permission.DEADLINE_READ.isGivenTo(actor.role())) {
            entries.add(new MenuEntry(GROUP, "/deadline/deadlines.xhtml", "deadline.title", "clock", 85));
        }
        if (Permission.DEADLINE_READ_TERMS.isGivenTo(actor.role())) {
            entries.add(new MenuEntry(GROUP, "/deadline/terms.xhtml", "deadline.terms.title", "flag", 86));
        }
        if (Permission.DEADLINE_READ_CALENDAR.isGivenTo(actor.role())) {
            entries.add(new MenuEntry(GROUP, "/deadline/calendar.xhtml", "deadline.calendar.title", "calendar", 96));
        }
        return entries;
    }
}
