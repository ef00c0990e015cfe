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
import org.peiji.platform.web.Paging;

/** 专家库 page: who can be asked to score, and how much each has open. */
@Named
@RequestScoped
public class ExpertPoolPage {

    @Inject
    private ScoringService scoring;

    private final Paging paging = new Paging();
    private List<ExpertRow> rows;

    public void open() {
        paging.of(scoring.poolSize());
        rows = scoring.pool(paging.offset(), Paging.SIZE);
    }

    public List<ExpertRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
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
