package org.peiji.enrolment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.application.EnrolmentListing;
import org.peiji.enrolment.application.EnrolmentQueries;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.listing.web.StateCounters;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Role;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;
import org.peiji.platform.web.Texts;

/** 报名 page of the offices: the enrolments within the reader's scope. The counters are a filter. */
@Named
@RequestScoped
public class EnrolmentsPage {

    @Inject
    private EnrolmentListing listing;

    @Inject
    private Lists lists;

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
                getList(), texts, "enrolment.all", COUNTED, state -> enrolments.count(null, state, null));
    }

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
