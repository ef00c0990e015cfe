package org.peiji.platform.listing;

/**
 * Keeps what people typed from becoming a formula in the spreadsheet of whoever opens an export: a cell that begins
 * like one gets an apostrophe in front. Reading such a file again, {@link #plain} takes it away.
 */
public final class Formulas {

    /** Signs that begin a formula, their full-width twins, and blanks that a spreadsheet drops before it looks. */
    private static final String SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\u2212";

    private Formulas() {}

    public static String neutralised(String text) {
        return text != null && !text.isEmpty() && begins(text) ? "'" + text : text;
    }

    /** The text as it was before {@link #neutralised}. */
    public static String plain(String text) {
        return text != null && text.length() > 1 && text.charAt(0) == '\'' && begins(text.substring(1))
                ? text.substring(1)
                : text;
    }

    private static boolean begins(String text) {
        String visible = text.replaceFirst("^[\\p{Z}\\p{Cf}]+", "");
        return SIGNS.indexOf(text.charAt(0)) >= 0 || !visible.isEmpty() && SIGNS.indexOf(visible.charAt(0)) >= 0;
    }
}
