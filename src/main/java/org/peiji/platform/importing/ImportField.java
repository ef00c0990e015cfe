package org.peiji.platform.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.peiji.platform.listing.Bilingual;

/**
 * A column that an import understands.
 *
 * @param key its name, as it is remembered
 * @param labelKey key of the label that heads the column of the template
 * @param sample what the sample row holds
 * @param choices what may be written; empty for any text
 */
public record ImportField(
        String key, String labelKey, boolean required, String sample, Supplier<List<Choice>> choices) {

    public static ImportField required(String key, String labelKey, String sample) {
        return new ImportField(key, labelKey, true, sample, List::of);
    }

    public static ImportField optional(String key, String labelKey, String sample) {
        return new ImportField(key, labelKey, false, sample, List::of);
    }

    public static ImportField choice(
            String key, String labelKey, boolean required, String sample, Supplier<List<Choice>> choices) {
        return new ImportField(key, labelKey, required, sample, choices);
    }

    /** One thing that may be written: its code, or its name in either language. */
    public record Choice(String code, Bilingual name) {

        boolean isMeantBy(String written) {
            String plain = written.strip().toLowerCase(Locale.ROOT);
            return plain.equals(code.toLowerCase(Locale.ROOT))
                    || plain.equals(name.zh().toLowerCase(Locale.ROOT))
                    || name.en() != null && plain.equals(name.en().toLowerCase(Locale.ROOT));
        }
    }

    /** The code of what was written; empty if it is none of the choices. */
    Optional<String> code(List<Choice> offered, String written) {
        return offered.stream()
                .filter(choice -> choice.isMeantBy(written))
                .map(Choice::code)
                .findFirst();
    }
}
