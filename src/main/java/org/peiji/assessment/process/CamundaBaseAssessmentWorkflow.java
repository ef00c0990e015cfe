package org.peiji.assessment.process;

import static org.peiji.assessment.process.BaseAssessmentProcess.COMPLETE_SELF_ASSESSMENT;
import static org.peiji.assessment.process.BaseAssessmentProcess.CONFIRM_RESULT;
import static org.peiji.assessment.process.BaseAssessmentProcess.SUPPLEMENT_SELF_ASSESSMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.peiji.approval.Decision;
import org.peiji.assessment.GradeBands;
import org.peiji.assessment.application.BaseAssessmentWorkflow;
import org.peiji.assessment.domain.BaseAssessment;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.engine.Ruling;
import org.peiji.platform.listing.Bilingual;

@ApplicationScoped
class CamundaBaseAssessmentWorkflow implements BaseAssessmentWorkflow {

    @Inject
    private Processes processes;

    @Override
    public void opened(BaseAssessment assessment) {
        processes.start(
                BaseAssessmentProcess.ID,
                assessment.number(),
                new CaseFacts(
                        new Bilingual(
                                assessment.campaign().titleZh(),
                                assessment.campaign().titleEn()),
                        assessment.organisation(),
                        assessment.organisationName(),
                        assessment.province()),
                Map.of());
    }

    @Override
    public OpenTask completing(String task) {
        return processes.open(task, COMPLETE_SELF_ASSESSMENT);
    }

    @Override
    public OpenTask supplementing(String task) {
        return processes.open(task, SUPPLEMENT_SELF_ASSESSMENT);
    }

    @Override
    public OpenTask confirming(String task) {
        return processes.open(task, CONFIRM_RESULT);
    }

    @Override
    public void completed(OpenTask task) {
        processes.complete(task, Map.of());
    }

    @Override
    public void decided(OpenTask task, Decision decision) {
        processes.complete(task, Map.of(BaseAssessmentProcess.DECISION, decision.name()));
    }

    @Override
    public void scored(BaseAssessment assessment) {
        processes.tell(assessment.number(), BaseAssessmentProcess.REVIEWS_COMPLETED, Map.of());
    }

    @Override
    public Ruling grade(BaseAssessment assessment) {
        return processes.decide(
                GradeBands.TABLE, Map.of("total", assessment.total().doubleValue(), "veto", assessment.isVetoed()));
    }
}
