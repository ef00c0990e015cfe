package org.peiji.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.cohort.PlaceLedger;
import org.peiji.cohort.PlaceRegister;
import org.peiji.cohort.WaitingPolicy;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.application.AdmissionService;
import org.peiji.enrolment.application.EnrolmentQueries;
import org.peiji.enrolment.application.EnrolmentRow;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 名册与候补, part of the page of a cohort: where the places are, who has one, who waits. */
@Named
@ViewScoped
public class CohortRosterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EnrolmentQueries enrolments;

    @Inject
    private transient AdmissionService admissions;

    @Inject
    private transient PlaceRegister register;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String cohort;
    private transient PlaceLedger places;
    private transient List<EnrolmentRow> roster;
    private transient List<EnrolmentRow> waiting;
    private transient List<EnrolmentRow> pending;

    public void open(String number) {
        cohort = number;
        places = register.of(number);
        boolean mayRead = isReadable();
        roster = mayRead
                ? Stream.of(EnrolmentState.CONFIRMED, EnrolmentState.ADMITTED)
                        .flatMap(state -> enrolments.ofCohort(number, state).stream())
                        .toList()
                : List.of();
        waiting = mayRead ? enrolments.ofCohort(number, EnrolmentState.WAITLISTED) : List.of();
        pending = mayRead ? enrolments.ofCohort(number, EnrolmentState.ENDORSED) : List.of();
    }

    /** True for those who may read enrolments. */
    public boolean isReadable() {
        return Permission.ENROLMENT_READ.isGivenTo(current.get().role());
    }

    public boolean isMayReadQuotas() {
        return Permission.COHORT_READ_QUOTAS.isGivenTo(current.get().role());
    }

    public boolean isMayAdmit() {
        return Permission.ENROLMENT_ADMIT_TRAINEE.isGivenTo(current.get().role());
    }

    /** A place is held for the waiting list, and the reader says whose it is. */
    public boolean isMayOffer() {
        return places.held() > 0
                && !waiting.isEmpty()
                && Permission.ENROLMENT_OFFER_PLACE.isGivenTo(current.get().role());
    }

    /** Whether the base chooses among those who wait, or only confirms the next one. */
    public boolean isChoosing() {
        return register.policy(cohort) == WaitingPolicy.MANUAL;
    }

    public String getNext() {
        return register.next(cohort).orElse(null);
    }

    public String offer(String number) {
        return acts.run(
                () -> admissions.offerPlace(number, null),
                "enrolment.waiting.offered",
                "/cohort/cohort.xhtml?number=" + cohort);
    }

    public boolean isMayCloseWaitingList() {
        return !waiting.isEmpty()
                && Permission.ENROLMENT_CLOSE_WAITING_LIST.isGivenTo(
                        current.get().role());
    }

    public String closeWaitingList() {
        return acts.run(
                () -> admissions.closeWaitingList(cohort),
                "enrolment.waiting.closed",
                "/cohort/cohort.xhtml?number=" + cohort,
                waiting.size());
    }

    public PlaceLedger getPlaces() {
        return places;
    }

    public List<EnrolmentRow> getRoster() {
        return roster;
    }

    public List<EnrolmentRow> getWaiting() {
        return waiting;
    }

    /** Endorsed by their schools; the base has not decided yet. */
    public List<EnrolmentRow> getPending() {
        return pending;
    }
}
