package org.peiji.designation.application;

import org.peiji.designation.domain.ApplicationStatus;

/**
 * 申报查询条件: what to look for among the applications; null stands for any.
 *
 * @param text part of the number or of the college's name
 * @param round number of the round
 */
public record ApplicationFilter(ApplicationStatus status, String text, String round) {

    public ApplicationFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        round = round == null || round.isBlank() ? null : round;
    }
}
