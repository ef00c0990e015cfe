package org.peiji.expert.application;

import org.peiji.expert.BlindLevel;
import org.peiji.expert.ReviewKind;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.platform.listing.Bilingual;

/**
 * A line of the list of panels.
 *
 * @param sealed how many sheets are sealed
 * @param slots how many slots there are
 */
public record PanelRow(
        String id,
        String caseNumber,
        ReviewKind kind,
        BlindLevel blind,
        Bilingual subject,
        String organisationName,
        ReviewPanel.State state,
        int sealed,
        int slots) {}
