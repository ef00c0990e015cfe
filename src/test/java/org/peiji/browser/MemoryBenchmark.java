package org.peiji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peiji.server.ServerProcess;

/**
 * Resident memory of the whole process, with the development server's settings, after every role has followed every
 * link to every page once. Prints the figure and the pages that no link led to; nothing here is a gate.
 */
@Tag("browser")
class MemoryBenchmark {

    private static final List<String> PEOPLE = List.of(
            "ministry",
            "analyst",
            "auditor",
            "operator",
            "province42",
            "province32",
            "base1.director",
            "base1.officer",
            "base6.officer",
            "base8.director",
            "school1.leader",
            "school1.admin",
            "school2.leader",
            "trainee1",
            "trainee2",
            "trainee3",
            "expert1",
            "expert2");

    @RegisterExtension
    @Order(1)
    static final OwnServer SERVER = new OwnServer();

    @RegisterExtension
    @Order(2)
    static final Browser BROWSER = new Browser();

    @Test
    void residentAfterAClickThroughEveryPage() throws Exception {
        Set<String> opened = new TreeSet<>();
        int clicks = 0;
        for (String person : PEOPLE) {
            try (Visitor visitor = BROWSER.visitor("zh", 1440).signIn(person)) {
                clicks += walk(visitor, opened);
            }
        }
        Set<String> unopened = pages();
        unopened.removeAll(opened);
        List<String> report = List.of(
                "| pages opened | clicks | resident MiB | heap limit MiB |",
                "|---|---|---|---|",
                "| %d | %d | %d | 320 |".formatted(opened.size(), clicks, SERVER.server.residentMiB()),
                "no link led to: " + unopened);
        report.forEach(System.out::println);
        Files.write(Path.of("target/memory-benchmark.md"), report);
        assertThat(opened).hasSizeGreaterThan(30);
    }

    /** Follows links breadth first, each page once for each person. */
    private static int walk(Visitor visitor, Set<String> opened) {
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(visitor.links());
        int clicks = 0;
        while (!ahead.isEmpty()) {
            String link = ahead.poll();
            String page = link.replaceFirst("\\?.*", "");
            if (seen.add(page)) {
                visitor.go(link);
                clicks++;
                opened.add(page);
                ahead.addAll(visitor.links());
            }
        }
        return clicks;
    }

    private static Set<String> pages() throws Exception {
        Path webapp = Path.of("src/main/webapp");
        try (Stream<Path> files = Files.walk(webapp)) {
            Set<String> pages = new TreeSet<>();
            files.map(file -> "/" + webapp.relativize(file))
                    .filter(page -> page.endsWith(".xhtml"))
                    .filter(page -> !page.startsWith("/WEB-INF/") && !page.startsWith("/resources/"))
                    .forEach(pages::add);
            return pages;
        }
    }

    /** The product on a fresh embedded database, with its demonstration. */
    static final class OwnServer implements BeforeAllCallback, AfterAllCallback {

        private ServerProcess server;

        @Override
        public void beforeAll(ExtensionContext context) throws Exception {
            Path data = Files.createTempDirectory("peiji-benchmark-");
            server = new ServerProcess(
                    "benchmark-memory", ServerProcess.product(), Map.of("PEIJI_DATA", data.toString()));
            server.start("/login.xhtml");
            System.setProperty("peiji.it.port", server.address().replaceFirst(".*:", ""));
        }

        @Override
        public void afterAll(ExtensionContext context) {
            server.close();
        }
    }
}
