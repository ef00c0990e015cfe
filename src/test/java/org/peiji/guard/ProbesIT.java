package org.peiji.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peiji.ground.Form;
import org.peiji.ground.InContainer;
import org.peiji.ground.Reader;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Listings;

/** What only somebody with bad intentions sends: to the database, the file system, the log and the sign-in. */
@Tag("pages")
class ProbesIT extends InContainer {

    private static final Logger LOG = Logger.getLogger(ProbesIT.class.getName());

    private static final List<String> INJECTIONS = List.of(
            "' or '1'='1",
            "'; drop table sec_account; --",
            "') union select password_hash from sec_account --",
            "1 desc, (select case when 1=1 then 1 else 1/0 end)",
            "%' escape '",
            "\\",
            "${7*7}",
            "-1",
            "99999999999999999999");

    private static final List<String> OUTSIDE = List.of(
            "/WEB-INF/web.xml",
            "/WEB-INF/templates/page.xhtml",
            "/META-INF/persistence.xml",
            "/resources/../WEB-INF/web.xml",
            "/public/..;/WEB-INF/web.xml",
            "/public/%2e%2e/WEB-INF/web.xml",
            "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
            "/jakarta.faces.resource/%2e%2e/WEB-INF/web.xml.xhtml",
            "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
            "/jakarta.faces.resource/web.xml.xhtml?ln=..%2fWEB-INF",
            "/jakarta.faces.resource/shell.css.xhtml?ln=css&loc=../../WEB-INF",
            "/files/..%2f..%2fserver.xml",
            "/files/..%5c..%5cserver.xml",
            "/export/..%2f..%2fapplications.csv",
            "/import/result/..%2f..%2fserver.xml",
            "/documents/..%2fserver.xml",
            "/files/C:%5cwindows%5cwin.ini");

    @Inject
    private Listings listings;

    @Test
    void whatIsAskedOfAListIsNeverPartOfAQuery() {
        Reader ministry = Reader.signedIn("ministry");
        List<String> faults = new ArrayList<>();
        int tried = 0;
        for (Listing<?> listing : listings.all()) {
            String all = "/export/" + listing.name() + ".csv";
            HttpResponse<String> whole = ministry.get(all);
            if (whole.statusCode() != 200 || listing.name().equals("audit")) {
                continue;
            }
            for (String injection : INJECTIONS) {
                for (String parameter : List.of("search", "sort", "columns", "state")) {
                    HttpResponse<String> answer = ministry.get(all + "?" + parameter + "=" + encoded(injection));
                    tried++;
                    if (answer.statusCode() >= 500 || lines(answer) > lines(whole)) {
                        faults.add(listing.name() + " " + parameter + "=" + injection + " " + answer.statusCode());
                    }
                }
            }
        }
        for (String injection : INJECTIONS) {
            for (String address : List.of(
                    "/worklist/worklist.xhtml?search=",
                    "/worklist/worklist.xhtml?person=",
                    "/worklist/worklist.xhtml?step=",
                    "/worklist/worklist.xhtml?sort=",
                    "/deadline/deadlines.xhtml?parent=",
                    "/deadline/terms.xhtml?step=",
                    "/public/cohorts.xhtml?search=",
                    "/public/verify.xhtml?code=",
                    "/designation/application.xhtml?number=")) {
                int status = ministry.get(address + encoded(injection)).statusCode();
                tried++;
                if (status >= 500) {
                    faults.add(address + injection + " " + status);
                }
            }
        }
        LOG.info("Injections tried " + tried + ", faults " + faults.size());
        assertEquals(List.of(), faults);
        assertEquals(200, ministry.get("/worklist/worklist.xhtml").statusCode(), "the accounts are still there");
    }

    @Test
    void nothingOutsideIsRead() {
        for (Reader reader : List.of(new Reader(), Reader.signedIn("ministry"))) {
            for (String path : OUTSIDE) {
                HttpResponse<String> answer = reader.get(path);
                for (String part : List.of("<web-app", "ui:composition", "<featureManager", "persistence-unit")) {
                    assertFalse(answer.body().contains(part), path);
                }
                assertTrue(answer.statusCode() < 500, path + " " + answer.statusCode());
            }
        }
        LOG.info("Ways outside tried " + OUTSIDE.size() * 2);
    }

    @Test
    void nobodyWritesALineOfTheLog() throws IOException {
        String forged = "Incident DEADBEEF at /forged.xhtml";
        for (String name : List.of("x\r\n" + forged, "x\n" + forged, "\u001b[2J" + forged)) {
            signIn(name, name);
        }
        Reader ministry = Reader.signedIn("ministry");
        ministry.get("/worklist/worklist.xhtml?search=" + encoded("\r\n" + forged));
        ministry.get("/nothing-" + encoded("\r\n" + forged) + ".xhtml");
        ministry.get("/faulty/" + encoded("\r\n" + forged) + "?q=" + encoded("\r\n" + forged));
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("peiji.it.logs")))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".log")).toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    assertEquals(
                            0,
                            lines.filter(line -> line.startsWith(forged) || line.contains("\u001b"))
                                    .count(),
                            file.toString());
                }
            }
        }
    }

    @Test
    void strangeNamesAndPasswordsAreWrongAndNoFault() {
        for (String word : List.of("x".repeat(10_000), "\uD842\uDFB7".repeat(50), "' or 1=1 --", "密码")) {
            HttpResponse<String> answer = signIn(word, word);
            assertTrue(answer.statusCode() < 500, "a fault for " + word.substring(0, Math.min(20, word.length())));
            assertTrue(answer.uri().getPath().endsWith("/login.xhtml"));
        }
    }

    /** Eight wrong passwords close one account to one address; other accounts are not touched by that. */
    @Test
    void passwordsCannotBeTriedOut() {
        String account = "guessed-" + System.nanoTime();
        String words = "";
        for (int tries = 0; tries < 9; tries++) {
            words = signIn(account, "wrong" + tries).body();
        }
        assertTrue(words.contains("15 分钟") || words.contains("quarter of an hour"), "the ninth is told to wait");
        Reader.signedIn("analyst");
    }

    @Test
    void aSessionEndsWithTheSignOut() {
        Reader reader = Reader.signedIn("base1.officer");
        String page = "/worklist/worklist.xhtml";
        String old = session(reader);
        assertTrue(old.length() >= 22, "128 bits at least");
        Map<String, String> sent =
                new LinkedHashMap<>(Form.proofs(reader.get(page).body()));
        sent.put("tools:signOut", "1");
        reader.press(page, "tools", sent, null);
        assertEquals("/login.xhtml", reader.get(page).uri().getPath());
        assertNotEquals(old, session(reader));
    }

    private static String session(Reader reader) {
        return reader.cookies().stream()
                .filter(cookie -> cookie.getName().equals("peiji_session"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static HttpResponse<String> signIn(String username, String password) {
        Reader nobody = new Reader();
        Map<String, String> sent =
                new LinkedHashMap<>(Form.proofs(nobody.get("/login.xhtml").body()));
        sent.put("login:username", username);
        sent.put("login:password", password);
        sent.put("login:signIn", "1");
        return nobody.press("/login.xhtml", "login", sent, null);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static int lines(HttpResponse<String> answer) {
        return (int) answer.body().lines().count();
    }
}
