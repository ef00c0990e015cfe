package org.peiji.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.news.TextKey;
import org.peiji.platform.web.Texts;

/**
 * 措辞: a text key with what fills it, kept so that every reader gets it in his or her own language. Parameters are
 * kept in one column: strings, strings in both languages, keys of other texts (labels), whole numbers, moments and days, each after a letter
 * that says which.
 */
public record Words(String key, List<Object> parameters) {

    private static final String BETWEEN = "\u001F";
    private static final char WITHIN = '\u001E';
    private static final int LONGEST_PARAMETER = 240;

    public static Words of(String key, Object... parameters) {
        return new Words(key, List.of(parameters));
    }

    static Words read(String key, String kept) {
        List<Object> parameters = new ArrayList<>();
        if (!kept.isEmpty()) {
            for (String part : kept.split(BETWEEN, -1)) {
                parameters.add(parameter(part.charAt(0), part.substring(1)));
            }
        }
        return new Words(key, parameters);
    }

    /** The parameters as they are kept. */
    String kept() {
        return parameters.stream().map(Words::kept).collect(Collectors.joining(BETWEEN));
    }

    /** As it will be read from the database: nothing is lost on the way but what must not pass. */
    public Words keptAndRead() {
        return read(key, kept());
    }

    /** One line: the subject of a mail, the head of a message. */
    public String title(Locale language) {
        return oneLine(in(language, ".title"));
    }

    /** What happened and what comes next. */
    public String text(Locale language) {
        return in(language, ".text");
    }

    private String in(Locale language, String part) {
        Object[] said =
                parameters.stream().map(parameter -> said(language, parameter)).toArray();
        return Texts.of(language, key + part, said);
    }

    private static Object said(Locale language, Object parameter) {
        if (parameter instanceof TextKey label) {
            return Texts.in(language, label.key());
        }
        return parameter instanceof Bilingual name ? name.in(language) : parameter;
    }

    private static Object parameter(char letter, String value) {
        return switch (letter) {
            case 'b' ->
                new Bilingual(value.substring(0, value.indexOf(WITHIN)), value.substring(value.indexOf(WITHIN) + 1));
            case 'k' -> new TextKey(value);
            case 'm' -> Instant.parse(value);
            case 'd' -> LocalDate.parse(value);
            case 'n' -> Integer.valueOf(value);
            default -> value;
        };
    }

    private static String kept(Object parameter) {
        if (parameter instanceof TextKey label) {
            return "k" + label.key();
        }
        if (parameter instanceof Bilingual name) {
            return "b" + line(name.zh()) + WITHIN + line(name.in(Locale.ENGLISH));
        }
        if (parameter instanceof Enum<?> constant) {
            return "k" + Texts.labelKey(constant);
        }
        if (parameter instanceof Instant moment) {
            return "m" + moment;
        }
        if (parameter instanceof LocalDate day) {
            return "d" + day;
        }
        if (parameter instanceof Integer number) {
            return "n" + number;
        }
        return "s" + line(String.valueOf(parameter));
    }

    private static String line(String text) {
        String line = oneLine(text);
        return line.length() <= LONGEST_PARAMETER ? line : cut(line);
    }

    /** Never between the two halves of a rare letter. */
    private static String cut(String line) {
        boolean halved = Character.isHighSurrogate(line.charAt(LONGEST_PARAMETER - 1));
        return line.substring(0, halved ? LONGEST_PARAMETER - 1 : LONGEST_PARAMETER);
    }

    /** Without line breaks and other control characters: they would add headers to a mail, and parameters to a text. */
    private static String oneLine(String text) {
        return Arrays.stream(text.split("\\p{Cntrl}+"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
