package org.peiji.expert.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.peiji.expert.Criterion;
import org.peiji.expert.PanelResult;
import org.peiji.expert.ReviewKind;
import org.peiji.expert.domain.ScoreSheet;
import org.peiji.platform.listing.Bilingual;

/**
 * A sealed sheet with its proof.
 *
 * @param organisationName null if double blind
 * @param seal SHA-256 of the sheet as it was sealed
 * @param intact true if the sheet still has it
 * @param others sheets of the other experts, numbered; empty unless the panel is open and all is sealed
 */
public record SheetView(
        String slotNumber,
        int position,
        ReviewKind kind,
        Bilingual subject,
        String organisationName,
        List<Criterion> criteria,
        ScoreSheet sheet,
        BigDecimal total,
        Instant sealedAt,
        String seal,
        boolean intact,
        List<PanelResult.Sheet> others) {}
