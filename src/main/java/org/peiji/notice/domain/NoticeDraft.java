package org.peiji.notice.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.peiji.notice.NoticeLine;
import org.peiji.notice.NoticeRequest;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.failure.Refusal;

/** 公示稿: the words of a notice as somebody wrote them, before they are checked. */
public record NoticeDraft(
        String titleZh,
        String titleEn,
        String introductionZh,
        String introductionEn,
        String documentReference,
        int workingDays,
        LocalDate notBefore,
        List<NoticeLine> lines) {

    /** [C] convention. */
    public static final int LONGEST_PERIOD = 30;

    /** [C] convention. */
    public static final int MOST_LINES = 200;

    private static final int TITLE = 200;
    private static final int TITLE_EN = 300;
    private static final int INTRODUCTION = 2000;
    private static final int INTRODUCTION_EN = 3000;
    private static final int REFERENCE = 60;
    private static final int LINE = 300;
    private static final int LINE_EN = 400;
    private static final int CODE = 40;

    public static NoticeDraft of(NoticeRequest request) {
        return new NoticeDraft(
                request.titleZh(),
                request.titleEn(),
                request.introductionZh(),
                request.introductionEn(),
                request.documentReference(),
                request.workingDays(),
                request.notBefore(),
                request.lines());
    }

    /**
     * The draft in order.
     *
     * @throws org.peiji.platform.failure.Refusals with every rule that it breaks
     */
    public NoticeDraft checked() {
        Faults faults = new Faults("notice");
        words(faults, "titleZh", titleZh, TITLE);
        words(faults, "titleEn", titleEn, TITLE_EN);
        words(faults, "introductionZh", introductionZh, INTRODUCTION);
        words(faults, "introductionEn", introductionEn, INTRODUCTION_EN);
        String reference = blankToNull(documentReference);
        if (reference != null) {
            words(faults, "documentReference", reference, REFERENCE);
        }
        faults.unless(
                workingDays >= 1 && workingDays <= LONGEST_PERIOD,
                "workingDays",
                "notice.refusal.workingDays",
                LONGEST_PERIOD);
        List<NoticeLine> listed = lines == null
                ? List.of()
                : lines.stream().map(NoticeDraft::stripped).toList();
        if (faults.unless(
                !listed.isEmpty() && listed.size() <= MOST_LINES, "lines", "notice.refusal.lines", MOST_LINES)) {
            faults.unless("lines", () -> check(listed));
        }
        faults.refuse();
        return new NoticeDraft(
                titleZh.strip(),
                titleEn.strip(),
                introductionZh.strip(),
                introductionEn.strip(),
                reference,
                workingDays,
                notBefore,
                listed);
    }

    private static void words(Faults faults, String field, String words, int longest) {
        boolean there = words != null && !words.isBlank() && words.strip().length() <= longest;
        if (faults.unless(there, field, "notice.refusal.text", longest)) {
            faults.unless(field, () -> PublicWords.require(words));
        }
    }

    /** Names the first line that cannot be shown, so that it is found in a long list. */
    private static void check(List<NoticeLine> lines) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            NoticeLine line = lines.get(i);
            if (line.textZh().isEmpty()
                    || line.textZh().length() > LINE
                    || line.textEn().length() > LINE_EN
                    || line.code().isEmpty()
                    || line.code().length() > CODE) {
                throw new Refusal("notice.refusal.line", i + 1, LINE);
            }
            if (!codes.add(line.code())) {
                throw new Refusal("notice.refusal.twice", i + 1, line.code());
            }
            for (String words : List.of(line.code(), line.textZh(), line.textEn())) {
                try {
                    PublicWords.require(words);
                } catch (Refusal personal) {
                    throw new Refusal("notice.refusal.personalLine", i + 1);
                }
            }
        }
    }

    private static NoticeLine stripped(NoticeLine line) {
        String zh = Objects.toString(line.textZh(), "").strip();
        String en = Objects.toString(line.textEn(), "").strip();
        return new NoticeLine(
                Objects.toString(line.code(), "").strip(),
                zh,
                en.isEmpty() ? zh : en,
                blankToNull(line.province()),
                blankToNull(line.organisation()),
                blankToNull(line.caseNumber()));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
