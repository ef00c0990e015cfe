package org.peiji.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.cohort.application.CohortReviewService;
import org.peiji.cohort.application.QuotaQueries;
import org.peiji.cohort.application.QuotaService;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.WithdrawalReason;
import org.peiji.enrolment.application.AdmissionService;
import org.peiji.enrolment.application.AllocationService;
import org.peiji.enrolment.application.TraineeEnrolmentService;
import org.peiji.enrolment.domain.AllocationStrategy;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;

/**
 * The enrolment scenes of the demonstration: after its plans and programmes, cohorts of D001 to D003 in every state, and enrolments at
 * every step, so that trainee, school, officer and director each find work. An offer that is older than its time
 * lapses by itself as soon as jobs run, and the first who waits is offered the place.
 */
@ApplicationScoped
public class EnrolmentDemo {

    private static final long SEED = 20261;

    @Inject
    private Stage stage;

    @Inject
    private Accounts accounts;

    @Inject
    private PlanningDemo planning;

    @Inject
    private TimetableDemo timetables;

    @Inject
    private CohortReviewService reviews;

    @Inject
    private CohortDirectory directory;

    @Inject
    private CohortApprovalService cohorts;

    @Inject
    private QuotaService quotas;

    @Inject
    private QuotaQueries quotaQueries;

    @Inject
    private TraineeEnrolmentService enrolments;

    @Inject
    private AdmissionService admissions;

    @Inject
    private AllocationService allocations;

    @Inject
    private NominationDemo nominations;

    public void play() {
        EnrolmentScript script = EnrolmentScript.read();
        PlanningScript planned = PlanningScript.read();
        Map<String, PlanningScript.Programme> plans =
                planned.programmes().stream().collect(Collectors.toMap(PlanningScript.Programme::code, each -> each));
        Map<String, String> numbers = planning.play(planned);
        Map<String, String> bases = new HashMap<>();
        timetables.keepResources();
        for (EnrolmentScript.Cohort each : script.cohorts()) {
            PlanningScript.Programme programme = plans.get(each.programme());
            bases.put(each.code(), programme.base());
            numbers.put(each.code(), playCohort(each, programme, numbers.get(each.programme())));
        }
        script.quotas().forEach(each -> playQuota(each, numbers.get(each.cohort()), bases.get(each.cohort())));
        script.enrolments().forEach(each -> playEnrolment(each, numbers.get(each.cohort()), bases.get(each.cohort())));
        nominations.play(numbers);
        stage.at(
                1,
                stage.officer("D001"),
                () -> allocations.keepAllocation(numbers.get("digital-1"), AllocationStrategy.POINTS, SEED));
    }

    private String playCohort(
            EnrolmentScript.Cohort cohort, PlanningScript.Programme programme, String programmeNumber) {
        Actor officer = stage.officer(programme.base());
        LocalDate today = stage.day(0);
        String number = stage.answerAt(
                cohort.drafted(),
                officer,
                () -> cohorts.draftCohort(cohort.plan(programmeNumber, programme.categories(), today)));
        timetables.play(cohort.code(), number, programme.base(), programmeNumber, cohort.drafted());
        if (cohort.state() == CohortState.DRAFT) {
            return number;
        }
        stage.at(cohort.drafted(), officer, () -> cohorts.submitCohort(number));
        if (cohort.state() != CohortState.SUBMITTED) {
            Decision decision = cohort.state() == CohortState.PUBLISHED
                    ? Decision.APPROVED
                    : Decision.valueOf(cohort.state().name());
            stage.at(
                    cohort.drafted() - 2,
                    accounts.actor(Role.BASE_DIRECTOR, programme.base()),
                    () -> cohorts.approveCohort(stage.task(number), new Opinion(decision, cohort.opinion())));
            playFurtherApproval(cohort, programme.base(), number);
        }
        return number;
    }

    /** A cohort that begins in a month that was not planned needs its province as well; that depends on today. */
    private void playFurtherApproval(EnrolmentScript.Cohort cohort, String base, String number) {
        boolean waits = cohort.state() == CohortState.PUBLISHED
                && directory.find(number).state() == CohortState.SUBMITTED;
        if (waits) {
            stage.at(
                    cohort.drafted() - 2,
                    stage.provinceOf(base),
                    () -> reviews.reviewCohort(
                            stage.task(number, "ReviewCohort"), new Opinion(Decision.APPROVED, null)));
        }
    }

    private void playQuota(EnrolmentScript.Quota quota, String cohort, String base) {
        Actor officer = stage.officer(base);
        LocalDate released = quota.released() == null ? null : stage.day(0).plusDays(quota.released());
        stage.at(12, officer, () -> {
            Long common = quotaQueries.quotas(cohort).buckets().get(0).id();
            quotas.allocateQuota(
                    cohort, common, quota.earmark(), quota.hard(), released, quota.places(), quota.remark());
        });
    }

    private void playEnrolment(EnrolmentScript.Enrolment enrolment, String cohort, String base) {
        int day = enrolment.submitted();
        EnrolmentState state = enrolment.state();
        Actor trainee = accounts.actor(enrolment.trainee());
        String number = stage.answerAt(
                day, trainee, () -> enrolments.submitEnrolment(cohort, enrolment.form(), enrolment.waiver()));
        if (state == EnrolmentState.SUBMITTED) {
            return;
        }
        if (state == EnrolmentState.WITHDRAWN) {
            stage.at(
                    day - 1,
                    trainee,
                    () -> enrolments.withdrawEnrolment(number, WithdrawalReason.WORK, enrolment.opinion()));
            return;
        }
        Decision endorsement = switch (state) {
            case RETURNED -> Decision.RETURNED;
            case SCHOOL_REJECTED -> Decision.REJECTED;
            default -> Decision.APPROVED;
        };
        boolean endsHere = endorsement != Decision.APPROVED
                || state == EnrolmentState.ENDORSED
                || state == EnrolmentState.WAIVER_SOUGHT;
        stage.at(
                day - 1,
                accounts.actor(Role.SCHOOL_LEADER, trainee.organisation()),
                () -> enrolments.endorseEnrolment(
                        stage.task(number), new Opinion(endorsement, endsHere ? enrolment.opinion() : null)));
        if (!endsHere) {
            playAdmission(enrolment, number, base, trainee);
        }
    }

    private void playAdmission(EnrolmentScript.Enrolment enrolment, String number, String base, Actor trainee) {
        int day = enrolment.submitted() - 2;
        Decision admission = switch (enrolment.state()) {
            case WAITLISTED -> Decision.WAITLISTED;
            case REJECTED -> Decision.REJECTED;
            default -> Decision.ADMITTED;
        };
        stage.at(
                day,
                stage.officer(base),
                () -> admissions.admitTrainee(stage.task(number), new Opinion(admission, enrolment.opinion())));
        if (enrolment.state() == EnrolmentState.CONFIRMED || enrolment.state() == EnrolmentState.DECLINED) {
            Decision answer = Decision.valueOf(enrolment.state().name());
            stage.at(
                    day - 1,
                    trainee,
                    () -> enrolments.confirmAttendance(stage.task(number), new Opinion(answer, null)));
        }
    }
}
