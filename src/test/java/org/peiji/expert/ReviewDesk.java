package org.peiji.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.expert.application.InvitationService;
import org.peiji.expert.application.ScoringService;
import org.peiji.expert.domain.ScoreSheet;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.worklist.Box;
import org.peiji.worklist.WorkItemRow;
import org.peiji.worklist.WorkQuery;
import org.peiji.worklist.Worklist;

/** What an expert does at the own worklist in a test: accepts what he or she is invited to, and scores it. */
@ApplicationScoped
public class ReviewDesk {

    private static final int MOST = 20;

    @Inject
    private Worklist worklist;

    @Inject
    private InvitationService invitations;

    @Inject
    private ScoringService scoring;

    @Inject
    private CurrentActor current;

    /** Accepts and seals everything that the words find, giving that share of each weight. */
    public void acceptAndScore(Actor expert, String words, String share) {
        accept(expert, words);
        score(expert, words, share);
    }

    public void accept(Actor expert, String words) {
        act(
                expert,
                words,
                "AnswerInvitation",
                row -> invitations.answerInvitation(row.taskId(), new Opinion(Decision.CONFIRMED, ""), null, null));
    }

    public void score(Actor expert, String words, String share) {
        act(expert, words, "ScoreDossier", row -> scoring.scoreDossier(row.taskId(), sheet(row.taskId(), share)));
    }

    /** A sheet that gives the same share of each weight, with a reason for each. */
    public ScoreSheet sheet(String task, String share) {
        Map<String, BigDecimal> scores = new HashMap<>();
        Map<String, String> reasons = new HashMap<>();
        scoring.openDossier(task).criteria().forEach(criterion -> {
            scores.put(criterion.code(), criterion.weight().multiply(new BigDecimal(share)));
            reasons.put(criterion.code(), "R");
        });
        return new ScoreSheet(scores, reasons, "T");
    }

    private void act(Actor expert, String words, String step, Consumer<WorkItemRow> act) {
        current.as(expert, () -> {
            worklist.page(new WorkQuery(Box.ALL, words, null, null, WorkQuery.Sort.DUE), 0, MOST).stream()
                    .filter(row -> row.task().equals(step))
                    .forEach(act);
            return null;
        });
    }
}
