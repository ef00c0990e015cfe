package org.peiji.expert.application;

import java.time.Instant;
import java.util.List;
import org.peiji.expert.ReviewKind;
import org.peiji.expert.domain.InvitationAnswer;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.platform.listing.Bilingual;

/**
 * A slot as the ministry sees it when it decides about it: progress, never a draft.
 *
 * @param expertName null while vacant
 * @param sealed how many sheets of the panel are sealed
 * @param slots how many slots the panel has
 * @param invitations who was asked, oldest first
 */
public record SlotView(
        String slotNumber,
        int position,
        ReviewSlot.State state,
        String expertName,
        String panel,
        ReviewKind kind,
        String caseNumber,
        Bilingual subject,
        String organisationName,
        int sealed,
        int slots,
        List<Asked> invitations,
        Instant dueAt) {

    /**
     * Somebody was asked.
     *
     * @param answer what became of it
     * @param reason the expert's words
     */
    public record Asked(
            String expertName, InvitationAnswer answer, String reason, Instant invitedAt, Instant answeredAt) {}
}
