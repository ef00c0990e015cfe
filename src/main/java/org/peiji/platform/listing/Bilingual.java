package org.peiji.platform.listing;

import java.util.Locale;

/**
 * A value that is kept in both languages, e.g. the name of a college.
 *
 * @param en null or blank if only the Chinese is known
 */
public record Bilingual(String zh, String en) {

    public String in(Locale language) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english && en != null && !en.isBlank() ? en : zh;
    }
}
