package org.peiji.expert.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peiji.expert.Criterion;
import org.peiji.platform.failure.Refusal;

/**
 * 评分表: what an expert gives, criterion by criterion, with reasons and one comment. A draft may have gaps; a sheet
 * that is sealed has none.
 *
 * @param scores score by criterion code
 * @param reasons reason by criterion code; asked for at full points and at or below a fifth of them, [C] convention
 * @param comment the expert's words on the whole
 */
public record ScoreSheet(Map<String, BigDecimal> scores, Map<String, String> reasons, String comment) {

    private static final BigDecimal LOW = new BigDecimal("0.2");
    private static final int LONGEST_COMMENT = 2000;
    private static final int LONGEST_REASON = 500;

    public ScoreSheet {
        comment = comment == null ? "" : comment.strip();
    }

    /** A sheet without reasons. */
    public ScoreSheet(Map<String, BigDecimal> scores, String comment) {
        this(scores, Map.of(), comment);
    }

    /** True if such a score needs a reason. */
    public static boolean isExtreme(Criterion criterion, BigDecimal score) {
        return score != null
                && (score.compareTo(criterion.weight()) == 0
                        || score.compareTo(criterion.weight().multiply(LOW)) <= 0);
    }

    public BigDecimal total() {
        return ScoreMethod.sum(scores);
    }

    String reason(String criterion) {
        String reason = reasons.get(criterion);
        return reason == null ? "" : reason.strip();
    }

    /** @throws Refusal naming every criterion that is not scored, out of bounds, or extreme without a reason */
    void requireComplete(List<Criterion> criteria) {
        List<String> wrong = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        for (Criterion criterion : criteria) {
            BigDecimal score = scores.get(criterion.code());
            if (score == null || score.signum() < 0 || score.compareTo(criterion.weight()) > 0) {
                wrong.add(criterion.code() + " (0–"
                        + criterion.weight().stripTrailingZeros().toPlainString() + ")");
            } else if (isExtreme(criterion, score) && reason(criterion.code()).isEmpty()) {
                bare.add(criterion.code());
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal("expert.refusal.scores", String.join("、", wrong));
        }
        if (!bare.isEmpty()) {
            throw new Refusal("expert.refusal.reasons", String.join("、", bare));
        }
        if (comment.isEmpty()) {
            throw new Refusal("expert.refusal.comment");
        }
        requireShort();
    }

    /** @throws Refusal if words are longer than what is kept */
    void requireShort() {
        if (comment.length() > LONGEST_COMMENT) {
            throw new Refusal("expert.refusal.longComment", LONGEST_COMMENT, comment.length());
        }
        reasons.forEach((criterion, reason) -> {
            if (reason != null && reason.length() > LONGEST_REASON) {
                throw new Refusal("expert.refusal.longSheetReason", criterion, LONGEST_REASON, reason.length());
            }
        });
    }
}
