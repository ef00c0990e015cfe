package org.peiji.assessment.application;

import java.time.LocalDate;
import org.peiji.assessment.CampaignStatus;

/**
 * A line of the list of campaigns.
 *
 * @param assessments how many assessments of it the reader may see
 * @param closed how many of these have their grade
 */
public record CampaignRow(
        String number,
        int year,
        String titleZh,
        String titleEn,
        String treeVersion,
        LocalDate dueOn,
        CampaignStatus status,
        Long assessments,
        Long closed) {}
