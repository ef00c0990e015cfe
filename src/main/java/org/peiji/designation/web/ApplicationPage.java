package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.peiji.designation.application.ApplicationCase;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.application.WithdrawalService;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 申报详情: where an application stands, what it says, and what was said of it. */
@Named
@ViewScoped
public class ApplicationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WithdrawalService service;

    @Inject
    private transient BaseApplicationRegister register;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String number;
    private String reason;
    private transient ApplicationCase application;

    public void open() {
        getApplication();
    }

    public String withdraw() {
        return acts.answer(
                () -> service.withdrawApplication(number, reason), "/designation/application.xhtml?number=" + number);
    }

    /** True if the reader may take the application back now. */
    public boolean isWithdrawable() {
        return Permission.DESIGNATION_WITHDRAW_APPLICATION.isGivenTo(
                        current.get().role())
                && getApplication().status().isUnderWay();
    }

    /** True if the reader may put down that its material is false. */
    public boolean isSanctionable() {
        return Permission.DESIGNATION_PROPOSE_SANCTION.isGivenTo(current.get().role());
    }

    /** True if the reader belongs to the college: then the page speaks in plain words. */
    public boolean isApplicant() {
        return getApplication().sheet() != null;
    }

    public ApplicationCase getApplication() {
        if (application == null) {
            application = register.find(number);
        }
        return application;
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
