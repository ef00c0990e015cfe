package org.peiji.expert.application;

import jakarta.json.bind.Jsonb;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.expert.DossierEntry;

/** A line of the dossier as it is frozen with a panel. */
public class DossierJson {

    public String section;
    public String label;
    public String text;

    static DossierJson of(DossierEntry entry) {
        DossierJson frozen = new DossierJson();
        frozen.section = entry.section();
        frozen.label = entry.label();
        frozen.text = entry.text();
        return frozen;
    }

    static List<DossierEntry> read(Jsonb json, String frozen) {
        return Stream.of(json.fromJson(frozen, DossierJson[].class))
                .map(each -> new DossierEntry(each.section, each.label, each.text))
                .toList();
    }
}
