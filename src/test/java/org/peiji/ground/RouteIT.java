package org.peiji.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.engine.Route;
import org.peiji.platform.engine.Route.Passage;
import org.peiji.platform.engine.Route.State;
import org.peiji.platform.engine.Routes;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.CurrentActor;

/** 流程走向: what the drawing and the list say is what the engine knows, and applicants see neither. */
class RouteIT extends InContainer {

    private static final Logger LOG = Logger.getLogger(RouteIT.class.getName());
    private static final Pattern MARKS = Pattern.compile("data-marks=\"([^\"]*)\"");
    private static final Pattern LIST = Pattern.compile("<ol class=\"pj-passages\">([\\s\\S]*?)</ol>");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private Backstage backstage;

    @Inject
    private GroundSteps steps;

    @Inject
    private Ground ground;

    @Inject
    private Accounts accounts;

    private String number;

    @BeforeEach
    void aCaseForThree() {
        number = "RTE-" + UUID.randomUUID().toString().substring(0, 8);
        backstage.begin(number);
    }

    @AfterEach
    void nothingIsLeftWaiting() {
        ground.clear(number);
    }

    @Test
    void severalAtOnceAreCountedAsTheEngineCountsThem() {
        assertEquals("Started:DONE:1 Share:ACTIVE:3", backstage.route(number).marks());
        for (int open = 3; open > 1; open--) {
            assertEquals(open, backstage.openTasks(number));
            assertEquals(open, share().times());
            assertEquals(State.ACTIVE, share().state());
            backstage.complete(number);
        }
        backstage.complete(number);
        await(() -> !backstage.isRunning(number));
        assertEquals(State.DONE, share().state());
        assertEquals(3, share().times(), "three have done it");
        Route route = backstage.route(number);
        assertTrue(route.passages().stream().allMatch(passage -> passage.state() == State.DONE));
        assertEquals(
                List.of("Started", "Share", "Ended"),
                route.steps().stream().map(Passage::node).toList());
    }

    @Test
    void aStepThatFailsIsShownAsSuch() {
        steps.failFor(number);
        IntStream.range(0, 3).forEach(each -> backstage.complete(number));
        await(() -> backstage.incidents(number) > 0);
        assertEquals(
                State.FAILED,
                backstage.route(number).passages().stream()
                        .filter(passage -> passage.node().equals("Note"))
                        .findFirst()
                        .orElseThrow()
                        .state());
        assertTrue(
                backstage.route(number).steps().stream()
                        .anyMatch(passage -> passage.node().equals("Note") && passage.state() == State.FAILED),
                "readers of text learn it too");
        steps.succeedFor(number);
    }

    @Test
    void onlyThoseWhoHandleCasesSeeARoute() {
        assertNull(backstage.routeFor(number, "trainee1"));
        assertNull(backstage.routeFor(number, "expert1"));
        assertNull(backstage.routeFor(number, "base1.officer"));
    }

    @Test
    void theListSaysWhatTheDrawingShows() {
        int routes = 0;
        for (String person : List.of("ministry", "ministry.leader", "province42", "base1.director")) {
            Reader reader = Reader.signedIn(person);
            for (String page : casePages(reader)) {
                String body = reader.get(page).body();
                Matcher marks = MARKS.matcher(body);
                if (!marks.find()) {
                    continue;
                }
                Matcher list = LIST.matcher(body);
                assertTrue(list.find(), page);
                List<String> drawn = Stream.of(marks.group(1).split(" "))
                        .filter(mark -> !mark.isBlank())
                        .toList();
                int active = (int)
                        drawn.stream().filter(mark -> mark.contains(":ACTIVE:")).count();
                assertEquals(active, count(list.group(1), "pj-tag here"), page + " " + drawn);
                assertTrue(count(list.group(1), "<li>") <= drawn.size(), page);
                assertTrue(count(list.group(1), "<li>") > 0, page);
                routes++;
            }
        }
        LOG.info("Routes compared " + routes);
        assertTrue(routes > 3, "routes were found: " + routes);
    }

    /** Colleges whose application is with the experts, and trainees: public words, and nothing of anybody's sheet. */
    @Test
    void applicantsSeeNoStepOfAnExpert() {
        List<String> people = new ArrayList<>();
        IntStream.rangeClosed(1, 12).forEach(each -> people.add("base" + each + ".officer"));
        people.addAll(List.of("trainee1", "trainee2", "trainee3"));
        List<String> experts = IntStream.rangeClosed(1, 8)
                .mapToObj(each -> accounts.find("expert" + each))
                .flatMap(account -> Stream.of(account.username(), account.personName()))
                .toList();
        int pages = 0;
        int reviewed = 0;
        for (String person : people) {
            Reader reader = Reader.signedIn(person);
            for (String page : ownPages(reader)) {
                String body = reader.get(page).body();
                pages++;
                reviewed += body.contains("专家正在评审") ? 1 : 0;
                assertFalse(body.contains("data-marks"), person + " sees a drawing at " + page);
                assertFalse(body.contains("REV-"), person + " sees a sheet at " + page);
                assertFalse(body.contains("ScoreDossier"), person + " sees a step of an expert at " + page);
                experts.forEach(
                        expert -> assertFalse(body.contains(expert), person + " sees " + expert + " at " + page));
            }
        }
        LOG.info("Pages of applicants " + pages + ", under review " + reviewed);
        assertTrue(pages > 10, pages + " pages");
    }

    private static List<String> casePages(Reader reader) {
        return Stream.of(
                        "/designation/applications.xhtml",
                        "/assessment/assessments.xhtml",
                        "/cohort/cohorts.xhtml",
                        "/worklist/worklist.xhtml")
                .map(reader::get)
                .filter(answer -> answer.statusCode() == 200)
                .flatMap(answer -> Reader.links(answer).stream())
                .filter(link -> link.matches(".*(number|task)=.*"))
                .filter(link -> !link.contains("export"))
                .distinct()
                .limit(12)
                .toList();
    }

    private static List<String> ownPages(Reader reader) {
        return Stream.of("/designation/applications.xhtml", "/enrolment/mine.xhtml")
                .map(reader::get)
                .filter(answer -> answer.statusCode() == 200)
                .flatMap(answer -> Reader.links(answer).stream())
                .filter(link -> link.matches("/(designation/application|enrolment/enrolment)\\.xhtml\\?number=.*"))
                .distinct()
                .toList();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private Passage share() {
        return backstage.route(number).passages().stream()
                .filter(passage -> passage.node().equals("Share"))
                .findFirst()
                .orElseThrow();
    }

    private static void await(BooleanSupplier done) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "waited " + PATIENCE);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** The engine's own view. */
    @ApplicationScoped
    static class Backstage {

        @Inject
        private RepositoryService models;

        @Inject
        private RuntimeService running;

        @Inject
        private TaskService tasks;

        @Inject
        private Processes processes;

        @Inject
        private Routes routes;

        @Inject
        private Accounts accounts;

        @Inject
        private CurrentActor current;

        @Transactional
        public void begin(String number) {
            models.createDeployment()
                    .name("several")
                    .enableDuplicateFiltering(true)
                    .addClasspathResource("ground/Several.bpmn")
                    .deploy();
            processes.start("Several", number, new CaseFacts("several", "D001", "D001", "A42"), Map.of());
        }

        @Transactional
        public void complete(String number) {
            current.as(GroundSteps.TESTER, () -> {
                processes.complete(processes.tasks(number).get(0), Map.of());
                return null;
            });
        }

        Route route(String number) {
            return routeFor(number, "ministry");
        }

        Route routeFor(String number, String username) {
            return current.as(accounts.actor(username), () -> routes.of("DESIGNATION_READ_ROUTE", "Several", number));
        }

        long openTasks(String number) {
            return tasks.createTaskQuery().processInstanceBusinessKey(number).count();
        }

        boolean isRunning(String number) {
            return running.createProcessInstanceQuery()
                            .processInstanceBusinessKey(number)
                            .count()
                    > 0;
        }

        long incidents(String number) {
            return running.createIncidentQuery()
                    .processInstanceId(running.createProcessInstanceQuery()
                            .processInstanceBusinessKey(number)
                            .singleResult()
                            .getId())
                    .count();
        }
    }
}
