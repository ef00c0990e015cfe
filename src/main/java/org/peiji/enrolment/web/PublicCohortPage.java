package org.peiji.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import org.peiji.cohort.CohortCancellation;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.EnrolmentWindow;
import org.peiji.cohort.PlaceLedger;
import org.peiji.cohort.PlaceRegister;
import org.peiji.designation.DesignationGate;
import org.peiji.designation.Publication;
import org.peiji.enrolment.application.EligibilityService;
import org.peiji.enrolment.application.EligibilityView;
import org.peiji.platform.security.Role;
import org.peiji.platform.security.SignedIn;
import org.peiji.platform.time.BusinessClock;

/** 班次公开详情 page: one published cohort, for everybody. */
@Named
@RequestScoped
public class PublicCohortPage {

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private PlaceRegister register;

    @Inject
    private DesignationGate gate;

    @Inject
    private EligibilityService rules;

    @Inject
    private SignedIn signedIn;

    @Inject
    private BusinessClock clock;

    private String number;
    private CohortSummary cohort;
    private PlaceLedger places;
    private EligibilityView eligibility;

    public void open() {
        cohort = cohorts.shown(number);
        places = register.of(number);
        if (signedIn.actor() != null && signedIn.actor().role() == Role.TRAINEE) {
            eligibility = rules.mayEnrol(number);
        }
    }

    /** Open, not yet open, closed, or held up by the status of the base; open splits into free and full. */
    public String getAnswer() {
        if (cohort.state() == CohortState.CANCELLED) {
            return "CANCELLED";
        }
        EnrolmentWindow window = cohort.window(clock.today());
        if (window != EnrolmentWindow.CLOSED && !isBaseOpen()) {
            return "HELD";
        }
        return window == EnrolmentWindow.OPEN ? places.isFull() ? "FULL" : "OPEN" : window.name();
    }

    /** Days on which one can still enrol, today included. */
    public long getDaysLeft() {
        return ChronoUnit.DAYS.between(clock.today(), cohort.closes()) + 1;
    }

    /** Whether the reader can go on to the form: a trainee, or somebody who is not signed in yet. */
    public boolean isMayEnrol() {
        boolean open = cohort.state() == CohortState.PUBLISHED
                && cohort.window(clock.today()) == EnrolmentWindow.OPEN
                && isBaseOpen();
        boolean barred = eligibility != null && eligibility.answer() == EligibilityView.Answer.NO;
        return open && !barred && (signedIn.actor() == null || signedIn.actor().role() == Role.TRAINEE);
    }

    /** False while the designation of the base is suspended, and once it is over. */
    private boolean isBaseOpen() {
        return gate.mayPublish(cohort.organisation(), Publication.OPEN_ENROLMENT);
    }

    /** Why it does not take place; null unless it is cancelled. */
    public CohortCancellation getCancellation() {
        return cohorts.cancellation(number);
    }

    /** Every rule for the trainee who is signed in; null for anybody else. */
    public EligibilityView getEligibility() {
        return eligibility;
    }

    public CohortSummary getCohort() {
        return cohort;
    }

    public PlaceLedger getPlaces() {
        return places;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
