package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.peiji.designation.application.DesignationExitService;
import org.peiji.designation.application.DesignationViews;
import org.peiji.designation.application.ExitStepService;
import org.peiji.designation.application.ExitView;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 退出详情 page: where the exit of a base stands, and what was said. */
@Named
@ViewScoped
public class ExitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DesignationExitService service;

    @Inject
    private transient ExitStepService steps;

    @Inject
    private transient DesignationViews views;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String number;
    private String reason;
    private transient ExitView exit;

    public void open() {
        current.require(Permission.DESIGNATION_READ);
        getExit();
    }

    public String withdraw() {
        return acts.run(() -> service.withdrawExit(number, reason), "designation.exit.withdrawn", address());
    }

    public String showAgain() {
        return acts.run(() -> steps.showAgain(number), "designation.exit.shownAgain", address());
    }

    private String address() {
        return "/designation/exit.xhtml?number=" + number;
    }

    /** True if the reader's side has asked for it, and nobody has decided yet. */
    public boolean isWithdrawable() {
        boolean ofTheBase = current.get().organisation().equals(getExit().base().organisation());
        return getExit().status().isUndecided()
                && Permission.DESIGNATION_WITHDRAW_EXIT.isGivenTo(current.get().role())
                && ofTheBase == (getExit().ground() == null);
    }

    public boolean isShowable() {
        return getExit().noticeTakenBack()
                && Permission.DESIGNATION_PROPOSE_EXIT.isGivenTo(current.get().role());
    }

    public ExitView getExit() {
        if (exit == null) {
            exit = views.exit(number);
        }
        return exit;
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
