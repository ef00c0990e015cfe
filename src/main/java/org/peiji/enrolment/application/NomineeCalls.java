package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.cohort.BucketView;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.EnrolmentWindow;
import org.peiji.cohort.PlaceRegister;
import org.peiji.enrolment.NominationListState;
import org.peiji.enrolment.NominationState;
import org.peiji.enrolment.domain.Nomination;
import org.peiji.enrolment.domain.NominationList;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;

/** 征询与递补: asks the first of a confirmed list, and the next whenever one of them will not take part. */
@ApplicationScoped
class NomineeCalls {

    @Inject
    private Nominations nominations;

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private PlaceRegister register;

    @Inject
    private Accounts accounts;

    @Inject
    private SchoolNominationWorkflow workflow;

    @Inject
    private NominationNews news;

    @Inject
    private BusinessClock clock;

    /** How many places are set aside for a school; null if none are. */
    Integer quota(String cohort, String school) {
        List<BucketView> own = register.buckets(cohort).stream()
                .filter(bucket -> school.equals(bucket.earmark().school()))
                .toList();
        return own.isEmpty()
                ? null
                : own.stream().mapToInt(bucket -> bucket.places().capacity()).sum();
    }

    /** Asks as many as the list may; whoever has no account any more is passed over. */
    void askNext(String number) {
        NominationList list = nominations.hold(number);
        CohortSummary cohort = cohorts.find(list.cohort());
        boolean open = cohort.state() == CohortState.PUBLISHED && cohort.window(clock.today()) == EnrolmentWindow.OPEN;
        long engaged = nominations.engaged(number);
        for (Nomination next : nominations.of(number)) {
            if (open && next.state() == NominationState.RESERVE && list.mayAsk(engaged)) {
                engaged += ask(next, list, cohort) ? 1 : 0;
            }
        }
        if (!nominations.isPending(number)) {
            list.close();
        }
    }

    private boolean ask(Nomination next, NominationList list, CohortSummary cohort) {
        Actor nominee = accounts.actor(next.trainee(), Role.TRAINEE, list.school());
        if (nominee == null) {
            next.close();
            return false;
        }
        next.ask(clock.instant());
        workflow.asked(next, list, cohort, nominee.personName());
        news.asked(next, cohort);
        return true;
    }

    /** Nobody is asked for that cohort any more. */
    void close(String cohort) {
        for (NominationList list : nominations.activeOf(cohort)) {
            for (Nomination nomination : nominations.of(list.number())) {
                switch (nomination.state()) {
                    case ASKED -> {
                        nomination.close();
                        workflow.answerClosed(nomination);
                    }
                    case LISTED, RESERVE -> nomination.close();
                    default -> {}
                }
            }
            boolean waits = list.state() == NominationListState.SUBMITTED;
            list.close();
            if (waits) {
                workflow.listClosed(list);
            }
        }
    }
}
