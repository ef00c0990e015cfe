package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Supplier;
import org.peiji.designation.RevocationGround;
import org.peiji.designation.application.DesignationExitService;
import org.peiji.designation.application.DesignationView;
import org.peiji.designation.application.DesignationViews;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 发起退出 page: a base asks to leave, or the ministry proposes to revoke its designation. */
@Named
@ViewScoped
public class BeginExitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DesignationExitService service;

    @Inject
    private transient DesignationViews views;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String base;
    private RevocationGround ground;
    private String reason;
    private transient DesignationView view;

    public void open() {
        if (!isRevocation()) {
            current.require(Permission.DESIGNATION_REQUEST_EXIT);
        }
        if (!getView().inside()) {
            throw new Forbidden("shell.refusal.permission", Permission.DESIGNATION_REQUEST_EXIT);
        }
    }

    public String submit() {
        Supplier<String> act = isRevocation()
                ? () -> service.proposeRevocation(base, ground, reason)
                : () -> service.requestExit(base, reason);
        return acts.run(act::get, "designation.exit.begun", "/designation/base.xhtml?number=" + base);
    }

    /** True for the ministry, which revokes; a base asks. */
    public boolean isRevocation() {
        return Permission.DESIGNATION_PROPOSE_REVOCATION.isGivenTo(current.get().role());
    }

    public RevocationGround[] getGrounds() {
        return RevocationGround.values();
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

    public RevocationGround getGround() {
        return ground;
    }

    public void setGround(RevocationGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
