package org.peiji.cohort.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.cohort.application.CohortFilter;
import org.peiji.cohort.application.CohortListing;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.listing.web.StateCounters;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Role;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;
import org.peiji.platform.web.Texts;

/** 班次 page: the cohorts within the reader's scope. The counters are a filter. */
@Named
@RequestScoped
public class CohortsPage {

    @Inject
    private CohortListing listing;

    @Inject
    private Lists lists;

    @Inject
    private CohortApprovalService cohorts;

    @Inject
    private Texts texts;

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

    public List<StateCounters.Counter> getCounters() {
        return StateCounters.of(
                getList(),
                texts,
                "cohort.all",
                List.of(CohortState.values()),
                state -> cohorts.count(CohortFilter.of(state, null)));
    }

    public boolean isMayDraft() {
        return Permission.COHORT_DRAFT_COHORT.isGivenTo(current.get().role());
    }

    /** The cohorts' line of the menu: for bases and those who oversee them. Others read the public list. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            if (!Permission.COHORT_READ.isGivenTo(actor.role())) {
                return List.of();
            }
            boolean reader = actor.role() == Role.TRAINEE
                    || actor.role() == Role.SCHOOL_LEADER
                    || actor.role() == Role.SCHOOL_ADMIN;
            return List.of(
                    reader
                            ? new MenuEntry(
                                    "shell.group.business", "/public/cohorts.xhtml", "cohort.public.title", "book", 30)
                            : new MenuEntry(
                                    "shell.group.business", "/cohort/cohorts.xhtml", "cohort.title", "calendar", 30));
        }
    }
}
