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
    public String criterion;
    public boolean identifying;

    static DossierJson of(DossierEntry entry) {
        DossierJson frozen = new DossierJson();
        frozen.section = entry.section();
        frozen.label = entry.label();
        frozen.text = entry.text();
        frozen.criterion = entry.criterion();
        frozen.identifying = entry.identifying();
        return frozen;
    }

    static String write(Jsonb json, List<DossierEntry> entries) {
        return json.toJson(entries.stream().map(DossierJson::of).toList());
    }

    static List<DossierEntry> read(Jsonb json, String frozen) {
        return Stream.of(json.fromJson(frozen, DossierJson[].class))
                .map(each -> new DossierEntry(each.section, each.label, each.text, each.criterion, each.identifying))
                .toList();
    }
}
