package org.peiji.expert.application;

import java.math.BigDecimal;
import java.time.Instant;
import org.peiji.expert.ReviewKind;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.platform.listing.Bilingual;

/**
 * A line of an expert's own reviews. Nothing of other experts is in it, not even how many there are.
 *
 * @param organisationName null if double blind
 * @param total own points; null until sealed
 */
public record ReviewRow(
        String slotNumber,
        ReviewKind kind,
        Bilingual subject,
        String organisationName,
        ReviewSlot.State state,
        Instant sealedAt,
        BigDecimal total) {}
