package org.peiji.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** The menu lines of task books, plans, programmes and the training system. */
@ApplicationScoped
class ProgrammeMenu implements MenuSource {

    private static final String GROUP = "shell.group.business";

    @Override
    public List<MenuEntry> entries(Actor actor) {
        return Permission.PROGRAMME_READ.isGivenTo(actor.role())
                ? List.of(
                        new MenuEntry(GROUP, "/programme/task-books.xhtml", "programme.books.title", "flag", 27),
                        new MenuEntry(GROUP, "/programme/annual-plans.xhtml", "programme.plans.title", "flow", 28),
                        new MenuEntry(GROUP, "/programme/programmes.xhtml", "programme.title", "book", 29),
                        new MenuEntry(GROUP, "/programme/tiered-system.xhtml", "programme.system.title", "chart", 29))
                : List.of();
    }
}
