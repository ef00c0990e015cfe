package org.peiji.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peiji.ground.InContainer;
import org.peiji.ground.Reader;
import org.peiji.platform.api.ApiApplication;
import org.peiji.platform.file.Files;
import org.peiji.platform.importing.Imports;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;

/**
 * Every route that the running application has, tried by one person of every role and by nobody. The routes are asked
 * of the server, so that none can be forgotten; what a role may open is asked of the menu: its lines, and what the pages
 * behind them lead to. Anything else must be refused, without a fault.
 */
@Tag("pages")
class RoutesIT extends InContainer {

    private static final Logger LOG = Logger.getLogger(RoutesIT.class.getName());

    /** Servlets of the server, of Faces and of the tests, by the package of their class. */
    private static final List<String> NOT_OURS =
            List.of("jakarta.faces.", "org.jboss.", "com.ibm.", "io.openliberty.", "org.peiji.guard.");

    /** Lists that hold the reader's own rows and no others: open to roles that have no line of the menu for them. */
    private static final Set<String> OWN_ROWS = Set.of(
            "/assessment/campaigns.xhtml",
            "/cohort/cohorts.xhtml",
            "/document/documents.xhtml",
            "/enrolment/enrolments.xhtml",
            "/enrolment/mine.xhtml",
            "/worklist/absence.xhtml");

    /**
     * Pages that a button leads to, a link of some rows only (a base in its term, a programme with a curriculum, a
     * cohort with kept runs, that may be cancelled or for which one is not enrolled yet), or the first sign-in.
     */
    private static final Set<String> BEHIND_A_BUTTON = Set.of(
            "/account/first-password.xhtml",
            "/cohort/cancel-cohort.xhtml",
            "/designation/draft-application.xhtml",
            "/designation/propose-suspension.xhtml",
            "/enrolment/allocation-run.xhtml",
            "/enrolment/enrol.xhtml",
            "/importing/import-run.xhtml",
            "/listing/batch.xhtml",
            "/operation/migration.xhtml",
            "/programme/curriculum.xhtml",
            "/programme/plan-item.xhtml");

    /** Whose base is leaving; nobody else's page leads to an exit by its first links. */
    private static final String LEAVING = "base7.director";

    @Inject
    private ServletContext application;

    @Inject
    private Walk walk;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private Files files;

    @Inject
    private Imports imports;

    @Inject
    private Documents documents;

    @Test
    void everyServletIsOursAndAsksForASignIn() {
        Reader nobody = new Reader();
        int ours = 0;
        for (var servlet : application.getServletRegistrations().values()) {
            boolean known = NOT_OURS.stream().anyMatch(String.valueOf(servlet.getClassName())::startsWith);
            for (String mapping : known ? List.<String>of() : servlet.getMappings()) {
                if (mapping.equals(ApiApplication.PATH + "/*")) {
                    assertEquals(
                            401, nobody.get(ApiApplication.PATH + "/enrolments").statusCode(), "asks for a token");
                    continue;
                }
                assertTrue(mapping.matches("/[a-z]+/\\*"), "a servlet of ours at " + mapping);
                assertTrue(asksForSignIn(nobody.get(mapping.replace("*", "anything"))), mapping);
                ours++;
            }
        }
        assertTrue(ours >= 4, "the server tells its servlets: " + ours);
        LOG.info("Servlets of ours behind the sign-in: " + ours);
    }

    @Test
    void everybodyOpensTheOwnPagesAndNoOthers() {
        Set<String> pages = walk.pages();
        Map<Role, Set<String>> reached = new ConcurrentHashMap<>();
        List<String> wrong = new CopyOnWriteArrayList<>();
        List<String> faults = new CopyOnWriteArrayList<>();
        walk.beside(List.of(Role.values()), role -> {
            String person = walk.person(role);
            Reader reader = Reader.signedIn(person);
            Set<String> own = walk.own(reader, person, faults, page -> {});
            reached.put(role, own);
            for (String page : pages) {
                int status = reader.get(page).statusCode();
                if (status >= 500) {
                    faults.add(role + " " + page + " " + status);
                } else if (status < 400 && !own.contains(page) && !isPublic(page) && !OWN_ROWS.contains(page)) {
                    wrong.add(role + " " + page + " " + status);
                }
            }
        });
        Reader nobody = new Reader();
        for (String page : pages) {
            HttpResponse<String> answer = nobody.get(page);
            if (answer.statusCode() >= 500) {
                faults.add("nobody " + page + " " + answer.statusCode());
            } else if (answer.statusCode() != 403 && !isPublic(page) && !asksForSignIn(answer)) {
                wrong.add("nobody " + page + " " + answer.statusCode());
            }
        }
        Set<String> forgotten = new TreeSet<>(pages);
        forgotten.removeAll(walk.own(Reader.signedIn(LEAVING), LEAVING, faults, page -> {}));
        reached.values().forEach(forgotten::removeAll);
        forgotten.removeIf(page -> isPublic(page) || isPart(page) || isOfATask(page) || BEHIND_A_BUTTON.contains(page));
        LOG.info("Pages " + pages.size() + ", cells tried " + pages.size() * (Role.values().length + 1)
                + ", allowed wrongly " + wrong.size() + ", faults " + faults + ", pages nobody gets to " + forgotten);
        assertEquals(List.of(), wrong, "open without being anybody's own");
        assertEquals(List.of(), faults, "faults");
        assertEquals(Set.of(), forgotten, "pages that no menu leads to");
    }

    @Test
    void nobodyGetsTheObjectsOfOthers() {
        String file = current.as(
                        accounts.actor("base1.officer"),
                        () -> files.keep(
                                "GRD-" + System.nanoTime(),
                                "D001",
                                "A42",
                                "a.pdf",
                                "%PDF-1.4 x".getBytes(StandardCharsets.US_ASCII)))
                .id();
        String run = current.as(
                accounts.actor("school1.admin"),
                () -> imports.upload("people", "a.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)));
        String document = documents.anyOf("D001");
        assertEquals(200, Reader.signedIn("base1.officer").get("/files/" + file).statusCode());
        assertEquals(
                200,
                Reader.signedIn("school1.admin")
                        .get("/importing/import-run.xhtml?number=" + run)
                        .statusCode());
        assertEquals(
                200,
                Reader.signedIn("base1.director").get("/documents/" + document).statusCode());

        List<String> objects = List.of(
                "/files/" + file,
                "/files/" + file + "/view",
                "/documents/" + document,
                "/document/document.xhtml?number=" + document,
                "/import/result/" + run + ".xlsx",
                "/importing/import-run.xhtml?number=" + run);
        List<String> given = new ArrayList<>();
        for (String person : List.of(
                "base2.officer",
                "base2.director",
                "province37",
                "school2.leader",
                "school2.admin",
                "trainee2",
                "expert1",
                "operator")) {
            Reader reader = Reader.signedIn(person);
            objects.stream()
                    .filter(object ->
                            !Set.of(403, 404).contains(reader.get(object).statusCode()))
                    .forEach(object -> given.add(person + " " + object));
        }
        Reader nobody = new Reader();
        objects.stream()
                .filter(object -> !asksForSignIn(nobody.get(object)))
                .forEach(object -> given.add("nobody " + object));
        LOG.info("Foreign objects tried " + objects.size() * 9 + ", given out " + given.size());
        assertEquals(List.of(), given);
    }

    @Test
    void exportsHoldOnlyTheOwnRows() {
        String export = "/export/applications.csv";
        String own = Reader.signedIn("base1.director").get(export).body();
        List<String> numbers = Stream.of(own.split("[^A-Z0-9-]+"))
                .filter(word -> word.startsWith("APP-"))
                .toList();
        assertFalse(numbers.isEmpty(), "the college has applications: " + own);
        for (String person : List.of("base2.officer", "province37")) {
            String other = Reader.signedIn(person).get(export).body();
            numbers.forEach(number -> assertFalse(other.contains(number), person + " sees " + number));
        }
        for (String person : List.of("school2.leader", "trainee2", "expert1", "operator")) {
            assertEquals(403, Reader.signedIn(person).get(export).statusCode(), person);
        }
        assertTrue(asksForSignIn(new Reader().get(export)));
    }

    @Test
    void everyAnswerTellsTheBrowserWhatItMayDo() {
        Reader reader = Reader.signedIn("ministry");
        Stream.concat(
                        walk.pages().stream().filter(page -> !isPart(page)),
                        Stream.of("/verify", "/files/nothing", "/export/applications.csv", "/nothing"))
                .forEach(path -> {
                    HttpResponse<String> answer = reader.get(path);
                    List<String> policies = answer.headers().allValues("Content-Security-Policy");
                    String policy = String.join("; ", policies);
                    String where = path + " " + answer.statusCode() + " " + policy;
                    assertTrue(policy.contains("frame-ancestors 'none'"), where);
                    assertFalse(policy.contains("unsafe-eval"), where);
                    assertFalse(policy.matches(".*script-src[^;]*unsafe-inline.*"), where);
                    assertTrue(!answer.body().contains("<script") || policy.contains("script-src 'self'"), where);
                    assertTrue(
                            !path.endsWith(".xhtml")
                                    || answer.headers()
                                            .firstValue("Cache-Control")
                                            .orElse("")
                                            .contains("no-store"),
                            where);
                    assertEquals(List.of("nosniff"), answer.headers().allValues("X-Content-Type-Options"), where);
                    assertEquals(
                            1, answer.headers().allValues("Referrer-Policy").size(), where);
                });
    }

    @Test
    void theSessionIsANewOneAfterTheSignIn() {
        Reader reader = new Reader();
        reader.get("/login.xhtml");
        String before = session(reader).getValue();
        HttpResponse<String> answer = reader.signIn("base1.officer");
        assertFalse(answer.uri().getPath().endsWith("/login.xhtml"));
        assertNotEquals(before, session(reader).getValue(), "who knew the session before does not have it after");
        HttpResponse<String> fresh = new Reader().get("/login.xhtml");
        fresh.headers().allValues("Set-Cookie").forEach(cookie -> {
            assertTrue(cookie.contains("HttpOnly"), cookie);
            assertTrue(cookie.contains("SameSite="), cookie);
        });
        assertTrue(
                reader.cookies().stream().allMatch(HttpCookie::isHttpOnly),
                reader.cookies().toString());
    }

    /** Signing out stands for every act: all are forms of Faces, and come through the same gate. */
    @Test
    void aFormFromElsewhereChangesNothing() {
        String page = "/worklist/worklist.xhtml";
        Map<String, String> signOut = Map.of("tools:signOut", "1");
        Reader reader = Reader.signedIn("base1.officer");
        reader.press(page, "tools", signOut, null);
        assertEquals(page, reader.get(page).uri().getPath(), "without a view state");
        reader.press(page, "tools", signOut, Reader.signedIn("base2.officer").viewState(page));
        assertEquals(page, reader.get(page).uri().getPath(), "with the view state of somebody else");
        reader.press(page, "tools", signOut, reader.viewState(page));
        assertTrue(asksForSignIn(reader.get(page)), "with the own one");
    }

    private static HttpCookie session(Reader reader) {
        return reader.cookies().stream()
                .filter(cookie -> cookie.getName().equals("peiji_session"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean asksForSignIn(HttpResponse<String> answer) {
        return answer.uri().getPath().equals("/login.xhtml");
    }

    private static boolean isPublic(String page) {
        return page.equals("/login.xhtml") || page.startsWith("/public/") || page.startsWith("/error/");
    }

    /** Parts of pages lie where Faces finds its resources; none of them is a page. */
    private static boolean isPart(String page) {
        return page.startsWith("/resources/");
    }

    /** Pages of tasks are reached while somebody has such a task. */
    private boolean isOfATask(String page) {
        try (InputStream text = application.getResourceAsStream(page)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).contains("<f:viewParam name=\"task\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents that there are. */
    @ApplicationScoped
    static class Documents {

        @PersistenceContext
        private EntityManager em;

        String anyOf(String organisation) {
            return em.createQuery(
                            "select d.number from OfficialDocument d where d.organisation = :organisation",
                            String.class)
                    .setParameter("organisation", organisation)
                    .setMaxResults(1)
                    .getSingleResult();
        }
    }
}
