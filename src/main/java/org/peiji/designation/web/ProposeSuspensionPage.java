package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.peiji.designation.DesignationStatus;
import org.peiji.designation.application.DesignationSuspensionService;
import org.peiji.designation.application.DesignationView;
import org.peiji.designation.application.DesignationViews;
import org.peiji.designation.domain.SuspensionKind;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 暂停或恢复 page: the ministry proposes to suspend a base, or to lift that. */
@Named
@ViewScoped
public class ProposeSuspensionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DesignationSuspensionService service;

    @Inject
    private transient DesignationViews views;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String base;
    private String reason;
    private transient DesignationView view;

    public void open() {
        current.require(Permission.DESIGNATION_PROPOSE_SUSPENSION);
        getView();
    }

    public String submit() {
        return acts.run(
                () -> service.proposeSuspension(base, getKind(), reason),
                "designation.suspension.proposed",
                "/designation/base.xhtml?number=" + base);
    }

    /** What fits where the designation stands. */
    public SuspensionKind getKind() {
        return getView().base().status() == DesignationStatus.SUSPENDED ? SuspensionKind.LIFT : SuspensionKind.SUSPEND;
    }

    public DesignationView getView() {
        if (view == null) {
            view = views.find(base);
        }
        return view;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
