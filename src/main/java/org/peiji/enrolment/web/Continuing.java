package org.peiji.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.enrolment.application.Continuation;
import org.peiji.enrolment.application.ContinuationService;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 延期与转班, part of the trainee's page of an enrolment: other cohorts in which it may go on, each with one press. */
@Named
@ViewScoped
public class Continuing implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ContinuationService service;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String number;
    private boolean active;
    private transient List<Continuation> choices;

    public void open(String of, boolean underWay) {
        number = of;
        active = underWay;
        choices =
                Permission.ENROLMENT_CONTINUE_ENROLMENT.isGivenTo(current.get().role())
                        ? service.choices(of)
                        : List.of();
    }

    public String go(String cohort) {
        return acts.run(
                () -> service.continueEnrolment(number, cohort), "enrolment.continue.done", "/enrolment/mine.xhtml");
    }

    /** Word of the texts: an enrolment under way is deferred, for one that ended there are alternatives. */
    public String getHow() {
        return active ? "defer" : "alternative";
    }

    public List<Continuation> getChoices() {
        return choices;
    }
}
