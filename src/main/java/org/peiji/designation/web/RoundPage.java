package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.peiji.designation.application.DesignationRoundService;
import org.peiji.designation.application.RoundRequirements;
import org.peiji.designation.application.RoundRequirementsService;
import org.peiji.designation.application.RoundView;
import org.peiji.designation.domain.RoundStatus;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 遴选批次 page: what was announced, what has changed, how far it has come; the ministry announces other days here. */
@Named
@ViewScoped
public class RoundPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DesignationRoundService service;

    @Inject
    private transient RoundRequirementsService asked;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String number;
    private LocalDate closesAt;
    private LocalDate provinceUntil;
    private String reason;
    private transient RoundView view;
    private transient RoundRequirements requirements;

    public void open() {
        closesAt = getView().round().closesAt();
        provinceUntil = view.provinceUntil();
    }

    public String reschedule() {
        return acts.run(
                () -> service.reschedule(number, closesAt, provinceUntil, reason),
                "designation.reschedule.done",
                "/designation/round.xhtml?number=" + number);
    }

    /** True if the reader may have the round made anew. */
    public boolean isRecomputable() {
        return Permission.DESIGNATION_RECOMPUTE_ROUND.isGivenTo(current.get().role());
    }

    /** True if the reader may announce other days now. */
    public boolean isReschedulable() {
        return Permission.DESIGNATION_OPEN_ROUND.isGivenTo(current.get().role())
                && getView().round().status() == RoundStatus.OPEN;
    }

    /** True if the reader may change what the round asks for, or by what it judges, and sees there why not any more. */
    public boolean isAdjustable() {
        return Permission.DESIGNATION_OPEN_ROUND.isGivenTo(current.get().role())
                && !getRequirements().closed();
    }

    public RoundRequirements getRequirements() {
        if (requirements == null) {
            requirements = asked.requirements(number);
        }
        return requirements;
    }

    public RoundView getView() {
        if (view == null) {
            view = service.round(number);
        }
        return view;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalDate closesAt) {
        this.closesAt = closesAt;
    }

    public LocalDate getProvinceUntil() {
        return provinceUntil;
    }

    public void setProvinceUntil(LocalDate provinceUntil) {
        this.provinceUntil = provinceUntil;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
