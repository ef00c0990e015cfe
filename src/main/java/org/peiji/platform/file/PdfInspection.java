package org.peiji.platform.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for what a PDF should not do: run a script, start a program, or hide behind a password. Reads the bytes as
 * they lie and the object streams, each unpacked up to a bound; it does not follow the document's own directory, which
 * a hostile file may bend.
 */
final class PdfInspection {

    private static final int LARGEST_OBJECTS = 16 * 1024 * 1024;
    private static final int WINDOW = 2048;

    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern ACTS = Pattern.compile("/(?:JavaScript|Launch)(?=[\\s/<>\\[\\]()%]|$)");
    private static final Pattern PROTECTED = Pattern.compile("/Encrypt\\s*(?:\\d|<<)");
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern OBJECT_LIST = Pattern.compile("^\\s*\\d+\\s+\\d+");

    private PdfInspection() {}

    /** The rule that the document breaks; empty if it breaks none. */
    static Optional<String> fault(byte[] content) {
        String raw = new String(content, StandardCharsets.ISO_8859_1);
        if (PROTECTED.matcher(raw).find()) {
            return Optional.of("shell.refusal.protectedPdf");
        }
        if (acts(raw)) {
            return Optional.of("shell.refusal.activePdf");
        }
        Matcher stream = STREAM.matcher(raw);
        while (stream.find()) {
            String head = unescaped(raw.substring(Math.max(0, stream.start() - WINDOW), stream.start()));
            boolean declared = head.substring(head.lastIndexOf("endobj") + 1).contains("/ObjStm");
            String objects = objects(content, stream.end(), declared);
            if (objects == null) {
                return Optional.of("shell.refusal.packedPdf");
            }
            if (acts(objects)) {
                return Optional.of("shell.refusal.activePdf");
            }
        }
        return Optional.empty();
    }

    private static boolean acts(String words) {
        return ACTS.matcher(unescaped(words)).find();
    }

    /** Names may be written with {@code #xx}; nobody has an honest reason to. */
    private static String unescaped(String words) {
        return words.indexOf('#') < 0
                ? words
                : ESCAPE.matcher(words)
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    /** The objects that a stream holds; empty if it holds something else, null if they cannot be read within bounds. */
    private static String objects(byte[] content, int start, boolean declared) {
        boolean packed = start + 2 <= content.length
                && (content[start] & 0x0F) == 8
                && ((content[start] & 0xFF) << 8 | content[start + 1] & 0xFF) % 31 == 0;
        if (!packed) {
            // unpacked objects lie open in the bytes and have been read; any other packing is as good as hidden
            boolean open = OBJECT_LIST
                    .matcher(new String(
                            content, start, Math.min(32, content.length - start), StandardCharsets.ISO_8859_1))
                    .find();
            return declared && !open ? null : "";
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, start, content.length - start);
            StringBuilder objects = new StringBuilder();
            byte[] part = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(part);
                objects.append(new String(part, 0, length, StandardCharsets.ISO_8859_1));
                if (!declared && !OBJECT_LIST.matcher(objects).find()) {
                    return "";
                }
                if (objects.length() > LARGEST_OBJECTS) {
                    return null;
                }
                if (length == 0 && !inflater.finished()) {
                    return declared ? null : objects.toString();
                }
            }
            return objects.toString();
        } catch (DataFormatException e) {
            return declared ? null : "";
        } finally {
            inflater.end();
        }
    }
}
