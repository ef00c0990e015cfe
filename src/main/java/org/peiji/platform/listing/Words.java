package org.peiji.platform.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.peiji.platform.web.Texts;

/** Puts the values of lists into words, in the reader's language: the same on the page and in the export. */
@Named("words")
@ApplicationScoped
public class Words {

    @Inject
    private Texts texts;

    /** Words of a value; empty where there is none. */
    public String of(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Bilingual name) {
            return name.zh() == null ? "" : texts.pick(name.zh(), name.en());
        }
        if (value instanceof Registered organisation) {
            return organisation.name() == null ? "" : texts.organisation(organisation.name());
        }
        if (value instanceof Span span) {
            return span.first() == null ? "" : texts.of("listing.span", span.first(), span.last());
        }
        if (value instanceof Worded sentence) {
            return texts.of(sentence.key(), sentence.parameters().toArray());
        }
        if (value instanceof Enum<?> constant) {
            return texts.label(constant);
        }
        if (value instanceof Instant moment) {
            return texts.moment(moment);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::of).collect(Collectors.joining(texts.get("listing.and")));
        }
        return String.valueOf(value);
    }
}
