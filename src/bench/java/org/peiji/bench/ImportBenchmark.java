package org.peiji.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peiji.platform.importing.UploadedTable;
import org.peiji.server.ServerProcess;

/**
 * What the largest import costs: a workbook of 50,000 schools is uploaded, checked, written and taken back on the
 * product with the heap of the development server, as a person does it. Prints a table; only that it ends is a gate.
 */
@Tag("import")
class ImportBenchmark {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final String RUN = "/importing/import-run.xhtml?number=";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final List<String> table =
            new ArrayList<>(List.of("| step | rows | s | rows a second | highest heap MiB |", "|---|---|---|---|---|"));
    private String address;

    @Test
    void theLargestImportThereMayBe() throws Exception {
        Path data = Files.createTempDirectory("peiji-benchmark-");
        byte[] book = workbook();
        try (ServerProcess server =
                new ServerProcess("benchmark-import", ServerProcess.product(), Map.of("PEIJI_DATA", data.toString()))) {
            server.start("/login.xhtml");
            server.awaitSaid("The demonstration's year is played");
            address = server.address();
            press(
                    "/login.xhtml",
                    Map.of("login:username", "ministry", "login:password", "peiji-2026", "login:signIn", "1"),
                    "login");

            Instant begun = Instant.now();
            String page = upload(book);
            line("upload and read (%.1f MB)".formatted(book.length / 1e6), begun, heap());
            Matcher number = Pattern.compile("IMP-\\d{4}-\\d{6}").matcher(page);
            assertThat(number.find()).as(page).isTrue();
            String run = RUN + number.group();
            step("check", run, mapping(get(run)), "form:check");
            step("write", run, Map.of(), "form:good");
            step("take back", run, Map.of(), "form:undo");
        }
        table.forEach(System.out::println);
        Files.write(Path.of("target/import-benchmark.md"), table);
        assertThat(table).hasSize(6);
    }

    private void step(String what, String run, Map<String, String> fields, String button) throws Exception {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put(button, "1");
        Instant begun = Instant.now();
        press(run, form, "form");
        double highest = 0;
        while (get(run).contains("data-progress")) {
            highest = Math.max(highest, heap());
            assertThat(Duration.between(begun, Instant.now())).as(what).isLessThan(PATIENCE);
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        line(what, begun, highest);
    }

    private void line(String what, Instant begun, double heap) {
        double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        table.add("| %s | %,d | %.1f | %,.0f | %.0f |"
                .formatted(what, UploadedTable.MOST_ROWS, seconds, UploadedTable.MOST_ROWS / seconds, heap));
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, "Peiji", "1.0");
        Worksheet sheet = book.newWorksheet("schools");
        String[] labels = {"code", "kind", "province", "nameZh", "nameEn"};
        for (int column = 0; column < labels.length; column++) {
            sheet.value(0, column, labels[column]);
        }
        for (int row = 1; row <= UploadedTable.MOST_ROWS; row++) {
            String[] cells = {
                "T%05d".formatted(row), "SECONDARY_VOCATIONAL_SCHOOL", "42", "Sample " + row, "Sample school " + row
            };
            for (int column = 0; column < cells.length; column++) {
                sheet.value(row, column, cells[column]);
            }
        }
        book.finish();
        return out.toByteArray();
    }

    private String upload(byte[] book) throws Exception {
        String page = "/importing/import.xhtml?kind=schools";
        String boundary = "----peiji";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map<String, String> fields = Map.of("form_SUBMIT", "1", "form:upload", "1", VIEW_STATE, viewState(get(page)));
        for (Map.Entry<String, String> field : fields.entrySet()) {
            body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                            + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.write(("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"form:file:input\"; filename=\"schools.xlsx\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(book);
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(address + page))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    /** The columns as the page suggests them. */
    private static Map<String, String> mapping(String page) {
        Map<String, String> mapping = new LinkedHashMap<>();
        Matcher select = Pattern.compile("(?s)<select[^>]*name=\"(form:[^\"]+)\".*?</select>")
                .matcher(page);
        while (select.find()) {
            Matcher chosen = Pattern.compile("<option value=\"([^\"]*)\" selected=\"selected\"")
                    .matcher(select.group());
            mapping.put(select.group(1), chosen.find() ? chosen.group(1) : "");
        }
        return mapping;
    }

    private String press(String page, Map<String, String> fields, String form) throws Exception {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(form + "_SUBMIT", "1");
        all.put(VIEW_STATE, viewState(get(page)));
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String viewState(String page) {
        Matcher found = Pattern.compile("name=\"" + Pattern.quote(VIEW_STATE) + "\"[^>]*value=\"([^\"]*)\"")
                .matcher(page);
        assertThat(found.find()).as("a form on the page").isTrue();
        return found.group(1);
    }

    /** Used heap, as the server tells it. */
    private double heap() throws Exception {
        Matcher used = Pattern.compile("(?m)^memory_usedHeap_bytes\\S* (\\S+)$").matcher(get("/metrics?scope=base"));
        return used.find() ? Double.parseDouble(used.group(1)) / 1024 / 1024 : 0;
    }

    private String get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    private String send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(200);
        return answer.body();
    }
}
