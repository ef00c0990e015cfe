package org.peiji.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
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
        JsonArrayBuilder figures = Json.createArrayBuilder();
        for (Line line : lines) {
            table.add(String.format(
                    Locale.ROOT, "| %s | %s | %.2f | %s |", line.goal(), line.what(), line.figure(), line.wanted()));
            JsonObjectBuilder figure = Json.createObjectBuilder()
                    .add("goal", line.goal())
                    .add("what", line.what())
                    .add("figure", line.figure())
                    .add("wanted", line.wanted());
            figures.add(figure);
        }
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".md"), table);
            Files.writeString(FOLDER.resolve(name + ".json"), figures.build().toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        System.out.println(table.get(table.size() - 1));
    }
}
