package org.peiji.designation.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peiji.designation.domain.Dossier;
import org.peiji.designation.domain.DossierField;
import org.peiji.designation.domain.DossierField.Section;
import org.peiji.designation.domain.DossierViolation;
import org.peiji.designation.domain.RoundDemands;
import org.peiji.platform.form.Edition;
import org.peiji.platform.web.Difference;
import org.peiji.platform.web.SectionLine;
import org.peiji.platform.web.SectionState;
import org.peiji.platform.web.Texts;

/** The application form while it is filled in: the sheet, and what is wrong with the answers. */
public class SheetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Dossier sheet;

    SheetForm(Dossier sheet) {
        this.sheet = sheet.copy();
    }

    /** The sections of the sheet, with how they stand. */
    Stream<SectionLine> sections(Map<String, Edition> editions, RoundDemands demands, Texts texts) {
        return Stream.of(Section.values())
                .map(section -> new SectionLine(
                        section.name(),
                        label(section, demands, texts),
                        SectionState.of(
                                editions.containsKey(section.name()),
                                section.isEmpty(sheet),
                                sheet.violations(section, demands).isEmpty()),
                        editions.getOrDefault(section.name(), Edition.NONE)));
    }

    private static String label(Section section, RoundDemands demands, Texts texts) {
        String label = texts.get("designation.Section." + section);
        return demands.asksFor(section) ? label : texts.of("designation.section.optional", label);
    }

    /** All that keeps the sheet from being submitted but the declaration, which stands beside the button. */
    List<DossierViolation> violations(RoundDemands demands) {
        return sheet.violations(demands).stream()
                .filter(violation -> violation.field() != null)
                .toList();
    }

    static String words(DossierViolation violation, Texts texts) {
        DossierField field = violation.field();
        return texts.of(
                "designation.rule." + violation.rule(),
                texts.get("designation.DossierField." + field),
                field.least(),
                field.most());
    }

    /** Where the page shows what is wrong. */
    static String id(DossierViolation violation) {
        return "form:" + violation.field() + ":input";
    }

    /** The answers of a section that stand otherwise on another sheet. */
    List<Difference> differences(Section section, Dossier kept, Texts texts) {
        return section.fields().stream()
                .filter(field -> !field.of(sheet).equals(field.of(kept)))
                .map(field -> new Difference(
                        field.name(), texts.get("designation.DossierField." + field), field.of(sheet), field.of(kept)))
                .toList();
    }

    /** Takes an answer over from another sheet. */
    void take(Difference difference, Dossier kept) {
        DossierField.valueOf(difference.getKey()).copy(kept, sheet);
    }

    public Dossier getSheet() {
        return sheet;
    }
}
