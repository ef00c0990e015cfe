package org.peiji.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the project, for tests that read them. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java/org/peiji");
    static final Path PAGES = Path.of("src/main/webapp");
    static final Path TEXTS = Path.of("src/main/resources/org/peiji");
    static final Path MODELS = Path.of("bpmn");
    static final Path TESTS = Path.of("src/test/java");
    static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private Sources() {}

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = all.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("No " + ending + " below " + folder);
            }
            return found;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Java source without comments. */
    static String code(Path file) {
        return read(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }

    static int lines(Path file) {
        return (int) read(file).lines().count();
    }
}
