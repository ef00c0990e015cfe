package org.peiji.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.application.EnrolmentQueries;
import org.peiji.enrolment.application.EnrolmentRow;
import org.peiji.enrolment.application.EnrolmentView;
import org.peiji.enrolment.application.SubstitutionService;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Acts;

/** 换人与未报到, part of the page of an enrolment: what school and base may do with its place. */
@Named
@ViewScoped
public class PlaceKeeping implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SubstitutionService service;

    @Inject
    private transient EnrolmentQueries queries;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient BusinessClock clock;

    @Inject
    private transient Acts acts;

    private String number;
    private String substitute;
    private String remark;
    private transient EnrolmentView enrolment;
    private transient List<EnrolmentRow> substitutes;

    public void open(String of) {
        number = of;
        enrolment = queries.enrolment(of);
        substitutes = isHolding()
                        && Permission.ENROLMENT_SUBSTITUTE_TRAINEE.isGivenTo(
                                current.get().role())
                ? service.substitutes(of)
                : null;
    }

    private boolean isHolding() {
        return enrolment.state() == EnrolmentState.ADMITTED || enrolment.state() == EnrolmentState.CONFIRMED;
    }

    public boolean isSubstitutable() {
        return substitutes != null && clock.today().isBefore(enrolment.cohort().starts());
    }

    public boolean isMissable() {
        return enrolment.state() == EnrolmentState.CONFIRMED
                && !clock.today().isBefore(enrolment.cohort().starts())
                && Permission.ENROLMENT_MARK_NO_SHOW.isGivenTo(current.get().role());
    }

    public String pass() {
        return acts.run(
                () -> service.substituteTrainee(number, substitute, remark),
                "enrolment.substitute.done",
                "/enrolment/dossier.xhtml?number=" + substitute);
    }

    public String miss() {
        return acts.run(
                () -> service.markNoShow(number, remark),
                "enrolment.noShow.done",
                "/enrolment/dossier.xhtml?number=" + number);
    }

    public List<EnrolmentRow> getSubstitutes() {
        return substitutes;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
