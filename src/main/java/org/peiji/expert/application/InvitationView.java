package org.peiji.expert.application;

import java.time.Instant;
import org.peiji.expert.BlindLevel;
import org.peiji.expert.ReviewKind;
import org.peiji.platform.listing.Bilingual;

/**
 * What an invited expert sees: the title of the case and no more. Double blind, neither institution nor province.
 *
 * @param organisationName null if double blind
 * @param province code of its education authority; null if double blind
 * @param criteria how many criteria there are to score
 * @param dueAt until when an answer is awaited
 */
public record InvitationView(
        String slotNumber,
        ReviewKind kind,
        BlindLevel blind,
        Bilingual subject,
        String batchZh,
        String batchEn,
        String organisationName,
        String province,
        int criteria,
        Instant dueAt) {}
