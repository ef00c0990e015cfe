package org.peiji.expert.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.expert.application.ExpertRow;
import org.peiji.expert.application.ScoringService;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** 专家库 page: who can be asked to score, and how much each has open. */
@Named
@RequestScoped
public class ExpertPoolPage {

    private static final int PAGE_SIZE = 20;

    @Inject
    private ScoringService scoring;

    private int number = 1;
    private int total;
    private List<ExpertRow> rows;

    public void open() {
        total = scoring.poolSize();
        number = Math.max(1, Math.min(number, getPages()));
        rows = scoring.pool((number - 1) * PAGE_SIZE, PAGE_SIZE);
    }

    public List<ExpertRow> getRows() {
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

    /** The pool's line of the menu. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            return Permission.EXPERT_READ_POOL.isGivenTo(actor.role())
                    ? List.of(new MenuEntry(
                            "shell.group.data", "/expert/expert-pool.xhtml", "expert.pool.title", "users", 70))
                    : List.of();
        }
    }
}
