package org.peiji.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.expert.Criterion;
import org.peiji.expert.application.CalibrationService;
import org.peiji.expert.application.InvitationService;
import org.peiji.expert.application.ReviewProgressService;
import org.peiji.expert.application.ScoringService;
import org.peiji.expert.domain.ScoreSheet;

/** What experts do in the demonstration before and beside scoring: accept, refuse, step back. */
@ApplicationScoped
public class ReviewScenes {

    @Inject
    private Stage stage;

    @Inject
    private InvitationService invitations;

    @Inject
    private ScoringService scoring;

    @Inject
    private ReviewProgressService reviews;

    @Inject
    private CalibrationService calibration;

    /** Everybody who is invited accepts. */
    void accept(String caseNumber, int daysAgo) {
        stage.invitations(caseNumber)
                .forEach(invited -> stage.at(
                        daysAgo,
                        invited.expert(),
                        () -> invitations.answerInvitation(
                                invited.task(), new Opinion(Decision.CONFIRMED, ""), null, null)));
    }

    /** The last of those who are invited refuses, and somebody else is invited. */
    void refuse(String caseNumber, String reason, int daysAgo) {
        List<Stage.Sheet> invited = stage.invitations(caseNumber);
        Stage.Sheet last = invited.get(invited.size() - 1);
        stage.at(
                daysAgo,
                last.expert(),
                () -> invitations.answerInvitation(last.task(), new Opinion(Decision.DECLINED, reason), null, null));
    }

    /** The last of those who score steps back, and somebody else is invited. */
    void recuse(String caseNumber, String reason, int daysAgo) {
        List<Stage.Sheet> scorers = stage.openSheets(caseNumber);
        Stage.Sheet last = scorers.get(scorers.size() - 1);
        stage.at(daysAgo, last.expert(), () -> scoring.recuse(last.task(), reason));
    }

    /** The ministry proposes so many points more for a case; a second person has yet to confirm it. */
    void propose(String caseNumber, BigDecimal more, String reason, int daysAgo) {
        String panel = stage.panel(caseNumber);
        stage.at(
                daysAgo,
                stage.ministry(),
                () -> calibration.proposeAdjustment(
                        panel, reviews.panel(panel).result().total().add(more), reason));
    }

    /** A sheet with a reason at each extreme score. */
    static ScoreSheet sheet(List<Criterion> criteria, Map<String, BigDecimal> scores, String words) {
        Map<String, String> reasons = new HashMap<>();
        criteria.stream()
                .filter(criterion -> ScoreSheet.isExtreme(criterion, scores.get(criterion.code())))
                .forEach(criterion -> reasons.put(criterion.code(), words));
        return new ScoreSheet(scores, reasons, words);
    }
}
