package org.peiji.document;

import java.util.List;
import org.peiji.platform.listing.Bilingual;

/**
 * 打印件: a case on paper, in both languages. No letter: it bears no number, no seal and no code to verify it by; whoever
 * wants proof reads the case.
 *
 * @param title what it is
 * @param about whose it is, and of what
 * @param facts what identifies the case and its state
 * @param sections what it says
 * @param watermark across every page; null for none
 */
public record Printout(
        Bilingual title, Bilingual about, List<Fact> facts, List<Section> sections, Bilingual watermark) {

    public Printout {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    /** 打印件章节: a heading with what stands under it. */
    public record Section(Bilingual heading, List<Fact> facts) {

        public Section {
            facts = List.copyOf(facts);
        }
    }

    /** 打印件条目: a question and its answer; the answer is printed as it was written. */
    public record Fact(Bilingual label, String words) {}
}
