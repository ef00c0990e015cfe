package org.peiji.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peiji.server.ServerProcess;

/**
 * What a start costs: wall time from the start of the JVM to the first 200, CPU seconds and resident memory of the
 * whole process; the product on a fresh embedded database with seeds and demo data, the product again on the same
 * database, and an empty WAR on the same server. Prints a table; nothing here is a gate.
 */
@Tag("start")
class StartBenchmark {

    private static final int ROUNDS = 5;

    @Test
    void startOfTheProductBesideAnEmptyArchive() throws Exception {
        Path empty = emptyArchive();
        List<Start> fresh = new ArrayList<>();
        List<Start> again = new ArrayList<>();
        List<Start> nothing = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            Path data = Files.createTempDirectory("peiji-benchmark-");
            fresh.add(start("benchmark-product", ServerProcess.product(), data, "/login.xhtml"));
            again.add(start("benchmark-product", ServerProcess.product(), data, "/login.xhtml"));
            nothing.add(start("benchmark-empty", empty, data, "/index.html"));
        }
        List<String> table = List.of(
                "| start | wall s | × empty | CPU s | × empty | resident MiB |",
                "|---|---|---|---|---|---|",
                line("product, empty database", fresh, nothing),
                line("product, database in place", again, nothing),
                line("empty archive", nothing, nothing));
        table.forEach(System.out::println);
        Files.write(Path.of("target/start-benchmark.md"), table);
        assertThat(again).hasSize(ROUNDS).allMatch(start -> start.residentMiB() > 0);
    }

    /** Medians of the rounds; a ratio is the median of the ratios within a round. */
    private static String line(String what, List<Start> starts, List<Start> beside) {
        return "| %s | %.1f | %.2f | %.1f | %.2f | %.0f |"
                .formatted(
                        what,
                        median(starts, beside, (start, other) -> start.wall()),
                        median(starts, beside, (start, other) -> start.wall() / other.wall()),
                        median(starts, beside, (start, other) -> start.cpu()),
                        median(starts, beside, (start, other) -> start.cpu() / other.cpu()),
                        median(starts, beside, (start, other) -> (double) start.residentMiB()));
    }

    private static double median(List<Start> starts, List<Start> beside, ToDoubleBiFunction<Start, Start> value) {
        return IntStream.range(0, ROUNDS)
                .mapToDouble(round -> value.applyAsDouble(starts.get(round), beside.get(round)))
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    /** Seconds on the clock, seconds of the processor, memory at the first answer. */
    private record Start(double wall, double cpu, long residentMiB) {}

    private static Start start(String name, Path archive, Path data, String path) throws Exception {
        try (ServerProcess server = new ServerProcess(name, archive, Map.of("PEIJI_DATA", data.toString()))) {
            double wall = server.start(path).toMillis() / 1000.0;
            return new Start(wall, server.cpu().toMillis() / 1000.0, server.residentMiB());
        }
    }

    private static Path emptyArchive() throws IOException {
        Path archive = Files.createTempFile("empty-", ".war");
        try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(archive))) {
            war.putNextEntry(new ZipEntry("index.html"));
            war.write("<!DOCTYPE html><title>empty</title>".getBytes());
            war.closeEntry();
        }
        return archive;
    }
}
