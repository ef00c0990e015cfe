package org.peiji.platform.web.help;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peiji.platform.web.Texts;

/**
 * The terms of the field, each with its word in both languages and its meaning. They stand in the bundle {@code
 * glossary} under the name of the type that embodies them: {@code glossary.term.Cohort}, {@code glossary.meaning.Cohort}.
 */
@ApplicationScoped
public class Glossary {

    private static final String TERM = "glossary.term.";

    @Inject
    private Texts texts;

    /** Those in which the words occur, all if there are none, in the order of the reader's language. */
    public List<Term> search(String words) {
        String asked = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        Collator order = Collator.getInstance(texts.isChinese() ? Locale.CHINA : Locale.ENGLISH);
        return Texts.keys("glossary").stream()
                .filter(key -> key.startsWith(TERM))
                .map(key -> term(key.substring(TERM.length())))
                .filter(term -> String.join(" ", term.name(), term.otherName(), term.meaning())
                        .toLowerCase(Locale.ROOT)
                        .contains(asked))
                .sorted(comparing(Term::name, order))
                .toList();
    }

    /** The terms that a text uses, in the order of their first use; what is part of a longer term does not count. */
    public List<Term> in(String text) {
        StringBuilder left = new StringBuilder(text.toLowerCase(Locale.ROOT));
        Map<Integer, Term> found = new TreeMap<>();
        search("").stream().sorted(comparingInt(term -> -term.name().length())).forEach(term -> {
            Matcher use = use(term).matcher(left);
            if (use.find()) {
                found.put(use.start(), term);
                for (boolean more = true; more; more = use.find()) {
                    left.replace(use.start(), use.end(), "_".repeat(use.end() - use.start()));
                }
            }
        });
        return List.copyOf(found.values());
    }

    private Pattern use(Term term) {
        String name = Pattern.quote(term.name().toLowerCase(Locale.ROOT));
        return Pattern.compile(texts.isChinese() ? name : "\\b" + name + "(s|es)?\\b");
    }

    private Term term(String key) {
        Locale other = texts.isChinese() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return new Term(texts.get(TERM + key), Texts.in(other, TERM + key), texts.get("glossary.meaning." + key));
    }

    /** A word, the same word in the other language, and what it means. */
    public record Term(String name, String otherName, String meaning) {}
}
