package org.peiji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every page of every role's menu opens in Chinese at the desk and in English on the phone; so does the first page of
 * each kind that its links lead to. {@code -Dpeiji.walk=whole} adds English at the desk and Chinese on the phone, which
 * takes as long again, and leaves a picture of each page. What is tried how often:
 *
 * <ul>
 *   <li>axe: in each combination of language and width each page once, for whoever comes to it first; on the phone in
 *       both themes, where the dark one repeats the rules about colour, since a theme changes nothing else;
 *   <li>the Tab key and the paper: each page once at the desk in Chinese and once on the phone in English;
 *   <li>menu lines: opened by whoever comes first, by everybody at the desk if whole; that everybody's open is
 *       {@code RoutesIT}'s.
 * </ul>
 */
@Tag("browser")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EveryMenuITCase {

    private static final Logger LOG = Logger.getLogger(EveryMenuITCase.class.getName());
    private static final boolean WHOLE = "whole".equals(System.getProperty("peiji.walk"));
    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final List<Integer> WIDTHS = List.of(DESK, PHONE);
    private static final List<String> PEOPLE = List.of(
            "ministry",
            "analyst",
            "auditor",
            "province42",
            "province61",
            "base1.director",
            "base1.officer",
            "base6.officer",
            "base8.officer",
            "base9.officer",
            "school1.leader",
            "school1.admin",
            "trainee1",
            "trainee2",
            "trainee3",
            "expert1",
            "expert2",
            "operator");
    private static final List<String> ENTRIES = List.of(
            "/login.xhtml",
            "/public/bases.xhtml",
            "/public/cohorts.xhtml",
            "/public/verify.xhtml",
            "/error/403.xhtml",
            "/error/404.xhtml",
            "/error/conflict.xhtml",
            "/error/expired.xhtml",
            "/error/fault.xhtml",
            "/error/refused.xhtml");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final Set<String> tried = ConcurrentHashMap.newKeySet();
    private final Set<String> pages = ConcurrentHashMap.newKeySet();
    private final List<String> findings = new CopyOnWriteArrayList<>();
    private final AtomicInteger cells = new AtomicInteger();

    @Test
    void everyPageOpensAndIsWithinEverybodysReach() {
        Queue<Visit> ahead = new ConcurrentLinkedQueue<>(visits("zh", DESK));
        ahead.addAll(visits("en", PHONE));
        if (WHOLE) {
            ahead.addAll(visits("en", DESK));
            ahead.addAll(visits("zh", PHONE));
        }
        CompletableFuture<Void> beside = CompletableFuture.runAsync(() -> {
            Browser second = new Browser();
            second.beforeAll(null);
            try {
                walk(second, ahead);
            } finally {
                second.afterAll(null);
            }
        });
        walk(BROWSER, ahead);
        beside.join();
        LOG.info("Pages in both languages " + pages.size() + ", cells looked at by axe " + cells + ", findings "
                + findings.size());
        assertThat(findings).as("findings in " + cells + " cells").isEmpty();
        assertThat(pages).as("pages that were found").hasSizeGreaterThan(120);
    }

    @Test
    void helpOpensByKeyTellsItsTermsAndGivesTheFocusBack() {
        for (int width : WIDTHS) {
            try (Visitor trainee = BROWSER.visitor("en", width).signIn("trainee1")) {
                Inspection page = trainee.go("/enrolment/mine.xhtml").inspection();
                assertThat(page.help())
                        .contains("These are all your enrolments.")
                        .contains("Cohort");
            }
        }
    }

    @Test
    void aListIsSortedOnThePhoneWithoutItsHeads() {
        try (Visitor ministry = BROWSER.visitor("en", 390).signIn("ministry")) {
            ministry.go("/cohort/cohorts.xhtml").order("Training, ascending");
            assertThat(ministry.address()).contains("sort=dates");
            assertThat(ministry.sorted("Training")).isNotEmpty().isSorted();
        }
    }

    @Test
    void aRefusalOfTheServerItselfTellsTheBrowserWhatItMayDo() {
        try (Visitor nobody = BROWSER.visitor("en", 1440)) {
            nobody.isRefused("/resources/components/trail.xhtml", 403, "outside your remit");
            assertThat(nobody.header("content-security-policy")).contains("frame-ancestors 'none'");
            assertThat(nobody.header("x-content-type-options")).isEqualTo("nosniff");
        }
    }

    @Test
    void whoIsSignedInIsKnownOnPublicPages() {
        try (Visitor nobody = BROWSER.visitor("en", 1440)) {
            nobody.go("/public/cohorts.xhtml").sees("Sign in");
        }
        try (Visitor trainee = BROWSER.visitor("en", 1440).signIn("trainee1")) {
            trainee.go("/public/cohorts.xhtml").seesNot("Sign in");
            trainee.go("/public/glossary.xhtml").seesNot("Sign in");
        }
    }

    @Test
    void organisationsAreCalledInTheReadersLanguage() {
        try (Visitor officer = BROWSER.visitor("en", 1440).signIn("base1.officer")) {
            officer.go("/worklist/worklist.xhtml").sees("Qinghe Polytechnic·Base officer");
        }
        try (Visitor ministry = BROWSER.visitor("en", 1440).signIn("ministry")) {
            ministry.go("/assessment/assessments.xhtml").sees("Qinghe Polytechnic");
        }
    }

    @Test
    void aRefusalNamesThePermissionInWords() {
        try (Visitor trainee = BROWSER.visitor("en", 1440).signIn("trainee1")) {
            trainee.isRefused("/audit/audit-trail.xhtml", 403, "Read the audit trail");
        }
    }

    /** One walk of one person; null is nobody. */
    private record Visit(String person, String language, int width) {}

    private static List<Visit> visits(String language, int width) {
        return Stream.concat(Stream.of((String) null), PEOPLE.stream())
                .map(person -> new Visit(person, language, width))
                .toList();
    }

    /** Two browsers share the visits: one waits for its page while the other thinks about its own. */
    private void walk(Browser browser, Queue<Visit> ahead) {
        for (Visit visit = ahead.poll(); visit != null; visit = ahead.poll()) {
            try (Visitor visitor = browser.stillVisitor(visit.language(), visit.width())) {
                if (visit.person() == null) {
                    walk(visitor, "nobody", visit.language(), visit.width(), ENTRIES);
                } else {
                    assertThat(visitor.signIn(visit.person()).menu())
                            .as(visit.person())
                            .isNotEmpty();
                    walk(visitor, visit.person(), visit.language(), visit.width(), visitor.menu());
                }
            }
        }
    }

    /** Breadth first; opened is what nobody has opened like that, and if whole every menu line at the desk. */
    private void walk(Visitor visitor, String person, String language, int width, Collection<String> begin) {
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(begin);
        while (!ahead.isEmpty()) {
            String link = ahead.poll();
            String path = link.replaceFirst("\\?.*", "");
            if (!seen.add(path)) {
                continue;
            }
            String cell = String.join(" ", path, language, String.valueOf(width));
            if (tried.contains(cell) && !(WHOLE && width == DESK && begin.contains(link))) {
                continue;
            }
            if (!opens(visitor, link, cell)) {
                continue;
            }
            ahead.addAll(visitor.links());
            boolean there = visitor.address().contains(path);
            if (there && tried.add(cell)) {
                if (pages.add(path + " " + language) && WHOLE) {
                    visitor.shot(path.replaceAll("^/|\\.xhtml$", "").replace('/', '-'));
                }
                inspect(visitor.inspection(), String.join(" ", path, person, language, String.valueOf(width)), path);
            }
        }
    }

    /** A page that does not open as it should is one finding among others; the walk goes on. */
    private boolean opens(Visitor visitor, String link, String cell) {
        try {
            visitor.go(link);
            return true;
        } catch (AssertionError wrong) {
            note(cell, List.of(wrong.getMessage()));
            return false;
        }
    }

    private void inspect(Inspection page, String where, String path) {
        for (String theme : where.endsWith(String.valueOf(PHONE)) ? Inspection.THEMES : List.of("light")) {
            cells.incrementAndGet();
            note(where + " " + theme, page.axe(theme));
        }
        boolean deskOrPhone = where.endsWith("zh 1440") || where.endsWith("en 390");
        if (deskOrPhone && tried.add(where.substring(where.length() - 3) + path)) {
            note(where + " Tab", page.tab());
            note(where + " paper", page.paper());
        }
    }

    private void note(String where, List<String> told) {
        for (String each : told) {
            LOG.warning(where + ": " + each);
            findings.add(where + ": " + each);
        }
    }
}
