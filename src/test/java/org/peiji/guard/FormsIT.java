package org.peiji.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.ground.Form;
import org.peiji.ground.InContainer;
import org.peiji.ground.Reader;
import org.peiji.platform.security.Role;

/**
 * Forms as nobody's browser sends them: words without end in every field, buttons that are not on the page of that
 * reader, fields that the page does not offer, outcomes that the step does not have. What forms there are is asked of
 * the pages that the roles reach.
 */
@Tag("pages")
class FormsIT extends InContainer {

    private static final Logger LOG = Logger.getLogger(FormsIT.class.getName());

    /** Longer than any column of words; with letters of four bytes and from right to left. */
    private static final String ENDLESS = "\uD842\uDFB7\u05D0\u202E".repeat(6_000);

    /** The reader's own tools: theme, language, signing out. */
    private static final Set<String> OF_THE_FRAME = Set.of("tools", "language", "keys");

    /** Buttons that pay no heed to words, and the one by which somebody would be locked out whom other tests need. */
    private static final Set<String> WORDLESS = Set.of("claim", "release", "lock");

    /** What the roles see does not change by what is tried here: every test begins from one walk. */
    private static final Map<Role, List<Sight>> SEEN = new ConcurrentHashMap<>();

    @Inject
    private Walk walk;

    @Inject
    private Rows rows;

    /** A page as somebody saw it. */
    private record Sight(String address, List<Form> forms) {
        String page() {
            return Walk.page(address);
        }
    }

    @BeforeEach
    void everyRoleHasSomebody() {
        Stream.of(Role.values()).forEach(walk::person);
    }

    @Test
    void wordsWithoutEndAreRefusedInWords() {
        Set<String> tried = new ConcurrentSkipListSet<>();
        List<String> faults = new CopyOnWriteArrayList<>();
        AtomicInteger fields = new AtomicInteger();
        walk.beside(List.of(Role.values()), role -> {
            Reader reader = Reader.signedIn(walk.person(role));
            for (Sight sight : sights(reader, role)) {
                for (Form form : sight.forms()) {
                    for (String button : form.buttons()) {
                        if (form.texts().isEmpty()
                                || WORDLESS.contains(button.replaceFirst(".*:", ""))
                                || !tried.add(sight.page() + " " + ofAnyRow(button))) {
                            continue;
                        }
                        Form fresh = again(reader, sight.address(), form.id());
                        if (fresh == null) {
                            continue;
                        }
                        Map<String, String> sent = new LinkedHashMap<>(fresh.values());
                        fresh.texts().forEach(field -> sent.put(field, ENDLESS));
                        fresh.choices()
                                .forEach((name, values) -> values.stream()
                                        .filter(value -> value != null && !value.isEmpty())
                                        .findFirst()
                                        .ifPresent(value -> sent.put(name, value)));
                        sent.put(button, "1");
                        fields.addAndGet(fresh.texts().size());
                        HttpResponse<String> answer = press(reader, sight.address(), fresh, sent);
                        if (answer.statusCode() >= 500) {
                            faults.add(role + " " + sight.page() + " " + button + " " + answer.statusCode());
                        }
                    }
                }
            }
        });
        LOG.info("Buttons pressed " + tried.size() + ", fields filled " + fields + ", faults " + faults.size());
        assertEquals(List.of(), faults);
        assertTrue(tried.size() > 15, "forms were found: " + tried);
    }

    @Test
    void aButtonThatIsNotOnThePageDoesNothing() {
        Map<String, Map<String, Form>> withButton = new LinkedHashMap<>();
        walk.beside(List.of(Role.values()), role -> sights(Reader.signedIn(walk.person(role)), role));
        for (Role role : Role.values()) {
            SEEN.get(role)
                    .forEach(sight -> sight.forms()
                            .forEach(form -> form.buttons()
                                    .forEach(button -> withButton
                                            .computeIfAbsent(sight.page(), any -> new LinkedHashMap<>())
                                            .putIfAbsent(ofAnyRow(button), form))));
        }
        Map<String, String> before = rows.state();
        List<String> faults = new CopyOnWriteArrayList<>();
        AtomicInteger pressed = new AtomicInteger();
        walk.beside(List.of(Role.values()), role -> {
            Reader reader = Reader.signedIn(walk.person(role));
            for (Sight sight : SEEN.get(role)) {
                Set<String> own = buttons(sight.forms());
                for (Map.Entry<String, Form> other :
                        withButton.getOrDefault(sight.page(), Map.of()).entrySet()) {
                    if (own.contains(other.getKey())) {
                        continue;
                    }
                    Map<String, String> sent =
                            new LinkedHashMap<>(other.getValue().values());
                    other.getValue().texts().forEach(field -> sent.put(field, "words"));
                    other.getValue().buttons().stream()
                            .filter(button -> ofAnyRow(button).equals(other.getKey()))
                            .limit(1)
                            .forEach(button -> sent.put(button, "1"));
                    String page = reader.get(sight.address()).body();
                    if (buttons(forms(page)).contains(other.getKey())) {
                        continue;
                    }
                    sent.putAll(Form.proofs(page));
                    HttpResponse<String> answer = press(reader, sight.address(), other.getValue(), sent);
                    pressed.incrementAndGet();
                    if (answer.statusCode() >= 500) {
                        faults.add(role + " " + sight.page() + " " + other.getKey() + " " + answer.statusCode());
                    }
                }
            }
        });
        LOG.info("Buttons of others pressed " + pressed + ", faults " + faults.size());
        assertEquals(before, rows.state(), "nothing has changed");
        assertEquals(List.of(), faults);
        assertTrue(pressed.get() > 20, "buttons of others were found: " + pressed);
    }

    @Test
    void anOutcomeThatTheStepDoesNotOfferDecidesNothing() {
        Map<String, String> before = rows.state();
        AtomicInteger forged = new AtomicInteger();
        List<String> faults = new CopyOnWriteArrayList<>();
        walk.beside(List.of(Role.values()), role -> {
            Reader reader = Reader.signedIn(walk.person(role));
            for (Sight sight : sights(reader, role)) {
                for (Form form : sight.forms()) {
                    for (Map.Entry<String, Set<String>> outcome : form.choices().entrySet()) {
                        if (!sight.address().contains("task=")
                                || outcome.getValue().stream().noneMatch(FormsIT::isDecision)) {
                            continue;
                        }
                        List<String> foreign = Stream.concat(
                                        Stream.of(Decision.values()).map(Decision::name), Stream.of("FORGED", "0"))
                                .filter(value -> !outcome.getValue().contains(value))
                                .toList();
                        for (String value : foreign) {
                            Form fresh = again(reader, sight.address(), form.id());
                            assertNotNull(fresh, "the task is still open: " + sight.address());
                            Map<String, String> sent = new LinkedHashMap<>(fresh.values());
                            fresh.texts().forEach(field -> sent.put(field, "words"));
                            sent.put(outcome.getKey(), value);
                            fresh.buttons().stream()
                                    .filter(button -> !WORDLESS.contains(button.replaceFirst(".*:", "")))
                                    .forEach(button -> sent.put(button, "1"));
                            HttpResponse<String> answer = press(reader, sight.address(), fresh, sent);
                            forged.incrementAndGet();
                            if (answer.statusCode() >= 500) {
                                faults.add(role + " " + sight.page() + " " + value);
                            }
                        }
                    }
                }
            }
        });
        LOG.info("Forged outcomes " + forged + ", faults " + faults.size());
        assertEquals(before, rows.state(), "nothing is decided");
        assertEquals(List.of(), faults);
        assertTrue(forged.get() > 10, "steps were found: " + forged);
    }

    /** Somebody who has a task sends the decision for the task of another office. */
    @Test
    void theTaskOfAnotherIsNotDecidedFromTheOwnPage() {
        Reader school = Reader.signedIn("school1.leader");
        Reader other = Reader.signedIn("school18.leader");
        String own = taskOf(school, "/enrolment/endorse-enrolment.xhtml");
        String foreign = taskOf(other, "/enrolment/endorse-enrolment.xhtml");
        Form form = Form.of(school.get(own).body()).stream()
                .filter(each -> each.choices().values().stream().anyMatch(values -> values.contains("APPROVED")))
                .findFirst()
                .orElseThrow();
        Map<String, String> sent = new LinkedHashMap<>(form.values());
        form.choices().forEach((name, values) -> {
            if (values.contains("APPROVED")) {
                sent.put(name, "APPROVED");
            }
        });
        form.buttons().forEach(button -> sent.put(button, "1"));
        sent.put("task", foreign.replaceFirst(".*task=", ""));
        HttpResponse<String> answer = school.press(foreign, form.id(), sent, null);
        assertTrue(answer.statusCode() < 500, "no fault: " + answer.statusCode());
        assertEquals(200, other.get(foreign).statusCode(), "the task of the other school is still open");
        assertEquals(403, school.get(foreign).statusCode(), "and is none of this school's");
    }

    private static HttpResponse<String> press(Reader reader, String address, Form form, Map<String, String> sent) {
        return form.inParts()
                ? reader.pressInParts(address, form.id(), sent)
                : reader.press(address, form.id(), sent, null);
    }

    private static String taskOf(Reader reader, String page) {
        return Reader.links(reader.get("/worklist/worklist.xhtml")).stream()
                .filter(link -> link.startsWith(page))
                .findFirst()
                .orElseThrow(() -> new AssertionError("a task at " + page));
    }

    private static Set<String> buttons(List<Form> forms) {
        return forms.stream()
                .flatMap(form -> form.buttons().stream())
                .map(FormsIT::ofAnyRow)
                .collect(Collectors.toSet());
    }

    private static String ofAnyRow(String button) {
        return button.replaceAll(":\\d+:", ":");
    }

    private static boolean isDecision(String value) {
        return Stream.of(Decision.values()).anyMatch(each -> each.name().equals(value));
    }

    private List<Sight> sights(Reader reader, Role role) {
        return SEEN.computeIfAbsent(role, any -> walked(reader, role));
    }

    private List<Sight> walked(Reader reader, Role role) {
        List<Sight> sights = new ArrayList<>();
        walk.own(reader, walk.person(role), new ArrayList<>(), answer -> {
            String address = answer.uri().getPath()
                    + (answer.uri().getRawQuery() == null
                            ? ""
                            : "?" + answer.uri().getRawQuery());
            sights.add(new Sight(address, forms(answer.body())));
        });
        return sights;
    }

    private static List<Form> forms(String page) {
        return Form.of(page).stream()
                .filter(form -> !OF_THE_FRAME.contains(form.id()))
                .toList();
    }

    /** The form as it is now, with a view state of its own; null if it is not there any more. */
    private static Form again(Reader reader, String address, String id) {
        return forms(reader.get(address).body()).stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
