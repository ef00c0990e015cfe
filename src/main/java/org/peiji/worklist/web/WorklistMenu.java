package org.peiji.worklist.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Role;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;
import org.peiji.worklist.Box;
import org.peiji.worklist.WorkQuery;
import org.peiji.worklist.Worklist;

/** The worklist's lines of the menu; its own with the number of open tasks. */
@ApplicationScoped
public class WorklistMenu implements MenuSource {

    private static final String LIST = "/worklist/worklist.xhtml";

    @Inject
    private Worklist worklist;

    @Override
    public List<MenuEntry> entries(Actor actor) {
        List<MenuEntry> entries = new ArrayList<>();
        if (Permission.WORKLIST_READ.isGivenTo(actor.role())) {
            entries.add(new MenuEntry("shell.group.work", LIST, "worklist.title", "inbox", 10));
        }
        if (Permission.WORKLIST_REASSIGN.isGivenTo(actor.role())) {
            entries.add(new MenuEntry("shell.group.work", "/worklist/team.xhtml", "worklist.team.title", "users", 11));
        }
        if (Permission.WORKLIST_READ.isGivenTo(actor.role()) && hasColleagues(actor.role())) {
            entries.add(
                    new MenuEntry("shell.group.work", "/worklist/absence.xhtml", "worklist.absence.title", "flag", 12));
        }
        return entries;
    }

    private static boolean hasColleagues(Role role) {
        return role != Role.EXPERT && role != Role.TRAINEE;
    }

    @Override
    public Integer count(Actor actor, String href) {
        if (!href.equals(LIST)) {
            return null;
        }
        int open = worklist.count(WorkQuery.of(Box.ALL));
        return open == 0 ? null : open;
    }
}
