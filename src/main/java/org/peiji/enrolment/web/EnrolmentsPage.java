package org.peiji.enrolment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.application.EnrolmentQueries;
import org.peiji.enrolment.application.EnrolmentRow;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Role;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;
import org.peiji.platform.web.Texts;

/** 报名 page of the offices: the enrolments within the reader's scope, latest first. The counters are the filter. */
@Named
@RequestScoped
public class EnrolmentsPage {

    private static final int PAGE_SIZE = 20;
    private static final List<EnrolmentState> COUNTED = List.of(
            EnrolmentState.SUBMITTED,
            EnrolmentState.ENDORSED,
            EnrolmentState.ADMITTED,
            EnrolmentState.WAITLISTED,
            EnrolmentState.CONFIRMED);

    @Inject
    private EnrolmentQueries enrolments;

    @Inject
    private Texts texts;

    private EnrolmentState state;
    private int number = 1;
    private int total;
    private List<EnrolmentRow> rows;
    private final List<Counter> counters = new ArrayList<>();

    public void open() {
        total = enrolments.count(state);
        number = Math.max(1, Math.min(number, getPages()));
        rows = enrolments.page(state, (number - 1) * PAGE_SIZE, PAGE_SIZE);
        counters.add(counter(null, texts.get("enrolment.all")));
        COUNTED.forEach(each -> counters.add(counter(each, texts.label(each))));
    }

    private Counter counter(EnrolmentState of, String label) {
        String query = of == null ? "" : "?state=" + of;
        return new Counter("/enrolment/enrolments.xhtml" + query, label, enrolments.count(of), "", of == state);
    }

    public List<EnrolmentRow> getRows() {
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

    public EnrolmentState getState() {
        return state;
    }

    public void setState(EnrolmentState state) {
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

    /** The enrolments' line of the menu: a trainee's own, or those that an office sees. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            if (!Permission.ENROLMENT_READ.isGivenTo(actor.role())) {
                return List.of();
            }
            return List.of(
                    actor.role() == Role.TRAINEE
                            ? new MenuEntry(
                                    "shell.group.business", "/enrolment/mine.xhtml", "enrolment.mine.title", "user", 40)
                            : new MenuEntry(
                                    "shell.group.business",
                                    "/enrolment/enrolments.xhtml",
                                    "enrolment.title",
                                    "users",
                                    40));
        }
    }
}
