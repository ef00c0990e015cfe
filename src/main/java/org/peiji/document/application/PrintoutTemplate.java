package org.peiji.document.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peiji.document.Printout;
import org.peiji.document.Printout.Fact;
import org.peiji.platform.listing.Bilingual;

/** 打印件模板: one page description for every printout. Whatever is filled in appears as text, never as markup. */
final class PrintoutTemplate {

    private static final String BODY = "${body}";
    private static final String TITLE = "${title}";
    private static final String PAGE = DocumentTemplate.read("printout.xhtml");

    private PrintoutTemplate() {}

    static String fill(Printout printout) {
        StringBuilder body = new StringBuilder();
        if (printout.watermark() != null) {
            body.append("<div class=\"mark\">")
                    .append(line(printout.watermark()))
                    .append("</div>");
        }
        body.append("<h1>").append(escape(printout.title().zh())).append("</h1>");
        body.append("<p class=\"under en\">")
                .append(escape(english(printout.title())))
                .append("</p>");
        body.append("<p class=\"about\">")
                .append(escape(printout.about().zh()))
                .append("<br/><span class=\"en\">")
                .append(escape(english(printout.about())))
                .append("</span></p>");
        table(body, printout.facts());
        for (Printout.Section section : printout.sections()) {
            body.append("<h2>").append(line(section.heading())).append("</h2>");
            table(body, section.facts());
        }
        int place = PAGE.indexOf(BODY);
        return PAGE.substring(0, place).replace(TITLE, escape(printout.title().zh()))
                + body
                + PAGE.substring(place + BODY.length());
    }

    /** Everything that is printed, by its label. */
    static Map<String, String> words(Printout printout) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(printout.title().zh(), printout.title().zh() + english(printout.title()));
        words.put(printout.about().zh(), printout.about().zh() + english(printout.about()));
        collect(words, printout.facts());
        printout.sections().forEach(section -> collect(words, section.facts()));
        return words;
    }

    private static void collect(Map<String, String> words, List<Fact> facts) {
        facts.forEach(fact -> words.merge(
                fact.label().zh(), fact.label().zh() + english(fact.label()) + fact.words(), String::concat));
    }

    private static void table(StringBuilder body, List<Fact> facts) {
        body.append("<table class=\"facts\">");
        for (Fact fact : facts) {
            body.append("<tr><td class=\"name\">")
                    .append(escape(fact.label().zh()))
                    .append("<br/><span>")
                    .append(escape(english(fact.label())))
                    .append("</span></td><td>")
                    .append(escape(fact.words()))
                    .append("</td></tr>");
        }
        body.append("</table>");
    }

    private static String line(Bilingual words) {
        return escape(words.zh()) + " <span class=\"en\">" + escape(english(words)) + "</span>";
    }

    private static String english(Bilingual words) {
        return words.en() == null ? "" : words.en();
    }

    private static String escape(String words) {
        return DocumentTemplate.escape(words);
    }
}
