package org.peiji.notice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Outcomes;
import org.peiji.notice.application.ObjectionRegister;
import org.peiji.notice.application.ObjectionService;
import org.peiji.notice.application.ObjectionView;
import org.peiji.notice.domain.DisclosurePurpose;
import org.peiji.notice.domain.Objector;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Role;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;

/** 异议详情 page: what its reader may know of an objection; who objected is shown for a stated purpose, and written down. */
@Named
@ViewScoped
public class ObjectionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ObjectionRegister register;

    @Inject
    private transient ObjectionService objections;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private String number;
    private DisclosurePurpose purpose;
    private transient ObjectionView objection;
    private transient Objector.Identity identity;

    public void open() {
        objection = register.objection(number);
    }

    /** Shows who objected on this answer alone; the next one has forgotten it. */
    public void reveal() {
        try {
            identity = objections.revealObjector(number, purpose == null ? null : purpose.name());
        } catch (RuntimeException refused) {
            acts.refuse(refused);
        }
    }

    public boolean isMayReveal() {
        return Permission.NOTICE_REVEAL_OBJECTOR.isGivenTo(current.get().role());
    }

    /** The trail is for the offices; the organisation concerned reads the result. */
    public boolean isInside() {
        return current.get().role().reach() == Role.Reach.NATIONAL;
    }

    public DisclosurePurpose[] getPurposes() {
        return DisclosurePurpose.values();
    }

    public ObjectionView getObjection() {
        if (objection == null) {
            open();
        }
        return objection;
    }

    public Objector.Identity getIdentity() {
        return identity;
    }

    public List<Strip.Step> getSteps() {
        return NoticeStrip.of(texts, getObjection().row().state());
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(number), "notice");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public DisclosurePurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(DisclosurePurpose purpose) {
        this.purpose = purpose;
    }
}
