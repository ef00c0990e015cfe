package org.peiji.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.assessment.Grade;
import org.peiji.assessment.domain.BaseAssessment;
import org.peiji.assessment.domain.Claim;
import org.peiji.expert.ReviewPanels;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Ruling;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.file.Files;
import org.peiji.platform.form.Edition;
import org.peiji.platform.form.FormSections;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.Deadlines;

/** 基地考核 use cases: what the base, the ministry and the process do with an assessment. */
@ApplicationScoped
public class BaseAssessmentService {

    /** Working days for a panel, as the model of 专家评分 gives them to each expert. */
    @Inject
    private BaseAssessments assessments;

    @Inject
    private Campaigns campaigns;

    @Inject
    private BaseAssessmentWorkflow workflow;

    @Inject
    private ReviewPanels panels;

    @Inject
    private ReviewRequests requests;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private AssessmentNews news;

    @Inject
    private ResultNotices notices;

    @Inject
    private FormSections sections;

    @Inject
    private Files files;

    @Inject
    private BusinessClock clock;

    @Inject
    private Deadlines deadlines;

    /** How far the base has come with each dimension that it has saved. */
    @Requires(Permission.ASSESSMENT_COMPLETE_SELF_ASSESSMENT)
    @Transactional
    public Map<String, Edition> sections(String task, Step step) {
        return sections.of(open(task, step).caseNumber());
    }

    /**
     * Keeps the claims of one dimension; the task stays open, and colleagues may write the others at the same time.
     *
     * @param begunWith number of the edition that the writer had before him or her
     */
    @Requires(Permission.ASSESSMENT_COMPLETE_SELF_ASSESSMENT)
    @Transactional
    public Edition saveSection(String task, Step step, String dimension, int begunWith, Map<String, Claim> claims) {
        BaseAssessment assessment = assessments.lock(open(task, step).caseNumber());
        assessment.draft(dimension, claims);
        return sections.save(assessment.number(), dimension, begunWith);
    }

    /** Keeps a file as evidence for an indicator; the indicator's code stands before its name. */
    @Requires(Permission.ASSESSMENT_COMPLETE_SELF_ASSESSMENT)
    @Transactional
    public void addEvidence(String task, Step step, String indicator, String name, byte[] content) {
        BaseAssessment assessment = assessment(open(task, step));
        if (assessment.scores().stream().noneMatch(score -> score.code().equals(indicator))) {
            throw new Missing(indicator);
        }
        files.keep(
                assessment.number(), assessment.organisation(), assessment.province(), indicator + " " + name, content);
    }

    /** Puts a new version in the place of a file; the indicator's code stays before its name. */
    @Requires(Permission.ASSESSMENT_COMPLETE_SELF_ASSESSMENT)
    @Transactional
    public void replaceEvidence(String task, Step step, String file, String name, byte[] content) {
        String number = open(task, step).caseNumber();
        String indicator = files.of(number).stream()
                .filter(each -> each.id().equals(file))
                .findFirst()
                .map(each -> each.name().split(" ", 2)[0])
                .orElseThrow(() -> new Missing(file));
        files.replace(number, file, indicator + " " + name, content);
    }

    @Requires(Permission.ASSESSMENT_COMPLETE_SELF_ASSESSMENT)
    @Transactional
    public void removeEvidence(String task, Step step, String file) {
        files.remove(open(task, step).caseNumber(), file);
    }

    /** 自评填报. */
    @Requires(Permission.ASSESSMENT_COMPLETE_SELF_ASSESSMENT)
    @Transactional
    public void completeSelfAssessment(String task) {
        submit(workflow.completing(task), "");
    }

    /** 补充自评材料. */
    @Requires(Permission.ASSESSMENT_SUPPLEMENT_SELF_ASSESSMENT)
    @Transactional
    public void supplementSelfAssessment(String task, String note) {
        submit(workflow.supplementing(task), note);
    }

    private void submit(OpenTask task, String note) {
        BaseAssessment assessment = assessments.lock(task.caseNumber());
        assessment.submit(clock.instant());
        approvals.record(assessment.number(), task.key(), new Opinion(Decision.SUBMITTED, note));
        workflow.completed(task);
    }

    /**
     * 确认考核结果: confirm, with or without a veto, or ask for further material.
     *
     * @param vetoReason the case of veto; null if there is none. Only together with a confirmation.
     */
    @Requires(Permission.ASSESSMENT_CONFIRM_RESULT)
    @Transactional
    public void confirmResult(String task, Opinion opinion, String vetoReason) {
        OpenTask open = workflow.confirming(task);
        BaseAssessment assessment = assessment(open);
        Opinion given = opinion.among(Decision.APPROVED, Decision.RETURNED);
        if (given.decision() == Decision.RETURNED) {
            assessment.returnForMaterial();
            news.returned(assessment);
        } else if (vetoReason != null) {
            assessment.veto(vetoReason);
        }
        approvals.record(assessment.number(), open.key(), given);
        workflow.decided(open, given.decision());
    }

    @ByProcess
    @Transactional
    public void openReview(String number) {
        panels.open(requests.of(awaitingScores(number)));
    }

    @ByProcess
    @Transactional
    public void reopenReview(String number) {
        panels.reopen(requests.of(awaitingScores(number)));
    }

    private BaseAssessment awaitingScores(String number) {
        BaseAssessment assessment = assessments.get(number);
        assessment.waitUntil(deadlines.soft("ScoreDossier").toInstant());
        return assessment;
    }

    /** The last score sheet of the panel is sealed. */
    @ByProcess
    @Transactional
    public void takeScores(String number) {
        BaseAssessment assessment = assessments.get(number);
        assessment.takeScores(panels.result(number).means());
        workflow.scored(assessment);
    }

    /** Calibration counts from now on. */
    @ByProcess
    @Transactional
    public void takeAdjustment(String number, BigDecimal total) {
        assessments.get(number).adjust(total);
    }

    /** 评定等级: by the decision table, kept with its inputs and version. The last one closes the campaign. */
    @ByProcess
    @Transactional
    public void determineGrade(String number) {
        BaseAssessment assessment = assessments.get(number);
        panels.conclude(number);
        Ruling ruling = workflow.grade(assessment);
        approvals.record(number, ruling);
        assessment.close(Grade.valueOf(ruling.text("grade")), clock.instant());
        news.graded(assessment);
        notices.issue(assessment);
        if (assessments.open(assessment.campaign().number()) == 0) {
            campaigns.get(assessment.campaign().number()).close(clock.instant());
        }
    }

    /** A task of the assessment has begun to wait. */
    @ByProcess
    @Transactional
    public void waitFor(OpenTask task) {
        assessments.find(task.caseNumber()).waitUntil(task.dueAt());
    }

    /** The task for which the assessment waits has another date. */
    @ByProcess
    @Transactional
    public void waitUntil(String number, Instant dueAt) {
        assessments.find(number).waitUntil(dueAt);
    }

    private OpenTask open(String task, Step step) {
        return step == Step.COMPLETE ? workflow.completing(task) : workflow.supplementing(task);
    }

    private BaseAssessment assessment(OpenTask task) {
        return assessments.get(task.caseNumber());
    }

    /** 填报步骤: the two steps at which a base writes claims. */
    public enum Step {
        COMPLETE,
        SUPPLEMENT
    }
}
