package org.peiji.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;
import org.peiji.programme.ProgrammeListing;

/** 培训项目 page: the programmes within the reader's scope. */
@Named
@RequestScoped
public class ProgrammesPage {

    @Inject
    private ProgrammeListing listing;

    @Inject
    private Lists lists;

    @Inject
    private CurrentActor current;

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

    public boolean isMayDraft() {
        return Permission.PROGRAMME_DRAFT_PROGRAMME.isGivenTo(current.get().role());
    }

    /** The programmes' line of the menu. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            return Permission.PROGRAMME_READ.isGivenTo(actor.role())
                    ? List.of(new MenuEntry(
                            "shell.group.business", "/programme/programmes.xhtml", "programme.title", "book", 25))
                    : List.of();
        }
    }
}
