package org.peiji.cohort.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.cohort.application.QuotaOverview;
import org.peiji.cohort.application.QuotaQueries;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;
import org.peiji.platform.web.Paging;

/** 名额总览 page: the published cohorts that have places for the reader, each with its sum. */
@Named
@RequestScoped
public class QuotaOverviewPage {

    @Inject
    private QuotaQueries queries;

    @Inject
    private CurrentActor current;

    private final Paging paging = new Paging();
    private List<QuotaOverview> rows;

    public void open() {
        current.require(Permission.COHORT_READ_QUOTAS);
        paging.of(queries.countOverview());
        rows = queries.overview(paging.offset(), Paging.SIZE);
    }

    public List<QuotaOverview> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    /** The line of the menu for those who set, share or oversee quotas. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            return Permission.COHORT_READ_QUOTAS.isGivenTo(actor.role())
                    ? List.of(new MenuEntry(
                            "shell.group.business",
                            "/cohort/quota-overview.xhtml",
                            "cohort.overview.title",
                            "chart",
                            32))
                    : List.of();
        }
    }
}
