package org.peiji.expert.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.peiji.expert.DossierEntry;

/**
 * 遮蔽: takes the names of an institution out of a dossier. Lines that name it by their nature are left out; where its
 * name stands in other words, a bar stands instead. A person looks over what is left.
 */
public final class Redaction {

    /** Stands where the name stood. */
    public static final String BAR = "▇▇▇";

    private final List<String> names;

    public Redaction(List<String> names) {
        this.names = names.stream()
                .filter(name -> name != null && !name.isBlank())
                .map(String::strip)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** The dossier without what names the institution. */
    public List<DossierEntry> of(List<DossierEntry> dossier) {
        return dossier.stream()
                .filter(entry -> !entry.identifying())
                .map(entry -> new DossierEntry(
                        bar(entry.section()), bar(entry.label()), bar(entry.text()), entry.criterion(), false))
                .toList();
    }

    /** True if the institution's name stands in these words. */
    public boolean isNamedIn(String words) {
        return names.stream().anyMatch(name -> words.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
    }

    /** As {@link #isNamedIn}, for words without blanks, as a PDF gives them. */
    public boolean isSaidIn(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        return names.stream()
                .anyMatch(name -> plain.contains(name.replaceAll("\\s", "").toLowerCase(Locale.ROOT)));
    }

    private String bar(String words) {
        String barred = words == null ? "" : words;
        for (String name : names) {
            barred = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(barred)
                    .replaceAll(BAR);
        }
        return barred;
    }
}
