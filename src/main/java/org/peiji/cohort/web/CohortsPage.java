package org.peiji.cohort.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Role;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;
import org.peiji.platform.web.Texts;

/** 班次 page: the cohorts within the reader's scope, those that begin last first. The counters are the filter. */
@Named
@RequestScoped
public class CohortsPage {

    private static final int PAGE_SIZE = 20;

    @Inject
    private CohortApprovalService cohorts;

    @Inject
    private CurrentActor current;

    @Inject
    private Texts texts;

    private CohortState state;
    private int number = 1;
    private int total;
    private List<CohortSummary> rows;
    private final List<Counter> counters = new ArrayList<>();

    public void open() {
        total = cohorts.count(state);
        number = Math.max(1, Math.min(number, getPages()));
        rows = cohorts.page(state, (number - 1) * PAGE_SIZE, PAGE_SIZE);
        counters.add(counter(null, texts.get("cohort.all")));
        for (CohortState each : CohortState.values()) {
            counters.add(counter(each, texts.label(each)));
        }
    }

    private Counter counter(CohortState of, String label) {
        String query = of == null ? "" : "?state=" + of;
        return new Counter("/cohort/cohorts.xhtml" + query, label, cohorts.count(of), "", of == state);
    }

    public boolean isMayDraft() {
        return Permission.COHORT_DRAFT_COHORT.isGivenTo(current.get().role());
    }

    public List<CohortSummary> getRows() {
        return rows;
    }

    public List<Counter> getCounters() {
        return counters;
    }

    public int getTotal() {
        return total;
    }

    public int getPages() {
        return Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public CohortState getState() {
        return state;
    }

    public void setState(CohortState state) {
        this.state = state;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    /** One counter above the list, which is also its filter. */
    public record Counter(String href, String label, int count, String tone, boolean current) {}

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
