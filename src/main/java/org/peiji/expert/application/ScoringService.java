package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.file.Files;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;

/** 专家评分: an expert reads a dossier, keeps a draft, and seals the score sheet. */
@ApplicationScoped
public class ScoringService {

    @Inject
    private ReviewSlots slots;

    @Inject
    private Experts experts;

    @Inject
    private Files files;

    @Inject
    private ReviewSlotWorkflow workflow;

    @Inject
    private BusinessClock clock;

    private final Jsonb json = JsonbBuilder.create();

    @Requires(Permission.EXPERT_SCORE_DOSSIER)
    @Transactional
    public ScoringView openDossier(String task) {
        ReviewSlot slot = slots.find(workflow.scoring(task).caseNumber());
        ReviewPanel panel = slot.panel();
        return new ScoringView(
                slot.number(),
                panel.kind(),
                panel.subject(),
                panel.organisationName(),
                CriterionJson.read(json, panel.criteria()),
                DossierJson.read(json, panel.dossier()),
                files.of(panel.caseNumber()),
                ScoresJson.read(json, slot.scores()),
                slot.comment());
    }

    @Requires(Permission.EXPERT_SCORE_DOSSIER)
    @Transactional
    public void keepDraft(String task, Map<String, BigDecimal> scores, String comment) {
        slots.find(workflow.scoring(task).caseNumber()).keepDraft(ScoresJson.write(json, scores), comment);
    }

    /** Seals the sheet and, if it was the panel's last, lets the case go on: all in this transaction. */
    @Requires(Permission.EXPERT_SCORE_DOSSIER)
    @Transactional
    public void scoreDossier(String task, Map<String, BigDecimal> scores, String comment) {
        OpenTask open = workflow.scoring(task);
        ReviewSlot slot = slots.findForSealing(open.caseNumber());
        String sheet = ScoresJson.write(json, scores);
        slot.seal(
                CriterionJson.read(json, slot.panel().criteria()),
                scores,
                sheet,
                comment,
                sha256(slot.number() + sheet + comment),
                clock.instant());
        workflow.scored(open);
    }

    @Requires(Permission.EXPERT_READ_POOL)
    @Transactional
    public List<ExpertRow> pool(String search, Slice slice) {
        return experts.page(search, slice);
    }

    @Requires(Permission.EXPERT_READ_POOL)
    @Transactional
    public int poolSize(String search) {
        return experts.count(search);
    }

    private static String sha256(String sheet) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
