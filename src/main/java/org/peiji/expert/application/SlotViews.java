package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ReviewSlot;

/** Describes slots for the ministry. */
@ApplicationScoped
class SlotViews {

    @Inject
    private Experts experts;

    SlotView of(ReviewSlot slot, Instant dueAt) {
        ReviewPanel panel = slot.panel();
        return new SlotView(
                slot.number(),
                slot.position(),
                slot.state(),
                slot.expert() == null ? null : name(slot.expert()),
                panel.id(),
                panel.kind(),
                panel.caseNumber(),
                panel.line(),
                panel.organisationName(),
                Scores.sealed(panel).size(),
                panel.slots().size(),
                slot.invitations().stream()
                        .map(each -> new SlotView.Asked(
                                name(each.expert()), each.answer(), each.reason(), each.invitedAt(), each.answeredAt()))
                        .toList(),
                dueAt);
    }

    String name(String username) {
        return experts.find(username).personName();
    }
}
