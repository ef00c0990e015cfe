package org.peiji.platform.security;

import java.util.regex.Pattern;

/**
 * 脱敏: how personal information is shown to those who may not read it whole. Source: a university's masking reference
 * of 2025, [C] convention where a value is too short for its rule.
 */
public final class Mask {

    private static final Pattern ID_NUMBER = Pattern.compile("[1-9]\\d{16}[\\dXx]");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private Mask() {}

    /** The first six and the last four characters stay. */
    public static String idNumber(String number) {
        return keep(number, 6, 4);
    }

    /** The first three and the last four digits stay. */
    public static String mobile(String number) {
        return keep(number, 3, 4);
    }

    /** Of two characters the first stays, of more the first and the last. */
    public static String name(String name) {
        return keep(name, 1, length(name) > 2 ? 1 : 0, 1);
    }

    /** What looks like an ID number, a mobile or a mail address within a text; for logs. */
    public static String text(String text) {
        if (text == null) {
            return null;
        }
        String masked = ID_NUMBER.matcher(text).replaceAll(found -> idNumber(found.group()));
        masked = MOBILE.matcher(masked).replaceAll(found -> mobile(found.group().replaceAll("[ -]", "")));
        return MAIL.matcher(masked).replaceAll("*@*");
    }

    private static String keep(String text, int head, int tail) {
        return keep(text, head, tail, 4);
    }

    /** Where fewer than {@code least} characters would be hidden, only the first one stays. */
    private static String keep(String text, int head, int tail, int least) {
        if (text == null) {
            return null;
        }
        int length = length(text);
        int hidden = length - head - tail;
        if (hidden < least) {
            return length < 2 ? "*".repeat(length) : keep(text, 1, 0, 1);
        }
        return text.substring(0, text.offsetByCodePoints(0, head))
                + "*".repeat(hidden)
                + text.substring(text.offsetByCodePoints(0, length - tail));
    }

    private static int length(String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }
}
