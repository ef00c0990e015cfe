package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.expert.BlindLevel;
import org.peiji.expert.PanelResult;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.expert.domain.ScoreSheet;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;

/**
 * 评审进度: reading panels and sheets. The ministry sees how far each panel is, and sealed sheets; never a draft. An
 * expert sees the own slots, and those of others only in an open panel once all is sealed, numbered and without names.
 */
@ApplicationScoped
public class ReviewProgressService {

    @Inject
    private ReviewSlots slots;

    @Inject
    private Scores scores;

    @Inject
    private SlotViews views;

    @Inject
    private CurrentActor current;

    @Requires(Permission.EXPERT_READ_PANELS)
    @Transactional
    public List<PanelRow> panels(PanelFilter filter, Slice slice) {
        return slots.page(filter, slice).stream()
                .map(panel -> new PanelRow(
                        panel.id(),
                        panel.caseNumber(),
                        panel.kind(),
                        panel.blind(),
                        panel.line(),
                        panel.organisationName(),
                        panel.state(),
                        Scores.sealed(panel).size(),
                        panel.slots().size()))
                .toList();
    }

    @Requires(Permission.EXPERT_READ_PANELS)
    @Transactional
    public int countPanels(PanelFilter filter) {
        return slots.count(filter);
    }

    @Requires(Permission.EXPERT_READ_PANELS)
    @Transactional
    public PanelView panel(String id) {
        ReviewPanel panel = slots.panel(id);
        return new PanelView(
                panel.id(),
                panel.caseNumber(),
                panel.kind(),
                panel.blind(),
                panel.state(),
                panel.line(),
                panel.organisationName(),
                panel.province(),
                panel.batch() == null ? null : panel.batch().number(),
                panel.isExtended(),
                panel.openedAt(),
                scores.most(panel),
                scores.of(panel),
                scores.spread(panel),
                panel.slots().stream().map(slot -> views.of(slot, null)).toList(),
                panel.adjustments());
    }

    /** A sealed sheet, for the ministry. */
    @Requires(Permission.EXPERT_READ_PANELS)
    @Transactional
    public SheetView sheet(String slotNumber) {
        return describe(sealed(slotNumber), List.of());
    }

    /** An expert's own slots. */
    @Requires(Permission.EXPERT_READ_OWN_REVIEWS)
    @Transactional
    public List<ReviewRow> own(ReviewSlot.State state, Slice slice) {
        return slots.own(current.get().username(), state, slice).stream()
                .map(slot -> new ReviewRow(
                        slot.number(),
                        slot.panel().kind(),
                        slot.panel().line(),
                        slot.panel().isDoubleBlind() ? null : slot.panel().organisationName(),
                        slot.state(),
                        slot.sealedAt(),
                        slot.state() == ReviewSlot.State.SEALED
                                ? scores.sheet(slot).total()
                                : null))
                .toList();
    }

    @Requires(Permission.EXPERT_READ_OWN_REVIEWS)
    @Transactional
    public int countOwn(ReviewSlot.State state) {
        return slots.countOwn(current.get().username(), state);
    }

    /** An expert's own sealed sheet. Anybody else's is answered as if it were not there. */
    @Requires(Permission.EXPERT_READ_OWN_REVIEWS)
    @Transactional
    public SheetView ownSheet(String slotNumber) {
        ReviewSlot slot = sealed(slotNumber);
        if (!current.get().username().equals(slot.expert())) {
            throw new Missing(slotNumber);
        }
        ReviewPanel panel = slot.panel();
        boolean shared = panel.blind() == BlindLevel.OPEN
                && (panel.state() == ReviewPanel.State.COMPLETE || panel.state() == ReviewPanel.State.CONCLUDED);
        return describe(
                slot,
                shared
                        ? scores.of(panel).sheets().stream()
                                .filter(sheet -> sheet.number() != slot.position())
                                .toList()
                        : List.<PanelResult.Sheet>of());
    }

    private ReviewSlot sealed(String slotNumber) {
        ReviewSlot slot = slots.find(slotNumber);
        if (slot.state() != ReviewSlot.State.SEALED) {
            throw new Missing(slotNumber);
        }
        return slot;
    }

    private SheetView describe(ReviewSlot slot, List<PanelResult.Sheet> others) {
        ReviewPanel panel = slot.panel();
        ScoreSheet sheet = scores.sheet(slot);
        boolean reading = Permission.EXPERT_READ_PANELS.isGivenTo(current.get().role());
        return new SheetView(
                slot.number(),
                slot.position(),
                panel.kind(),
                panel.line(),
                panel.isDoubleBlind() && !reading ? null : panel.organisationName(),
                scores.criteria(panel),
                sheet,
                sheet.total(),
                slot.sealedAt(),
                slot.seal(),
                slot.isIntact(),
                others);
    }
}
