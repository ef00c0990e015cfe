package org.peiji.notice.domain;

import java.util.Objects;
import org.peiji.platform.failure.Faults;

/**
 * 调查结论: what an investigator has found and proposes.
 *
 * @param upheld whether the objection is right
 * @param words what was found, for the offices
 * @param remedy what should happen to the line if it is right; null otherwise
 * @param correctedZh the line as it should read; null unless it is to be corrected
 */
public record Finding(boolean upheld, String words, Remedy remedy, String correctedZh, String correctedEn) {

    private static final int WORDS = 2000;
    private static final int LINE = 300;
    private static final int LINE_EN = 400;

    /** @throws org.peiji.platform.failure.Refusals with everything that is missing */
    public Finding checked() {
        Faults faults = new Faults("notice");
        String found = stripped(words);
        String zh = stripped(correctedZh);
        String en = stripped(correctedEn).isEmpty() ? zh : stripped(correctedEn);
        faults.unless(!found.isEmpty() && found.length() <= WORDS, "finding", "notice.refusal.text", WORDS);
        faults.unless(!upheld || remedy != null, "remedy", "notice.refusal.remedy");
        boolean corrects = upheld && remedy == Remedy.CORRECT;
        if (corrects
                && faults.unless(!zh.isEmpty() && zh.length() <= LINE, "correctedZh", "notice.refusal.text", LINE)) {
            faults.unless(en.length() <= LINE_EN, "correctedEn", "notice.refusal.text", LINE_EN);
            faults.unless("correctedZh", () -> PublicWords.require(zh));
            faults.unless("correctedEn", () -> PublicWords.require(en));
        }
        faults.refuse();
        return new Finding(upheld, found, upheld ? remedy : null, corrects ? zh : null, corrects ? en : null);
    }

    private static String stripped(String text) {
        return Objects.toString(text, "").strip();
    }
}
