package org.peiji.designation.domain;

import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peiji.platform.failure.Refusal;

/**
 * 申报要求: what a round asks of a dossier: the sections that must be answered, and the evidence that must be handed in.
 * The contact is always asked for. A round that says nothing asks for every section and for no evidence.
 *
 * @param sections sections that must be complete before a dossier is submitted; the others may stay empty
 * @param evidence kinds of evidence with their limits, in the order of {@link EvidenceKind}
 */
public record RoundDemands(Set<DossierField.Section> sections, List<EvidenceDemand> evidence) implements Serializable {

    /** Every section, no evidence. */
    public static final RoundDemands USUAL = new RoundDemands(EnumSet.allOf(DossierField.Section.class), List.of());

    public RoundDemands {
        EnumSet<DossierField.Section> asked = EnumSet.of(DossierField.Section.CONTACT);
        asked.addAll(sections);
        if (evidence.stream().map(EvidenceDemand::kind).distinct().count() < evidence.size()) {
            throw new Refusal("designation.refusal.demandTwice");
        }
        sections = asked;
        evidence = evidence.stream()
                .sorted(Comparator.comparing(EvidenceDemand::kind))
                .toList();
    }

    public boolean asksFor(DossierField.Section section) {
        return sections.contains(section);
    }

    /** What is asked of a kind; empty if it is not asked for. */
    public Optional<EvidenceDemand> of(EvidenceKind kind) {
        return evidence.stream().filter(demand -> demand.kind() == kind).findFirst();
    }
}
