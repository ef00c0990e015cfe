package org.peiji.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peiji.ground.InContainer;
import org.peiji.ground.Reader;
import org.peiji.guard.StoredWords.Field;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Listings;
import org.peiji.platform.security.Role;

/**
 * What people write stays words. Every stored attribute that holds words gets a script, an expression, a formula, a
 * brace, a line break, a letter of four bytes and one that turns the direction of writing; then everybody reads all
 * pages and exports. Afterwards the rows are as they were.
 */
@Tag("pages")
class PayloadsIT extends InContainer {

    private static final Logger LOG = Logger.getLogger(PayloadsIT.class.getName());

    /** Begins the number of the field, ends it, ends the payload. */
    private static final String OPEN = "\u27E6";

    private static final String CLOSE = "\u27E7";
    private static final String END = "\u2021";

    /** The product of two numbers that stand nowhere: whoever evaluates an expression shows it. */
    private static final String SUM = "40011*3";

    private static final String EVALUATED = "120033";

    /** The longest that fits is taken. */
    private static final List<String> PAYLOADS = List.of(
            "=cmd|'/C calc'!A0" + OPEN + "%d" + CLOSE + "<script>peiji()</script>\"><img src=x onerror=peiji()>'{0}'{{"
                    + SUM + "}}#{" + SUM + "}${" + SUM + "}\u202E\uD842\uDFB7\r\nX-Peiji: yes" + END,
            "+1" + OPEN + "%d" + CLOSE + "<img src=x onerror=peiji()>\"'{0}'#{" + SUM + "}\uD842\uDFB7" + END,
            "@" + OPEN + "%d" + CLOSE + "<script>\"'{0}'" + END,
            "-" + OPEN + "%d" + CLOSE + "<i>" + END);

    private static final Pattern RAW = Pattern.compile("<script>peiji|<script>\"|<img src=x|<i>" + END);

    /** An address that begins with words of people might begin with javascript. */
    private static final Pattern LINKED =
            Pattern.compile("(?:href|src|action)=[\"']\\s*[=+@-][^\"'" + OPEN + "]*" + OPEN);

    /** What the head of a page holds in script is written as script writes text. */
    private static final Pattern SCRIPT = Pattern.compile("<script[\\s\\S]*?</script>");

    @Inject
    private StoredWords stored;

    @Inject
    private Walk walk;

    @Inject
    private Listings listings;

    private final Map<Integer, String> written = new LinkedHashMap<>();
    private final Set<Integer> shown = new ConcurrentSkipListSet<>();
    private final List<String> findings = new CopyOnWriteArrayList<>();
    private final Set<String> workbooks = new ConcurrentSkipListSet<>();
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger cells = new AtomicInteger();

    @Test
    void whatPeopleWriteStaysWords() {
        List<Field> fields = stored.fields();
        List<String> empty = new ArrayList<>();
        try {
            for (int i = 0; i < fields.size(); i++) {
                Field field = fields.get(i);
                String words = longest(i, field.size() / 2);
                written.put(i, words);
                if (stored.prefix(field, words) == 0) {
                    empty.add(field.toString());
                }
            }
            walk.beside(List.of(Role.values()), role -> {
                Reader reader = Reader.signedIn(walk.person(role));
                walk.own(reader, walk.person(role), findings, this::look);
                listings.all().forEach(listing -> export(reader, listing));
            });
            look(new Reader().get("/public/bases.xhtml"));
            look(new Reader().get("/public/cohorts.xhtml"));
        } finally {
            fields.forEach(field -> stored.strip(field, END));
        }
        LOG.info("Fields of words " + fields.size() + ", without a row " + empty + ", shown " + shown.size()
                + ", pages read " + pages + ", cells read " + cells + ", findings " + findings.size());
        assertEquals(List.of(), findings.stream().distinct().toList());
        assertTrue(shown.size() > 40, "fields that are shown: " + shown.size());
        assertTrue(cells.get() > 500, "cells that are exported: " + cells);
    }

    private static String longest(int number, int room) {
        return PAYLOADS.stream()
                .map(payload -> payload.formatted(number))
                .filter(words -> words.length() <= room)
                .findFirst()
                .orElse("");
    }

    private void look(HttpResponse<String> page) {
        pages.incrementAndGet();
        String where = " at " + page.uri();
        String body = page.body();
        Stream.of(RAW, LINKED).map(pattern -> pattern.matcher(body)).forEach(found -> {
            while (found.find()) {
                findings.add("not escaped: " + around(body, found.start()) + where);
            }
        });
        if (body.contains(EVALUATED)) {
            findings.add("evaluated: " + around(body, body.indexOf(EVALUATED)) + where);
        }
        page.headers().map().forEach((name, values) -> {
            if (name.equalsIgnoreCase("X-Peiji")) {
                findings.add("a header of its own" + where);
            }
        });
        whole(unescaped(SCRIPT.matcher(body).replaceAll("")), where);
    }

    /** Every payload that begins also ends: nothing is cut off, filled in or mangled on the way to the reader. */
    private void whole(String text, String where) {
        Matcher mark = Pattern.compile(OPEN + "(\\d+)" + CLOSE).matcher(text);
        while (mark.find()) {
            int number = Integer.parseInt(mark.group(1));
            String words = oneBlank(written.get(number));
            String rest = words.substring(words.indexOf(CLOSE) + 1);
            shown.add(number);
            if (!text.startsWith(rest, mark.end())) {
                findings.add(stored.fields().get(number) + " is mangled: " + around(text, mark.start()) + where);
            }
        }
    }

    private void export(Reader reader, Listing<?> listing) {
        String address = "/export/" + listing.name();
        HttpResponse<String> csv = reader.get(address + ".csv");
        if (csv.statusCode() != 200
                || !csv.headers().firstValue("Content-Type").orElse("").startsWith("text/csv")) {
            if (csv.statusCode() >= 500) {
                findings.add(address + " " + csv.statusCode());
            }
            return;
        }
        try (var table = CSVFormat.DEFAULT.parse(new StringReader(csv.body().replace("\uFEFF", "")))) {
            for (CSVRecord row : table) {
                row.forEach(cell -> cell(cell, address + ".csv"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!workbooks.add(listing.name())) {
            return;
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(reader.bytes(address + ".xlsx")))) {
            book.getFirstSheet()
                    .openStream()
                    .forEach(row -> row.forEach(cell -> {
                        if (cell != null && cell.getFormula() != null) {
                            findings.add("a formula in " + address + ".xlsx: " + cell.getFormula());
                        }
                        cell(cell == null ? "" : cell.getText(), address + ".xlsx");
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cell(String cell, String where) {
        cells.incrementAndGet();
        if (cell.contains(OPEN)) {
            if ("=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0) {
                findings.add("begins a formula: " + cell + " at " + where);
            }
            whole(oneBlank(cell), " at " + where);
        }
    }

    private static String unescaped(String body) {
        String text = body;
        for (String[] pair : new String[][] {
            {"&lt;", "<"},
            {"&gt;", ">"},
            {"&quot;", "\""},
            {"&#34;", "\""},
            {"&#39;", "'"},
            {"&#x27;", "'"},
            {"&#xD;", "\r"},
            {"&#xd;", "\r"},
            {"&#13;", "\r"},
            {"&#xA;", "\n"},
            {"&#xa;", "\n"},
            {"&#10;", "\n"},
            {"&#134071;", "\uD842\uDFB7"},
            {"&amp;", "&"}
        }) {
            text = text.replace(pair[0], pair[1]);
        }
        return oneBlank(text);
    }

    private static String oneBlank(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String around(String text, int at) {
        return oneBlank(text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 160)));
    }
}
