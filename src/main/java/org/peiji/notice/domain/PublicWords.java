package org.peiji.notice.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.peiji.platform.failure.Refusal;

/**
 * 公开文字: words that everybody may read. They hold no ID number, no mobile number and no e-mail address, however these
 * are spaced or in whatever width they are written. Source: the ministry's emergency notice on personal data in public
 * lists.
 */
public final class PublicWords {

    /** Between the digits of a number people put blanks, hyphens and dots. */
    private static final String GAP = "[\\s.·_\\-\\u2010-\\u2015]*";

    /** A day as ID numbers write it; tells them from other numbers of as many digits. */
    private static final String DAY = String.join(
            GAP,
            "(?:1" + GAP + "9|2" + GAP + "0)",
            "\\d",
            "\\d",
            "(?:0" + GAP + "[1-9]|1" + GAP + "[0-2])",
            "(?:0" + GAP + "[1-9]|[12]" + GAP + "\\d|3" + GAP + "[01])");

    private static final Pattern ID_NUMBER = Pattern.compile(
            "(?<!\\d)[1-9](?:" + GAP + "\\d){5}" + GAP + DAY + "(?:" + GAP + "\\d){3}" + GAP + "[\\dXx](?!\\d)");
    private static final Pattern OLD_ID_NUMBER =
            Pattern.compile("(?<!\\d)[1-9]\\d{5}\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}(?!\\d)");
    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(?:\\+?86" + GAP + ")?1" + GAP + "[3-9](?:" + GAP + "\\d){9}(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+\\s*@\\s*[\\w-]+(?:\\.[\\w-]+)+");

    private PublicWords() {}

    /** @throws Refusal that says which kind was found, and never repeats it */
    public static void require(String words) {
        String plain = words == null ? "" : Normalizer.normalize(words, Normalizer.Form.NFKC);
        refuse(ID_NUMBER, plain, "notice.refusal.idNumber");
        refuse(OLD_ID_NUMBER, plain, "notice.refusal.idNumber");
        refuse(MOBILE, plain, "notice.refusal.mobile");
        refuse(MAIL, plain, "notice.refusal.mail");
    }

    private static void refuse(Pattern pattern, String words, String key) {
        if (pattern.matcher(words).find()) {
            throw new Refusal(key);
        }
    }
}
