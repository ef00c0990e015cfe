package org.peiji.enrolment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.application.NominationListing;
import org.peiji.enrolment.application.NominationQueries;
import org.peiji.enrolment.application.NominationService;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** 学校推荐 page: the lists of the reader's school; a coordinator begins another. */
@Named
@RequestScoped
public class NominationsPage {

    @Inject
    private NominationListing listing;

    @Inject
    private NominationQueries queries;

    @Inject
    private NominationService service;

    @Inject
    private Lists lists;

    @Inject
    private CurrentActor current;

    @Inject
    private Acts acts;

    private String cohort;
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

    public String begin() {
        String[] number = new String[1];
        String next = acts.run(
                () -> number[0] = service.draftList(cohort),
                "enrolment.nominations.begun",
                "/enrolment/nomination-list.xhtml");
        return next == null ? null : next + "&number=" + number[0];
    }

    public boolean isMayNominate() {
        return Permission.ENROLMENT_NOMINATE.isGivenTo(current.get().role());
    }

    public List<CohortSummary> getCohorts() {
        return queries.openCohorts();
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    /** The lists' line of the menu. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            return Permission.ENROLMENT_READ_NOMINATIONS.isGivenTo(actor.role())
                    ? List.of(new MenuEntry(
                            "shell.group.business",
                            "/enrolment/nominations.xhtml",
                            "enrolment.nominations.title",
                            "flag",
                            42))
                    : List.of();
        }
    }
}
