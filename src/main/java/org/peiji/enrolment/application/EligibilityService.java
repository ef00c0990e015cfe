package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CohortDirectory;
import org.peiji.enrolment.domain.Candidate;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.enrolment.domain.EnrolmentForm;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;

/** 资格核对与放行: a trainee asks whether he or she may take part; the province waives rules in a single case. */
@ApplicationScoped
public class EligibilityService {

    @Inject
    private Enrolments enrolments;

    @Inject
    private EnrolmentViews views;

    @Inject
    private Eligibility eligibility;

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private TraineeEnrolmentWorkflow workflow;

    @Inject
    private EnrolmentNews news;

    @Inject
    private CurrentActor current;

    /** Whether the trainee may take part in a cohort, by all that is known before the form is filled in. */
    @Requires(Permission.ENROLMENT_SUBMIT_ENROLMENT)
    @Transactional
    public EligibilityView mayEnrol(String cohort) {
        Enrolment latest = enrolments.latestOf(current.get().username()).orElse(null);
        return check(cohort, latest, latest == null ? Candidate.UNKNOWN : eligibility.candidate(latest));
    }

    /** The same with what the form says. */
    @Requires(Permission.ENROLMENT_SUBMIT_ENROLMENT)
    @Transactional
    public EligibilityView mayEnrol(String cohort, EnrolmentForm form) {
        return check(cohort, enrolments.latestOf(current.get().username()).orElse(null), Candidate.of(form));
    }

    @Requires(Permission.ENROLMENT_WAIVE_RULES)
    @Transactional
    public WaiverView openWaiver(String task) {
        Enrolment enrolment = views.inScope(workflow.waiver(task).caseNumber());
        return new WaiverView(
                views.view(enrolment),
                enrolment.waiverReason(),
                eligibility.of(enrolment).checks());
    }

    /** Lets the enrolment go on to the base although rules are not kept, or ends it. */
    @Requires(Permission.ENROLMENT_WAIVE_RULES)
    @Transactional
    public void waiveRules(String task, Opinion opinion) {
        OpenTask open = workflow.waiver(task);
        opinion.among(Decision.APPROVED, Decision.REJECTED);
        Enrolment enrolment = views.inScope(open.caseNumber());
        enrolment.waive(opinion.decision());
        approvals.record(open.caseNumber(), open.key(), opinion);
        news.waived(enrolment);
        workflow.decided(open, opinion.decision());
    }

    private EligibilityView check(String cohort, Enrolment latest, Candidate candidate) {
        return new EligibilityView(eligibility
                .of(
                        cohorts.published(cohort),
                        current.get().username(),
                        latest == null ? null : latest.person(),
                        candidate,
                        null)
                .checks());
    }
}
