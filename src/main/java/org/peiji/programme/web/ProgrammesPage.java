package org.peiji.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;
import org.peiji.programme.ProgrammeService;
import org.peiji.programme.ProgrammeSummary;

/** 培训项目 page: the programmes within the reader's scope, newest first. */
@Named
@RequestScoped
public class ProgrammesPage {

    private static final int PAGE_SIZE = 20;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private CurrentActor current;

    private int number = 1;
    private int total;
    private List<ProgrammeSummary> rows;

    public void open() {
        total = programmes.count();
        number = Math.max(1, Math.min(number, getPages()));
        rows = programmes.page((number - 1) * PAGE_SIZE, PAGE_SIZE);
    }

    public boolean isMayDraft() {
        return Permission.PROGRAMME_DRAFT_PROGRAMME.isGivenTo(current.get().role());
    }

    public List<ProgrammeSummary> getRows() {
        return rows;
    }

    public int getTotal() {
        return total;
    }

    public int getPages() {
        return Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
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
