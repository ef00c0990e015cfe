package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.designation.application.DesignationRoundService;
import org.peiji.designation.application.RoundListing;
import org.peiji.designation.application.RoundRow;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Acts;

/** 遴选批次 list: the ministry opens and closes rounds here, a college begins its application. */
@Named
@ViewScoped
public class RoundsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DesignationRoundService service;

    @Inject
    private transient BaseApplicationService applications;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient BusinessClock clock;

    @Inject
    private transient Acts acts;

    @Inject
    private transient RoundListing listing;

    @Inject
    private transient Lists lists;

    private transient ListView list;

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

    public String apply(String round) {
        String[] number = new String[1];
        String next = acts.run(
                () -> number[0] = applications.draftApplication(round),
                "designation.draft.begun",
                "/designation/draft-application.xhtml");
        return next == null ? null : next + "&number=" + number[0];
    }

    public String close(String round) {
        return acts.run(() -> service.closeRound(round), "designation.rounds.closed", "/designation/rounds.xhtml");
    }

    public boolean isMinistry() {
        return Permission.DESIGNATION_OPEN_ROUND.isGivenTo(current.get().role());
    }

    public boolean isCollege() {
        return Permission.DESIGNATION_DRAFT_APPLICATION.isGivenTo(current.get().role());
    }

    public boolean mayBeClosed(RoundRow round) {
        return isMinistry() && round.mayBeClosed(clock.today());
    }
}
