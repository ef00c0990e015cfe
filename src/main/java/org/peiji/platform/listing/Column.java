package org.peiji.platform.listing;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A column of a list: what it says of a row, how the database sorts by it, how the page shows it. Values are free of
 * any language ({@link Bilingual}, {@link Span}, {@link Worded}, enums, days, numbers); {@link Words} speaks.
 *
 * @param <R> the rows of the list
 */
public final class Column<R> {

    private final String key;
    private final String labelKey;
    private final Function<R, ?> value;
    private String sort;
    private String under;
    private Function<R, String> link;
    private Function<R, String> tone;
    private UnaryOperator<String> mask;
    private boolean number;
    private boolean deadline;
    private boolean extra;

    private Column(String key, String labelKey, Function<R, ?> value) {
        this.key = key;
        this.labelKey = labelKey;
        this.value = value;
    }

    /** @param key its name in addresses, letters only */
    public static <R> Column<R> of(String key, String labelKey, Function<R, ?> value) {
        return new Column<>(key, labelKey, value);
    }

    /** The expression by which the database sorts; it is code, never anything that a reader typed. */
    public Column<R> sortedBy(String expression) {
        sort = expression;
        return this;
    }

    /** On the page it stands small under that column; an export gives it a column of its own. */
    public Column<R> under(String column) {
        under = column;
        return this;
    }

    public Column<R> linkedTo(Function<R, String> address) {
        link = address;
        return this;
    }

    /** Shown as a tag of that tone. */
    public Column<R> toned(Function<R, String> toneOf) {
        tone = toneOf;
        return this;
    }

    /** Holds personal information: an export masks it unless the reader may take it along. */
    public Column<R> personal(UnaryOperator<String> masking) {
        mask = masking;
        return this;
    }

    public Column<R> asNumber() {
        number = true;
        return this;
    }

    /** A moment that is shown as what is left until then. */
    public Column<R> asDeadline() {
        deadline = true;
        return this;
    }

    /** Not shown until the reader asks for it. */
    public Column<R> onRequest() {
        extra = true;
        return this;
    }

    public String key() {
        return key;
    }

    public String labelKey() {
        return labelKey;
    }

    public Object value(R row) {
        return value.apply(row);
    }

    /** Null where the list cannot be sorted by it. */
    public String sort() {
        return sort;
    }

    /** Null where it stands by itself. */
    public String under() {
        return under;
    }

    /** Null where it leads nowhere. */
    public String link(R row) {
        return link == null ? null : link.apply(row);
    }

    /** Null where it is no tag. */
    public String tone(R row) {
        return tone == null ? null : tone.apply(row);
    }

    public boolean isPersonal() {
        return mask != null;
    }

    public String masked(String words) {
        return mask == null ? words : mask.apply(words);
    }

    public boolean isNumber() {
        return number;
    }

    public boolean isDeadline() {
        return deadline;
    }

    public boolean isExtra() {
        return extra;
    }
}
