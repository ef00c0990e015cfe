package org.peiji.designation.application;

import java.time.Instant;
import org.peiji.designation.domain.ApplicationStatus;

/**
 * A line of the list of applications.
 *
 * @param province code of the education authority
 * @param submittedAt when it was last submitted; null for a draft
 */
public record ApplicationRow(
        String number,
        String roundTitleZh,
        String roundTitleEn,
        String organisationName,
        String organisationNameEn,
        String province,
        ApplicationStatus status,
        Instant submittedAt,
        Instant draftedAt) {}
