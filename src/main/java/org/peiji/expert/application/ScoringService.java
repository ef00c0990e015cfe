package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.expert.domain.ConflictOfInterest;
import org.peiji.expert.domain.InvitationAnswer;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.expert.domain.ScoreSheet;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.file.FileNote;
import org.peiji.platform.file.Files;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;

/** 专家评分: an expert reads a dossier, keeps a draft, seals the score sheet, or gives the place back. */
@ApplicationScoped
public class ScoringService {

    @Inject
    private ReviewSlots slots;

    @Inject
    private ConflictRules conflicts;

    @Inject
    private Scores scores;

    @Inject
    private Files files;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private ReviewSlotWorkflow workflow;

    @Inject
    private BusinessClock clock;

    private final Jsonb json = JsonbBuilder.create();

    /** The dossier; with a hard conflict only what bars the way to it. */
    @Requires(Permission.EXPERT_SCORE_DOSSIER)
    @Transactional
    public ScoringView openDossier(String task) {
        OpenTask open = open(task);
        ReviewSlot slot = slots.find(open.caseNumber());
        ReviewPanel panel = slot.panel();
        List<ConflictOfInterest> hard = hard(slot);
        boolean barred = !hard.isEmpty();
        return new ScoringView(
                slot.number(),
                panel.kind(),
                panel.blind(),
                panel.line(),
                panel.isDoubleBlind() ? null : panel.organisationName(),
                hard,
                barred ? List.of() : scores.criteria(panel),
                barred ? List.of() : DossierJson.read(json, panel.dossier()),
                barred ? List.of() : files(panel),
                barred ? new ScoreSheet(Map.of(), "") : scores.sheet(slot),
                open.dueAt());
    }

    @Requires(Permission.EXPERT_SCORE_DOSSIER)
    @Transactional
    public void keepDraft(String task, ScoreSheet draft) {
        ReviewSlot slot = slots.find(open(task).caseNumber());
        requireNoConflict(slot);
        slot.keepDraft(draft, SheetJson.scores(json, draft), SheetJson.reasons(json, draft));
    }

    /** Seals the sheet and, if it was the panel's last, lets the case go on: all in this transaction. */
    @Requires(Permission.EXPERT_SCORE_DOSSIER)
    @Transactional
    public void scoreDossier(String task, ScoreSheet sheet) {
        OpenTask open = open(task);
        ReviewSlot slot = slots.lock(open.caseNumber());
        requireNoConflict(slot);
        slot.seal(
                scores.criteria(slot.panel()),
                sheet,
                SheetJson.scores(json, sheet),
                SheetJson.reasons(json, sheet),
                clock.instant());
        workflow.done(open);
    }

    /** 退出评阅: a conflict was found, or the expert cannot deliver; the next expert is invited. */
    @Requires(Permission.EXPERT_SCORE_DOSSIER)
    @Transactional
    public void recuse(String task, String reason) {
        OpenTask open = open(task);
        if (reason == null || reason.isBlank()) {
            throw new Refusal("expert.refusal.recusalReason");
        }
        ReviewSlot slot = slots.lock(open.caseNumber());
        conflicts.keep(slot.expert(), slot);
        slot.vacate(InvitationAnswer.RECUSED, reason, clock.instant());
        approvals.recordInternally(slot.number(), open.key(), new Opinion(Decision.WITHDRAWN, reason));
        workflow.recused(slot);
    }

    private OpenTask open(String task) {
        return workflow.open(task, ReviewSlotWorkflow.Step.SCORE_DOSSIER);
    }

    private List<ConflictOfInterest> hard(ReviewSlot slot) {
        return conflicts.of(slot.expert(), slot.panel()).stream()
                .filter(ConflictOfInterest::isHard)
                .toList();
    }

    private void requireNoConflict(ReviewSlot slot) {
        if (!hard(slot).isEmpty()) {
            throw new Forbidden("expert.refusal.conflict");
        }
    }

    private List<FileNote> files(ReviewPanel panel) {
        if (!panel.isDoubleBlind()) {
            return files.of(panel.caseNumber());
        }
        return Stream.concat(files.of(panel.caseNumber()).stream(), files.of(panel.releaseNumber()).stream())
                .filter(file -> panel.releases(file.id()))
                .map(FileNote::unsigned)
                .toList();
    }
}
