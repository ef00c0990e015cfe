package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peiji.cohort.CohortDirectory;
import org.peiji.enrolment.domain.Nomination;
import org.peiji.enrolment.domain.NominationList;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Scope;

/** Puts lists together with cohorts and accounts, for the school whose list it is. */
@ApplicationScoped
class NominationViews {

    @Inject
    private Nominations nominations;

    @Inject
    private NomineeCalls calls;

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private Accounts accounts;

    @Inject
    private SchoolNominationWorkflow workflow;

    @Inject
    private Scope scope;

    /** Answers as if it were not there unless it is the reader's school. */
    void require(NominationList list) {
        scope.require(list.number(), list.school(), null, null);
    }

    NominationListView view(NominationList list) {
        require(list);
        return new NominationListView(
                list.number(),
                cohorts.find(list.cohort()),
                list.schoolName(),
                list.state(),
                list.places(),
                calls.quota(list.cohort(), list.school()),
                list.submittedByName(),
                list.submittedAt(),
                list.confirmedByName(),
                list.confirmedAt(),
                workflow.waitsFor(list.number()).map(OpenTask::dueAt).orElse(null),
                nominations.of(list.number()).stream().map(this::nominee).toList());
    }

    private NomineeView nominee(Nomination nomination) {
        Account account = accounts.find(nomination.trainee());
        return new NomineeView(
                nomination.number(),
                nomination.rank(),
                nomination.trainee(),
                account == null ? nomination.trainee() : account.personName(),
                nomination.reason(),
                nomination.words(),
                nomination.state(),
                nomination.declineReason(),
                nomination.enrolment(),
                workflow.waitsFor(nomination.number()).map(OpenTask::dueAt).orElse(null),
                account != null && !account.hasOneTimePassword());
    }
}
