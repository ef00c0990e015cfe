package org.peiji.document.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peiji.document.DocumentKind;
import org.peiji.platform.web.Texts;

/**
 * 公文模板: XHTML with fields {@code ${name}}. Whatever is filled in appears as text, never as markup; a field that
 * nobody fills is a fault of the program.
 */
final class DocumentTemplate {

    private static final String FOLDER = "/org/peiji/document/templates/";
    private static final Pattern FIELD = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private DocumentTemplate() {}

    static String fill(DocumentKind kind, Map<String, String> fields) {
        String page = read("page.xhtml")
                .replace("${content}", read(kind + ".xhtml"))
                .replace("${close}", read("close.xhtml"));
        return FIELD.matcher(page).replaceAll(field -> {
            String words = fields.get(field.group(1));
            if (words == null) {
                throw new IllegalStateException(kind + " has no value for " + field.group(1));
            }
            return Matcher.quoteReplacement(escape(written(words)));
        });
    }

    /** Dates as a letter writes them. */
    private static String written(String words) {
        return ISO_DATE.matcher(words).matches()
                ? DateTimeFormatter.ofPattern(Texts.in(Locale.SIMPLIFIED_CHINESE, "document.pdf.date"))
                        .format(LocalDate.parse(words))
                : words;
    }

    static String escape(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(each -> {
            switch (each) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n' -> escaped.append("<br/>");
                default -> escaped.appendCodePoint(each < ' ' ? ' ' : each);
            }
        });
        return escaped.toString();
    }

    static String read(String name) {
        try (InputStream in = DocumentTemplate.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
