package org.peiji.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.approval.ApprovalRecord;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.DecisionRecord;
import org.peiji.assessment.AssessmentStatus;
import org.peiji.assessment.domain.BaseAssessment;
import org.peiji.expert.PanelResult;
import org.peiji.expert.ReviewPanels;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.file.Files;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Role;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;

/**
 * 考核台账: reading assessments, within the reader's scope. Bases and provinces see scores after closing only; nobody
 * but the ministry's side ever reads single score sheets, and no sheet bears an expert's name.
 */
@ApplicationScoped
public class AssessmentRegister {

    @Inject
    private BaseAssessments assessments;

    @Inject
    private BaseAssessmentWorkflow workflow;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private ReviewPanels panels;

    @Inject
    private Files files;

    @Inject
    private Scope scope;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Requires(Permission.ASSESSMENT_READ)
    @Transactional
    public List<AssessmentRow> page(AssessmentFilter filter, int first, int size) {
        return page(filter, new Slice(BaseAssessments.SOONEST, first, size));
    }

    @Requires(Permission.ASSESSMENT_READ)
    @Transactional
    public List<AssessmentRow> page(AssessmentFilter filter, Slice slice) {
        return assessments.rows(filter, bounds(), slice).stream()
                .map(row -> row.status() == AssessmentStatus.CLOSED || readsEverything() ? row : row.withoutResult())
                .toList();
    }

    @Requires(Permission.ASSESSMENT_READ)
    @Transactional
    public int count(AssessmentFilter filter) {
        return assessments.count(filter, bounds());
    }

    @Requires(Permission.ASSESSMENT_READ)
    @Transactional
    public AssessmentView view(String number) {
        return view(assessments.get(number));
    }

    /** The case behind an open task of the base. */
    @Requires(Permission.ASSESSMENT_COMPLETE_SELF_ASSESSMENT)
    @Transactional
    public AssessmentView toWrite(String task, BaseAssessmentService.Step step) {
        OpenTask open =
                step == BaseAssessmentService.Step.COMPLETE ? workflow.completing(task) : workflow.supplementing(task);
        return view(assessments.get(open.caseNumber()));
    }

    /** The case behind an open task of the ministry. */
    @Requires(Permission.ASSESSMENT_CONFIRM_RESULT)
    @Transactional
    public AssessmentView toConfirm(String task) {
        return view(assessments.get(workflow.confirming(task).caseNumber()));
    }

    /** The panel's sheets, for those who confirm the result. */
    @Requires(Permission.ASSESSMENT_CONFIRM_RESULT)
    @Transactional
    public PanelResult panel(String number) {
        return panels.result(number);
    }

    /** What was decided, newest first. */
    @Requires(Permission.ASSESSMENT_READ)
    @Transactional
    public List<ApprovalRecord> trail(String number) {
        view(number);
        return approvals.of(number).stream()
                .filter(record -> record.isOpenToApplicant() || readsEverything())
                .toList();
    }

    /** Why the grade is what it is; empty until closed. */
    @Requires(Permission.ASSESSMENT_READ)
    @Transactional
    public List<DecisionRecord> rulings(String number) {
        view(number);
        return approvals.rulings(number);
    }

    private AssessmentView view(BaseAssessment assessment) {
        scope.require(assessment.number(), assessment.organisation(), assessment.province(), null);
        boolean withResult = assessment.status() == AssessmentStatus.CLOSED || readsEverything();
        return AssessmentView.of(assessment, files.of(assessment.number()), withResult);
    }

    private boolean readsEverything() {
        return current.get().role().reach() == Role.Reach.NATIONAL;
    }

    private BaseAssessments.Bounds bounds() {
        return new BaseAssessments.Bounds(scope.organisation(), scope.province(), clock.instant());
    }
}
