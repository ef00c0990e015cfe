package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.approval.Outcomes;
import org.peiji.approval.Outcomes.TrailEntry;
import org.peiji.designation.application.SanctionService;
import org.peiji.designation.domain.Sanction;
import org.peiji.designation.domain.SanctionState;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Role;
import org.peiji.platform.web.Acts;

/** One sanction: what was found, since when and until when it counts, and its early end. */
@Named
@ViewScoped
public class SanctionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SanctionService service;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Acts acts;

    private String number;
    private String reason;
    private transient Sanction sanction;

    public void open() {
        getSanction();
    }

    public String lift() {
        return acts.run(
                () -> service.liftSanction(number, reason),
                "designation.sanction.lifted",
                "/designation/sanction.xhtml?number=" + number);
    }

    public boolean isLiftable() {
        return Permission.DESIGNATION_PROPOSE_SANCTION.isGivenTo(current.get().role())
                && getSanction().state() == SanctionState.IN_FORCE;
    }

    /** The offices' record; the institution reads the finding, not who put it down. */
    public List<TrailEntry> getTrail() {
        return current.get().role().reach() == Role.Reach.ORGANISATION
                ? List.of()
                : outcomes.trail(service.trail(number), "designation");
    }

    public Sanction getSanction() {
        if (sanction == null) {
            sanction = service.find(number);
        }
        return sanction;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
