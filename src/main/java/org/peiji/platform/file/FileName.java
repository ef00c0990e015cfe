package org.peiji.platform.file;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name under which a file is kept: the last part of what was sent, without anything that a screen, a header or a
 * file system could take for something else, and with an ending that agrees with the content.
 */
final class FileName {

    /** Code points, ending included. */
    static final int LONGEST = 120;

    /** Control characters, those that turn the direction of writing or take no room, and those of file systems. */
    private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]");

    private static final Pattern RESERVED = Pattern.compile("[\"<>:|?*;]");

    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "lpt1");

    private FileName() {}

    static String clean(String sent, FileType type) {
        String plain = printed(sent);
        if (type.isEndingOf(plain)) {
            int dot = plain.lastIndexOf('.');
            return cut(stem(plain.substring(0, dot)), plain.substring(dot));
        }
        return cut(stem(plain), "." + type.ending());
    }

    /** As {@link #clean}, for telling somebody about a file that is not taken. */
    static String printed(String sent) {
        String last = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = UNPRINTED
                .matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("");
        String quiet = RESERVED.matcher(plain).replaceAll("_").strip().replaceAll("\\s+", " ");
        return quiet.codePointCount(0, quiet.length()) <= LONGEST
                ? quiet
                : quiet.substring(quiet.offsetByCodePoints(quiet.length(), -LONGEST));
    }

    private static String stem(String name) {
        String stem = name.replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (stem.isEmpty() || DEVICES.contains(stem.toLowerCase(java.util.Locale.ROOT))) {
            return "file" + (stem.isEmpty() ? "" : "-" + stem);
        }
        return stem;
    }

    private static String cut(String stem, String ending) {
        int room = LONGEST - ending.length();
        int length = stem.codePointCount(0, stem.length());
        return (length <= room ? stem : stem.substring(0, stem.offsetByCodePoints(0, room))) + ending;
    }
}
