package org.peiji.platform.web.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.platform.security.Actor;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** The glossary, for everybody: within the frame for who is signed in, as a public page for who is not. */
@Named
@RequestScoped
public class GlossaryPage {

    @Inject
    private Glossary glossary;

    private String search;

    public List<Glossary.Term> getTerms() {
        return glossary.search(search);
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    /** The last line of everybody's menu. */
    @ApplicationScoped
    public static class Menu implements MenuSource {

        @Override
        public List<MenuEntry> entries(Actor actor) {
            return List.of(new MenuEntry("shell.group.help", "/public/glossary.xhtml", "glossary.title", "book", 100));
        }
    }
}
