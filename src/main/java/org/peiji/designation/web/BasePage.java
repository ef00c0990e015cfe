package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.peiji.designation.application.BaseLifeService;
import org.peiji.designation.application.DesignationView;
import org.peiji.designation.application.DesignationViews;
import org.peiji.designation.domain.DutyKind;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Role;
import org.peiji.platform.web.Acts;

/** 基地档案 page: one designation with all that happens to it. Without a number it is the reader's own base. */
@Named
@ViewScoped
public class BasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DesignationViews views;

    @Inject
    private transient BaseLifeService service;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String number;
    private final LifeForm form = new LifeForm();
    private transient DesignationView base;

    public void open() {
        current.require(Permission.DESIGNATION_READ);
        if (number == null) {
            number = views.own();
        }
        if (number == null) {
            throw new Missing("BASE");
        }
        form.follow(getBase().plaque());
    }

    public String charge() {
        return acts.run(
                () -> service.charge(number, form.getKind(), form.getWords(), form.getDue()),
                "designation.base.charged",
                address());
    }

    public String fulfil(Long duty) {
        return acts.run(() -> service.fulfil(duty), "designation.base.fulfilled", address());
    }

    public String mark() {
        return acts.run(() -> service.markPlaque(number, form.plaque()), "designation.base.marked", address());
    }

    private String address() {
        return "/designation/base.xhtml?number=" + number;
    }

    public DesignationView getBase() {
        if (base == null) {
            base = views.find(number);
        }
        return base;
    }

    /** True if the reader keeps duties and plaque, and there is a term to keep them for. */
    public boolean isKeeper() {
        return may(Permission.DESIGNATION_KEEP_BASE);
    }

    public boolean isMayRequestExit() {
        return getBase().inside()
                && getBase().openExit() == null
                && may(Permission.DESIGNATION_REQUEST_EXIT)
                && current.get().role() == Role.BASE_DIRECTOR;
    }

    public boolean isMayProposeRevocation() {
        return getBase().openExit() == null && may(Permission.DESIGNATION_PROPOSE_REVOCATION);
    }

    public boolean isMayProposeSuspension() {
        return getBase().openSuspension() == null && may(Permission.DESIGNATION_PROPOSE_SUSPENSION);
    }

    private boolean may(Permission permission) {
        return permission.isGivenTo(current.get().role())
                && !getBase().base().status().isOver();
    }

    public DutyKind[] getKinds() {
        return DutyKind.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LifeForm getForm() {
        return form;
    }
}
