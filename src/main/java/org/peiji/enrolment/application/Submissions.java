package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CohortSummary;
import org.peiji.designation.DesignationGate;
import org.peiji.designation.Publication;
import org.peiji.enrolment.domain.Candidate;
import org.peiji.enrolment.domain.EligibilityCheck;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.enrolment.domain.EnrolmentForm;
import org.peiji.enrolment.domain.Nomination;
import org.peiji.organisation.People;
import org.peiji.organisation.PersonNumber;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.Actor;
import org.peiji.platform.time.BusinessClock;

/**
 * 提交报名: the one way in which an enrolment comes about, whoever began it and from wherever. Whoever is nominated by the
 * school carries its nomination, and the school is not asked a second time.
 */
@ApplicationScoped
class Submissions {

    @Inject
    private Enrolments enrolments;

    @Inject
    private Eligibility eligibility;

    @Inject
    private DesignationGate gate;

    @Inject
    private People people;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private TraineeEnrolmentWorkflow workflow;

    @Inject
    private Wishes wishes;

    @Inject
    private Nominations nominations;

    @Inject
    private NomineeCalls calls;

    @Inject
    private SchoolNominationWorkflow nominees;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private BusinessClock clock;

    @Inject
    @ConfigProperty(name = "peiji.allow-test-ids", defaultValue = "false")
    private boolean testIdsAllowed;

    /**
     * Submits, and answers the number of the enrolment.
     *
     * @param waiverReason why rules should be waived; null if no waiver is asked for
     * @param origin an earlier enrolment that this one continues; no rule holds that one against it; may be null
     * @throws org.peiji.platform.failure.Refusals naming every field and rule that stands against it
     */
    String submit(CohortSummary cohort, Actor trainee, EnrolmentForm form, String waiverReason, String origin) {
        gate.require(cohort.organisation(), Publication.OPEN_ENROLMENT);
        Candidate candidate = Candidate.of(form);
        check(cohort)
                .checkNew(
                        form,
                        eligibility
                                .of(cohort, trainee.username(), null, candidate, origin)
                                .failings(waiverReason));
        int year = cohort.starts().getYear();
        int wish = origin == null ? wishes.next(trainee.username(), year) : wishes.following(trainee.username(), year);
        PersonNumber person = people.register(form.registration(trainee.personName(), trainee.organisation()));
        Eligibility.Findings findings = eligibility.of(cohort, trainee.username(), person, candidate, origin);
        EligibilityCheck.checkFailings(findings.failings(waiverReason));
        Enrolment enrolment = Enrolment.submit(numbers.next("ENR"), cohort, person, trainee, form, clock.instant());
        enrolment.askWaiver(findings.needsWaiver() ? waiverReason : null);
        enrolment.continues(origin);
        enrolment.wishAs(wish);
        Nomination nomination =
                nominations.asked(cohort.number(), trainee.username()).orElse(null);
        enrolments.add(enrolment);
        eligibility.keep(enrolment.number(), findings);
        approvals.record(enrolment.number(), "SubmitEnrolment", new Opinion(Decision.SUBMITTED, null));
        if (nomination != null) {
            enrolment.follow(nomination);
            approvals.recordBySystem(
                    enrolment.number(), "EndorseByNomination", new Opinion(Decision.APPROVED, nomination.words()));
        }
        workflow.submitted(enrolment, cohort, trainee.personName());
        if (nomination != null) {
            answer(nomination, enrolment);
        }
        return enrolment.number();
    }

    /** Whoever is nominated has answered by enrolling, on whichever page. */
    private void answer(Nomination nomination, Enrolment enrolment) {
        nomination.enrol(enrolment.number());
        approvals.record(nomination.number(), "AnswerNomination", new Opinion(Decision.CONFIRMED, null));
        calls.askNext(nomination.list());
        nominees.enrolled(nomination);
    }

    EligibilityCheck check(CohortSummary cohort) {
        return new EligibilityCheck(cohort, clock.today(), testIdsAllowed);
    }
}
