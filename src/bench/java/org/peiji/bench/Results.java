package org.peiji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a run: a table to read and the same as JSON, in target/bench. */
final class Results {

    private static final Path FOLDER = Path.of("target/bench");

    private final String name;
    private final List<Line> lines = new ArrayList<>();

    Results(String name) {
        this.name = name;
    }

    /** @param goal what the figure should be, in words; empty where it is only told */
    private record Line(String goal, String what, double figure, String wanted) {}

    void add(String goal, String what, double figure, String wanted) {
        lines.add(new Line(goal, what, figure, wanted));
        write();
    }

    private void write() {
        List<String> table = new ArrayList<>(List.of("| goal | what | figure | wanted |", "|---|---|---|---|"));
        List<String> figures = new ArrayList<>();
        for (Line line : lines) {
            table.add(String.format(
                    Locale.ROOT, "| %s | %s | %.2f | %s |", line.goal(), line.what(), line.figure(), line.wanted()));
            figures.add(String.format(
                    Locale.ROOT,
                    "  {\"goal\": \"%s\", \"what\": \"%s\", \"figure\": %s, \"wanted\": \"%s\"}",
                    line.goal(),
                    line.what().replace("\"", "'"),
                    Double.isFinite(line.figure()) ? String.format(Locale.ROOT, "%.4f", line.figure()) : "null",
                    line.wanted()));
        }
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".md"), table);
            Files.writeString(FOLDER.resolve(name + ".json"), "[\n" + String.join(",\n", figures) + "\n]\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        System.out.println(table.get(table.size() - 1));
    }
}
