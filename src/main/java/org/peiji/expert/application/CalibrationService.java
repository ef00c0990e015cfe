package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.expert.PanelDifference;
import org.peiji.expert.PanelResult;
import org.peiji.expert.ScoreAdjusted;
import org.peiji.expert.domain.ReviewBatch;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.expert.domain.ScoreAdjustment;
import org.peiji.expert.domain.Spread;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;

/** 评审校准 use cases: the cases of a batch side by side, adjustments by two people, and computing everything anew. */
@ApplicationScoped
public class CalibrationService {

    private static final String STEP = "AdjustScore";

    @Inject
    private ReviewBatches batches;

    @Inject
    private ReviewSlots slots;

    @Inject
    private Scores scores;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private ExpertNews news;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<ScoreAdjusted> adjusted;

    @Requires(Permission.EXPERT_READ_CALIBRATION)
    @Transactional
    public List<BatchRow> batches(Slice slice) {
        return batches.page(slice);
    }

    @Requires(Permission.EXPERT_READ_CALIBRATION)
    @Transactional
    public int countBatches() {
        return batches.count();
    }

    /** The batch's cases; those that are complete by the total that counts, then the others. */
    @Requires(Permission.EXPERT_READ_CALIBRATION)
    @Transactional
    public CalibrationView calibration(String number) {
        ReviewBatch batch = batches.find(number);
        List<ReviewPanel> panels = slots.scored(number);
        List<String> experts = panels.stream()
                .flatMap(panel -> Scores.sealed(panel).stream())
                .map(ReviewSlot::expert)
                .distinct()
                .sorted()
                .toList();
        List<BigDecimal> counting = totals(panels, ReviewPanel::adjustedTotal);
        List<BigDecimal> raw = totals(panels, ReviewPanel::rawTotal);
        List<CalibrationRow> rows = panels.stream()
                .map(panel -> row(panel, experts, counting, raw, batch.threshold()))
                .sorted(Comparator.<CalibrationRow, Boolean>comparing(row -> row.rank() == 0)
                        .thenComparing(CalibrationRow::rank)
                        .thenComparing(CalibrationRow::caseNumber))
                .toList();
        return new CalibrationView(
                new BatchRow(
                        batch.number(),
                        batch.kind(),
                        batch.titleZh(),
                        batch.titleEn(),
                        batch.method().version(),
                        batch.threshold(),
                        (long) rows.size(),
                        rows.stream().filter(row -> row.rank() > 0).count()),
                experts.size(),
                rows);
    }

    private static List<BigDecimal> totals(List<ReviewPanel> panels, Function<ReviewPanel, BigDecimal> total) {
        return panels.stream().map(total).filter(each -> each != null).toList();
    }

    private CalibrationRow row(
            ReviewPanel panel,
            List<String> experts,
            List<BigDecimal> counting,
            List<BigDecimal> raw,
            BigDecimal threshold) {
        PanelResult result = scores.of(panel);
        Spread spread = scores.spread(panel);
        boolean none = result.sealed() == 0;
        return new CalibrationRow(
                panel.id(),
                panel.caseNumber(),
                panel.organisationName(),
                panel.state(),
                experts.stream().map(expert -> mark(panel, expert, spread)).toList(),
                spread,
                none ? null : result.total(),
                none ? null : result.adjusted(),
                rank(panel.adjustedTotal(), counting),
                rank(panel.rawTotal(), raw),
                !none && result.adjusted().compareTo(threshold) < 0);
    }

    private CalibrationRow.Mark mark(ReviewPanel panel, String expert, Spread spread) {
        return Scores.sealed(panel).stream()
                .filter(slot -> slot.expert().equals(expert))
                .findFirst()
                .map(slot -> {
                    BigDecimal total = scores.sheet(slot).total();
                    return new CalibrationRow.Mark(
                            total,
                            spread.isOutlier(total, scores.most(panel)),
                            total.compareTo(spread.mean()) > 0,
                            slot.number());
                })
                .orElse(null);
    }

    /** Equal totals share a place. */
    private static int rank(BigDecimal total, List<BigDecimal> all) {
        return total == null
                ? 0
                : 1
                        + (int) all.stream()
                                .filter(other -> other.compareTo(total) > 0)
                                .count();
    }

    /** 提出调整: another total for a case, with a reason; it counts once a second person has confirmed it. */
    @Requires(Permission.EXPERT_ADJUST_SCORE)
    @Transactional
    public void proposeAdjustment(String panelId, BigDecimal after, String reason) {
        ReviewPanel panel = slots.lockPanel(panelId);
        ScoreAdjustment proposed = panel.adjust(scores.most(panel), after, reason, current.get(), clock.instant());
        news.proposed(panel, proposed.before(), proposed.after());
        approvals.recordInternally(panel.id(), STEP, new Opinion(Decision.SUBMITTED, reason));
    }

    /** 复核调整: by somebody else than the proposer. */
    @Requires(Permission.EXPERT_ADJUST_SCORE)
    @Transactional
    public void decideAdjustment(long id, boolean confirmed) {
        ScoreAdjustment adjustment = slots.adjustment(id);
        ReviewPanel panel = slots.lockPanel(adjustment.panel().id());
        panel.decide(adjustment, confirmed, current.get(), clock.instant());
        approvals.recordInternally(
                panel.id(), STEP, new Opinion(confirmed ? Decision.CONFIRMED : Decision.DECLINED, adjustment.reason()));
        if (confirmed) {
            adjusted.fire(new ScoreAdjusted(panel.caseNumber(), panel.kind(), panel.rawTotal(), panel.adjustedTotal()));
        }
    }

    /** 重新计算: every total of the batch from its sealed sheets; answers what differs from what is kept. */
    @Requires(Permission.EXPERT_READ_CALIBRATION)
    @Transactional
    public List<PanelDifference> recompute(String number) {
        return slots.scored(number).stream()
                .flatMap(panel -> scores.differences(panel).stream())
                .toList();
    }
}
