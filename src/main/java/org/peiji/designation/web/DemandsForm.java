package org.peiji.designation.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.designation.domain.DossierField.Section;
import org.peiji.designation.domain.EvidenceKind;
import org.peiji.designation.domain.RoundDemands;

/** What a round asks of a dossier, while it is on the page. */
public class DemandsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ArrayList<Section> sections;
    private final ArrayList<DemandLine> lines = new ArrayList<>();

    DemandsForm(RoundDemands demands) {
        sections = new ArrayList<>(demands.sections());
        sections.remove(Section.CONTACT);
        Stream.of(EvidenceKind.values())
                .forEach(kind -> lines.add(new DemandLine(kind, demands.of(kind).orElse(null))));
    }

    RoundDemands demands() {
        return new RoundDemands(
                sections.isEmpty() ? EnumSet.noneOf(Section.class) : EnumSet.copyOf(sections),
                lines.stream()
                        .filter(DemandLine::isAsked)
                        .map(DemandLine::demand)
                        .toList());
    }

    /** Sections to choose from; the contact is always asked for. */
    public List<Section> getAllSections() {
        return Arrays.stream(Section.values())
                .filter(section -> section != Section.CONTACT)
                .toList();
    }

    public ArrayList<Section> getSections() {
        return sections;
    }

    public void setSections(ArrayList<Section> sections) {
        this.sections = sections;
    }

    public List<DemandLine> getLines() {
        return lines;
    }
}
