package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.peiji.approval.ApprovalRecords;
import org.peiji.expert.TieKind;
import org.peiji.expert.domain.ConflictOfInterest;
import org.peiji.expert.domain.DeclaredTie;
import org.peiji.expert.domain.Employment;
import org.peiji.expert.domain.Expert;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.platform.engine.Ruling;
import org.peiji.platform.time.BusinessClock;

/**
 * 回避规则: which conflicts of interest an expert has in a case, by the decision table of that name. Facts are computed
 * from the pool's register and from what the expert has declared; the table says what follows from them.
 */
@ApplicationScoped
public class ConflictRules {

    /** As good as never. */
    private static final long NEVER = 999;

    @Inject
    private Experts experts;

    @Inject
    private ReviewSlots slots;

    @Inject
    private ReviewSlotWorkflow workflow;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private BusinessClock clock;

    /** Every rule that the expert meets, the hard ones first. */
    List<ConflictOfInterest> of(String expert, ReviewPanel panel) {
        return rulings(expert, panel).stream()
                .map(ruling -> new ConflictOfInterest(
                        ruling.text("rule"),
                        ConflictOfInterest.Effect.valueOf(ruling.text("effect")),
                        ruling.version()))
                .sorted((one, other) -> one.effect().compareTo(other.effect()))
                .toList();
    }

    boolean isBlocked(String expert, ReviewPanel panel) {
        return of(expert, panel).stream().anyMatch(ConflictOfInterest::isHard);
    }

    /** Keeps with the slot which rules an expert met, so that the decision explains itself. */
    void keep(String expert, ReviewSlot slot) {
        rulings(expert, slot.panel()).forEach(ruling -> approvals.record(slot.number(), ruling));
    }

    private List<Ruling> rulings(String expert, ReviewPanel panel) {
        Expert member = experts.find(expert);
        LocalDate today = clock.today();
        List<Employment> employments = experts.employments(expert, panel.organisation());
        boolean employed = member.employer().equals(panel.organisation())
                || employments.stream().anyMatch(employment -> employment.isPresent(today));
        return workflow.conflicts(Map.of(
                "kind",
                panel.kind().name(),
                "employed",
                employed,
                "yearsSinceEmployed",
                employments.stream()
                        .mapToLong(employment -> employment.yearsSince(today))
                        .min()
                        .orElse(NEVER),
                "sameProvince",
                member.province().equals(panel.province()),
                "tie",
                experts.ties(expert).stream()
                        .filter(tie -> tie.organisation().equals(panel.organisation()))
                        .map(DeclaredTie::kind)
                        .min(TieKind::compareTo)
                        .map(TieKind::name)
                        .orElse("NONE"),
                "yearsSinceScored",
                slots.lastSealed(expert, panel.organisation())
                        .map(at -> ChronoUnit.YEARS.between(BusinessClock.day(at), today))
                        .orElse(NEVER)));
    }
}
