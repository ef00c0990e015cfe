package org.peiji.expert.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.peiji.expert.BlindLevel;
import org.peiji.expert.PanelResult;
import org.peiji.expert.ReviewKind;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ScoreAdjustment;
import org.peiji.expert.domain.Spread;
import org.peiji.platform.listing.Bilingual;

/**
 * A panel as the ministry sees it: how far it is, what its sealed sheets say, how its total was adjusted.
 *
 * @param batch number of its batch; null for panels from before batches were kept
 * @param most all points that can be had
 * @param result what the sealed sheets say together
 * @param spread how their totals lie
 */
public record PanelView(
        String id,
        String caseNumber,
        ReviewKind kind,
        BlindLevel blind,
        ReviewPanel.State state,
        Bilingual subject,
        String organisationName,
        String province,
        String batch,
        boolean extended,
        Instant openedAt,
        BigDecimal most,
        PanelResult result,
        Spread spread,
        List<SlotView> slots,
        List<ScoreAdjustment> adjustments) {

    /** True while its total may be adjusted. */
    public boolean isAdjustable() {
        return state == ReviewPanel.State.COMPLETE
                && adjustments.stream().noneMatch(each -> each.state() == ScoreAdjustment.State.PROPOSED);
    }
}
