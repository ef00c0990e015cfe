package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CohortCancellation;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSearch;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.EnrolmentWindow;
import org.peiji.cohort.PlaceRegister;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.WithdrawalReason;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.enrolment.domain.EnrolmentForm;
import org.peiji.organisation.People;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;
import org.peiji.programme.ProgrammeDirectory;

/**
 * 延期与转班: an enrolment goes on in another cohort with what it says already. One that is under way is deferred to a
 * later cohort of its programme; one that ended without the trainee's doing goes to any like it. The school is asked
 * anew, since the days are others, and the places of the other cohort are given by its own rules.
 */
@ApplicationScoped
public class ContinuationService {

    private static final int MOST_LOOKED_AT = 500;

    /** [C] convention: more than these nobody compares on a phone. */
    private static final int MOST_SHOWN = 5;

    private static final Set<EnrolmentState> ENDED_BY_OTHERS = Set.of(
            EnrolmentState.CANCELLED,
            EnrolmentState.REJECTED,
            EnrolmentState.WAITLIST_ENDED,
            EnrolmentState.NOT_WAIVED);

    @Inject
    private Enrolments enrolments;

    @Inject
    private EnrolmentViews views;

    @Inject
    private Submissions submissions;

    @Inject
    private Eligibility eligibility;

    @Inject
    private Claims claims;

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private ProgrammeDirectory programmes;

    @Inject
    private PlaceRegister register;

    @Inject
    private People people;

    @Inject
    private AdmissionService admissions;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private TraineeEnrolmentWorkflow workflow;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    /** Open cohorts in which the enrolment may go on, the most alike first; none if it cannot go on at all. */
    @Requires(Permission.ENROLMENT_CONTINUE_ENROLMENT)
    @Transactional
    public List<Continuation> choices(String number) {
        Enrolment enrolment = views.inScope(number);
        if (!mayContinue(enrolment)) {
            return List.of();
        }
        return candidates(enrolment).stream()
                .filter(cohort -> isEligible(enrolment, cohort))
                .map(cohort -> new Continuation(cohort, register.isFreeFor(cohort.number(), claims.of(enrolment))))
                .filter(choice -> choice.free() || enrolment.state().isActive())
                .limit(MOST_SHOWN)
                .toList();
    }

    /**
     * Continues an enrolment in another cohort; if it is under way it ends where it was, and its place is given on.
     * Nothing is given up before the new enrolment stands.
     *
     * @return the number of the new enrolment
     */
    @Requires(Permission.ENROLMENT_CONTINUE_ENROLMENT)
    @Transactional
    public String continueEnrolment(String number, String cohortNumber) {
        Enrolment enrolment = views.inScope(number);
        CohortSummary cohort = cohorts.published(cohortNumber);
        if (!mayContinue(enrolment) || !like(enrolment).test(cohort)) {
            throw new Refusal("enrolment.refusal.noContinuation");
        }
        String next = submissions.submit(
                cohort,
                current.get(),
                EnrolmentForm.again(enrolment.profile(), people.reveal(enrolment.person())),
                null,
                number);
        if (enrolment.state().isActive()) {
            end(enrolment, next);
        }
        return next;
    }

    private void end(Enrolment enrolment, String next) {
        boolean confirmed = enrolment.state() == EnrolmentState.CONFIRMED;
        enrolment.giveUp(WithdrawalReason.DEFERRED);
        approvals.record(enrolment.number(), "DeferEnrolment", new Opinion(Decision.WITHDRAWN, next));
        if (confirmed) {
            admissions.releaseWithdrawnPlace(enrolment.number());
        } else {
            workflow.withdrawn(enrolment);
        }
    }

    private boolean mayContinue(Enrolment enrolment) {
        boolean consented = Enrolment.CONSENT_VERSION.equals(enrolment.consentVersion());
        return consented
                && !enrolments.isContinued(enrolment.number())
                && (ENDED_BY_OTHERS.contains(enrolment.state())
                        || enrolment.state().isActive() && clock.today().isBefore(enrolment.starts()));
    }

    private List<CohortSummary> candidates(Enrolment enrolment) {
        return cohorts.upcoming(CohortSearch.ALL, 0, MOST_LOOKED_AT).stream()
                .filter(cohort -> cohort.window(clock.today()) == EnrolmentWindow.OPEN)
                .filter(like(enrolment))
                .sorted(alike(enrolment))
                .toList();
    }

    /** The one that takes its people in first, then those of the same programme, then those whose days are nearest. */
    private Comparator<CohortSummary> alike(Enrolment enrolment) {
        String programme = cohorts.find(enrolment.cohort()).programme();
        CohortCancellation cancelled = cohorts.cancellation(enrolment.cohort());
        String taker = cancelled == null ? null : cancelled.mergedInto();
        return Comparator.comparing((CohortSummary cohort) -> !cohort.number().equals(taker))
                .thenComparing(cohort -> !cohort.programme().equals(programme))
                .thenComparing(cohort -> Math.abs(ChronoUnit.DAYS.between(enrolment.starts(), cohort.starts())))
                .thenComparing(CohortSummary::number);
    }

    /** Under way: a later cohort of the programme. Ended: any other of the same level that is for this category. */
    private Predicate<CohortSummary> like(Enrolment enrolment) {
        CohortSummary before = cohorts.find(enrolment.cohort());
        if (enrolment.state().isActive()) {
            return cohort -> cohort.programme().equals(before.programme())
                    && cohort.starts().isAfter(before.starts());
        }
        String level = programmes.find(before.programme()).level();
        return cohort -> !cohort.number().equals(before.number())
                && cohort.categories().contains(enrolment.profile().cadreCategory())
                && programmes.find(cohort.programme()).level().equals(level);
    }

    private boolean isEligible(Enrolment enrolment, CohortSummary cohort) {
        return eligibility
                .of(
                        cohort,
                        enrolment.trainee(),
                        enrolment.person(),
                        eligibility.candidate(enrolment),
                        enrolment.number())
                .failings()
                .isEmpty();
    }
}
