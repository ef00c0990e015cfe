package org.peiji.expert.application;

import org.peiji.expert.domain.ReviewPanel;

/**
 * Which panels are wanted; null where anything fits.
 *
 * @param search part of the organisation's name, the case's number or its subject
 * @param batch number of the round or campaign
 */
public record PanelFilter(String search, ReviewPanel.State state, String batch) {}
