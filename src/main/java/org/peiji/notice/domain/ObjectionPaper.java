package org.peiji.notice.domain;

import java.util.Objects;
import java.util.regex.Pattern;
import org.peiji.platform.failure.Faults;

/**
 * 异议书: what somebody writes who objects to a notice.
 *
 * @param name real name; whether it is one decides about admission, not about filing
 * @param contact telephone or e-mail address
 * @param affiliation where the objector works or studies
 * @param line code of the line that the objection is about; null if it is about none of the list
 * @param words what is objected
 * @param evidence what proves it; files may be handed in with it
 */
public record ObjectionPaper(
        String name, String contact, String affiliation, String line, String words, String evidence) {

    private static final int NAME = 60;
    private static final int CONTACT = 100;
    private static final int AFFILIATION = 120;

    /** Longest words of an objection. */
    public static final int WORDS = 2000;

    /** Longest statement of evidence. */
    public static final int EVIDENCE = 1000;

    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d[\\d -]{5,19}");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+");

    /** Two to fifteen Chinese characters, with the dot of names of several peoples, or several words of letters. */
    private static final Pattern REAL_NAME = Pattern.compile(
            "\\p{IsHan}{1,10}(?:[\\u00B7\\u2022.]\\p{IsHan}{1,10})*|\\p{L}[\\p{L}'.-]*(?: \\p{L}[\\p{L}'.-]*)+");

    /** Words for nobody in particular, in escapes since code holds no Chinese: nobody's, citizen, masses, somebody. */
    private static final Pattern NOBODY = Pattern.compile(
            ".*(?:\\u533F\\u540D|\\u65E0\\u540D|\\u7FA4\\u4F17|\\u5E02\\u6C11|\\u7F51\\u53CB|\\u77E5\\u60C5|\\u67D0).*|(?i:.*(?:anonym|nobody|unknown|no name).*)",
            Pattern.UNICODE_CASE);

    /**
     * The paper in order.
     *
     * @throws org.peiji.platform.failure.Refusals with everything that is missing
     */
    public ObjectionPaper checked() {
        Faults faults = new Faults("notice");
        String reach = stripped(contact);
        length(faults, "words", words, WORDS);
        faults.unless(stripped(evidence).length() <= EVIDENCE, "evidence", "notice.refusal.longEvidence", EVIDENCE);
        length(faults, "name", name, NAME);
        faults.unless(
                reach.length() <= CONTACT
                        && (TELEPHONE.matcher(reach).matches()
                                || MAIL.matcher(reach).matches()),
                "contact",
                "notice.refusal.contact");
        length(faults, "affiliation", affiliation, AFFILIATION);
        faults.refuse();
        return new ObjectionPaper(
                stripped(name),
                reach,
                stripped(affiliation),
                stripped(line).isEmpty() ? null : stripped(line),
                stripped(words),
                stripped(evidence));
    }

    /** Whether a name could be somebody's: two signs at least, and no word for nobody in particular. */
    public static boolean isRealName(String name) {
        return name.codePointCount(0, name.length()) > 1
                && REAL_NAME.matcher(name).matches()
                && !NOBODY.matcher(name).matches();
    }

    private static void length(Faults faults, String field, String words, int longest) {
        String plain = stripped(words);
        faults.unless(!plain.isEmpty() && plain.length() <= longest, field, "notice.refusal.text", longest);
    }

    private static String stripped(String text) {
        return Objects.toString(text, "").strip();
    }
}
