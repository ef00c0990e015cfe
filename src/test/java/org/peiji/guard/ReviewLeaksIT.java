package org.peiji.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peiji.assessment.SelfAssessments;
import org.peiji.expert.ExpertRegister;
import org.peiji.expert.ReviewDesk;
import org.peiji.expert.ReviewPanels;
import org.peiji.expert.application.ReviewSlots;
import org.peiji.expert.application.ScoringService;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.expert.domain.ScoreSheet;
import org.peiji.ground.InContainer;
import org.peiji.ground.Reader;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;

/**
 * Three experts with names and words unlike any other's score one base, one only as a draft. Everybody then walks
 * through the product: nobody meets another expert's words, points, name, or slot, on any page, export, message or
 * address; the ministry and the auditor meet sealed sheets, and never the draft. Operators know numbers of cases, and
 * not whose they are.
 */
@Tag("pages")
class ReviewLeaksIT extends InContainer {

    private static final Set<String> REGISTERS = Set.of("organisations", "schools");

    private static final Logger LOG = Logger.getLogger(ReviewLeaksIT.class.getName());
    private static final String COLLEGE = "D010";
    private static final int YEAR = 2071;
    private static final AtomicInteger RUNS = new AtomicInteger();

    private static final List<String> EXPERTS = List.of("a.leak.one", "a.leak.two", "a.leak.three");
    private static final List<String> NAMES = List.of("鸲一舟", "鹣二帆", "鹮三棹");
    private static final List<String> WORDS = List.of("QXZONEWORDS", "QXZTWOWORDS", "QXZDRAFTWORDS");
    private static final List<String> SHARES = List.of("0.7919", "0.7717", "0.7313");

    @Inject
    private Walk walk;

    @Inject
    private Kept kept;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private ExpertRegister register;

    @Inject
    private SelfAssessments bases;

    @Inject
    private ReviewDesk desk;

    @Inject
    private ScoringService scoring;

    @Inject
    private ReviewPanels panels;

    @Inject
    @Any
    private Instance<Listing<?>> listings;

    private String number;
    private Map<String, String> slots;
    private Map<String, String> tasks;

    @BeforeEach
    void threeExpertsScore() {
        for (int i = 0; i < EXPERTS.size(); i++) {
            if (accounts.find(EXPERTS.get(i)) == null) {
                accounts.add(new Account(EXPERTS.get(i), NAMES.get(i), accounts.hash("peiji-2026".toCharArray()), true)
                        .assign(Role.EXPERT, OrganisationDirectory.MINISTRY, "MOE", null));
            }
            register.add(EXPERTS.get(i), NAMES.get(i), "D12" + i, "T");
        }
        kept.activate(true);
        number =
                bases.completed(YEAR + RUNS.getAndIncrement(), List.of(COLLEGE)).get(COLLEGE);
        slots = kept.slots(number);
        assertEquals(Set.copyOf(EXPERTS), slots.keySet(), "who has nothing to do is invited first");
        tasks = new LinkedHashMap<>();
        for (int i = 0; i < EXPERTS.size(); i++) {
            score(i);
        }
    }

    private void score(int place) {
        Actor expert = accounts.actor(EXPERTS.get(place));
        desk.accept(expert, slots.get(expert.username()));
        String task = kept.task(slots.get(expert.username()));
        tasks.put(expert.username(), task);
        as(expert, () -> {
            ScoreSheet whole = desk.sheet(task, SHARES.get(place));
            Map<String, String> reasons = new HashMap<>(whole.reasons());
            reasons.replaceAll((criterion, reason) -> WORDS.get(place));
            ScoreSheet sheet = new ScoreSheet(whole.scores(), reasons, WORDS.get(place));
            if (place == EXPERTS.size() - 1) {
                scoring.keepDraft(task, sheet);
            } else {
                scoring.scoreDossier(task, sheet);
            }
            return null;
        });
    }

    @AfterEach
    void takeBack() {
        panels.cancel(number);
        kept.activate(false);
    }

    @Test
    void nobodyMeetsTheSheetOfAnother() throws SQLException {
        Set<String> people = new LinkedHashSet<>(EXPERTS);
        Stream.of(Role.values()).map(walk::person).forEach(people::add);
        people.addAll(List.of(
                "expert1",
                "expert2",
                "base10.officer",
                "base10.director",
                "province61",
                "province42",
                "school10.leader"));
        List<String> leaks = new CopyOnWriteArrayList<>();
        AtomicInteger pages = new AtomicInteger();
        walk.beside(people, person -> {
            Role role = accounts.actor(person).role();
            Map<String, String> forbidden = forbidden(person, role);
            Reader reader = Reader.signedIn(person);
            List<HttpResponse<String>> answers = new ArrayList<>();
            walk.own(reader, person, new ArrayList<>(), answers::add);
            exports(person).forEach(export -> answers.add(reader.get(export)));
            addresses(person).forEach(address -> answers.add(reader.get(address)));
            for (HttpResponse<String> answer : answers) {
                pages.incrementAndGet();
                String asked = answer.uri().toString();
                forbidden.forEach((words, what) -> {
                    if (answer.body().contains(words) && !asked.contains(words) && !isOfAccounts(answer, what)) {
                        leaks.add(person + " meets " + what + " at " + asked + " " + answer.statusCode());
                    }
                });
            }
        });
        LOG.info("People " + people.size() + ", answers looked at " + pages + ", leaks " + leaks);
        assertEquals(List.of(), leaks.stream().distinct().toList());
        assertTrue(pages.get() > 300, "the product was walked through: " + pages);
    }

    /** Who keeps accounts knows who has one, and that somebody is an expert; not what he or she scores. */
    private static boolean isOfAccounts(HttpResponse<String> answer, String what) {
        return answer.uri().getPath().startsWith("/account/")
                && (what.startsWith("the name of") || what.startsWith("the account of"));
    }

    @Test
    void noMessageTellsWhoScoresOrWhat() throws SQLException {
        List<String> told = kept.messages();
        List<String> leaks = told.stream()
                .filter(message -> Stream.concat(NAMES.stream(), WORDS.stream()).anyMatch(message::contains))
                .toList();
        assertEquals(List.of(), leaks);
        assertTrue(told.size() > 10, "messages were read: " + told.size());
        assertEquals(List.of(), kept.toldOfSlots(slots), "a slot's messages go to its expert, and to nobody else");
    }

    @Test
    void ministryMeetsSealedSheetsAndTheExpertTheOwn() {
        Reader ministry = Reader.signedIn("ministry");
        String sheet = "/expert/score-sheet.xhtml?number=" + slots.get(EXPERTS.get(0));
        assertTrue(ministry.get(sheet).body().contains(WORDS.get(0)), "or the walk proves nothing");
        assertTrue(Reader.signedIn(EXPERTS.get(0)).get(sheet).body().contains(WORDS.get(0)));
        assertEquals(404, Reader.signedIn(EXPERTS.get(1)).get(sheet).statusCode());
        assertEquals(
                404,
                ministry.get("/expert/score-sheet.xhtml?number=" + slots.get(EXPERTS.get(2)))
                        .statusCode(),
                "a draft is nobody's");
        HttpResponse<String> own =
                Reader.signedIn(EXPERTS.get(2)).get("/expert/score-dossier.xhtml?task=" + tasks.get(EXPERTS.get(2)));
        assertTrue(own.body().contains(WORDS.get(2)), "but the writer's own");
    }

    /** What that person must never meet, each with what it is. */
    private Map<String, String> forbidden(String person, Role role) {
        Map<String, String> forbidden = new LinkedHashMap<>();
        boolean reading = role == Role.MINISTRY_ADMIN || role == Role.AUDITOR;
        for (int i = 0; i < EXPERTS.size(); i++) {
            if (EXPERTS.get(i).equals(person)) {
                continue;
            }
            boolean draft = i == EXPERTS.size() - 1;
            if (!reading || draft) {
                forbidden.put(WORDS.get(i), "words of expert " + i);
                forbidden.put(new BigDecimal(SHARES.get(i)).movePointRight(2).toPlainString(), "points of expert " + i);
            }
            if (!reading && role != Role.MINISTRY_ANALYST) {
                forbidden.put(NAMES.get(i), "the name of expert " + i);
                forbidden.put(EXPERTS.get(i), "the account of expert " + i);
            }
            if (!reading && role != Role.PLATFORM_OPERATOR) {
                forbidden.put(slots.get(EXPERTS.get(i)), "the slot of expert " + i);
            }
        }
        return forbidden;
    }

    /** Every list as an export, whoever asks for it; the registers of eleven thousand schools for one alone. */
    private List<String> exports(String person) {
        return listings.stream()
                .filter(listing -> person.equals("ministry") || !REGISTERS.contains(listing.name()))
                .map(listing -> "/export/" + listing.name() + ".csv")
                .toList();
    }

    /** Addresses that somebody might have heard of: slots and tasks of others. */
    private List<String> addresses(String person) {
        List<String> addresses = new ArrayList<>(List.of("/assessment/assessment.xhtml?number=" + number));
        for (String expert : EXPERTS) {
            if (!expert.equals(person)) {
                addresses.add("/expert/score-dossier.xhtml?task=" + tasks.get(expert));
                addresses.add("/expert/answer-invitation.xhtml?task=" + tasks.get(expert));
                addresses.add("/worklist/worklist.xhtml?search=" + slots.get(expert));
                addresses.add("/operation/case.xhtml?number=" + slots.get(expert));
            }
        }
        return addresses;
    }

    private <T> T as(Actor actor, Supplier<T> act) {
        return current.as(actor, act);
    }

    /** Rows as they are kept. */
    @ApplicationScoped
    static class Kept {

        @Resource(lookup = "jdbc/peiji")
        private DataSource database;

        @Inject
        private ReviewSlots slots;

        @Inject
        private Processes processes;

        /** Puts the experts of this test into the pool, or out of it. */
        @Transactional
        public void activate(boolean active) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("update exp_expert set active = " + active + " where username like 'a.leak.%'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Transactional
        public Map<String, String> slots(String caseNumber) {
            Map<String, String> byExpert = new LinkedHashMap<>();
            slots.current(caseNumber).orElseThrow().slots().stream()
                    .filter(slot -> slot.state() == ReviewSlot.State.INVITED)
                    .forEach(slot -> byExpert.put(slot.expert(), slot.number()));
            return byExpert;
        }

        @Transactional
        public String task(String caseNumber) {
            return processes.tasks(caseNumber).get(0).id();
        }

        List<String> messages() throws SQLException {
            List<String> texts = new ArrayList<>();
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select concat(parameters, address) from ntf_message")) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }

        /** Messages about a slot that went to anybody but its expert. */
        List<String> toldOfSlots(Map<String, String> slots) throws SQLException {
            List<String> wrong = new ArrayList<>();
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement(
                            "select coalesce(username, candidate_group) from ntf_message where case_number = ?")) {
                for (Map.Entry<String, String> slot : slots.entrySet()) {
                    statement.setString(1, slot.getValue());
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            if (!slot.getKey().equals(rows.getString(1))) {
                                wrong.add(rows.getString(1) + " hears of " + slot.getValue());
                            }
                        }
                    }
                }
            }
            return wrong;
        }
    }
}
