package org.peiji.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.peiji.demo.InventedIdNumber;
import org.peiji.ground.Form;
import org.peiji.ground.InContainer;
import org.peiji.ground.Reader;
import org.peiji.notification.application.NotificationService;
import org.peiji.notification.application.Postman;
import org.peiji.notification.domain.QuietHours;
import org.peiji.platform.importing.Imports;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;

/**
 * A person whose name, ID number, mobile and address are unlike any other's goes through the product and meets every
 * kind of trouble. Afterwards neither a file that the server wrote for its operators, nor the audit trail, nor the
 * engine, nor an address knows more than the policy says: names stand in worklists and messages, numbers nowhere. The
 * server's dumps of first failures (ffdc) are no logs: they hold faults as they were.
 */
class CanariesIT extends InContainer {

    private static final Logger LOG = Logger.getLogger(CanariesIT.class.getName());
    private static final String NAME = "鸲岚鹣";
    private static final String USERNAME = "guard.canary";
    private static final String ID_NUMBER = InventedIdNumber.of(777_001);
    private static final String MOBILE = "19900077701";
    private static final String MOBILE_AS_TYPED = "199 0007 7701";
    private static final String MAIL = "canary-77701@nowhere.invalid";
    private static final List<String> NUMBERS = List.of(ID_NUMBER, MOBILE, MOBILE_AS_TYPED, MAIL);

    /** Columns that operators and auditors read, and the engine's texts. */
    private static final List<String> READ_BY_OTHERS = List.of(
            "select concat(coalesce(subject, ''), coalesce(act, '')) from aud_event",
            "select incident_msg_ from act_ru_incident",
            "select exception_msg_ from act_ru_job",
            "select text_ from act_ru_variable",
            "select text_ from act_hi_varinst",
            "select message_ from act_hi_comment",
            "select concat(subject, case_number, page) from wrk_item",
            "select concat(parameters, address) from ntf_message",
            "select concat(coalesce(fault, ''), '') from ntf_mail",
            "select concat(query, coalesce(reason, '')) from exp_job",
            "select inputs from app_decision_record");

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private Imports imports;

    @Inject
    private NotificationService notifications;

    @Inject
    private Postman postman;

    @Inject
    private Kept kept;

    @Inject
    private Walk walk;

    @Test
    void noNumberOfAPersonStandsInLogsTrailsOrAddresses() throws Exception {
        person();
        enrolWithMistakesAndRightly();
        importWithMistakes();
        faultOfTheDatabase();
        faultOfAPage();
        List<String> found = new ArrayList<>();
        addresses(found);
        int lines = files(found);
        int texts = kept.texts(READ_BY_OTHERS, text -> look("a table", text, found));
        LOG.info("Lines of logs " + lines + ", kept texts " + texts + ", findings " + found.size());
        assertEquals(List.of(), found.stream().distinct().limit(20).toList());
        assertTrue(lines > 100, "the logs were read: " + lines);
        assertTrue(texts > 500, "the tables were read: " + texts);
    }

    private void person() {
        if (accounts.find(USERNAME) == null) {
            Actor colleague = accounts.actor("trainee1");
            accounts.add(new Account(USERNAME, NAME, accounts.hash("peiji-2026".toCharArray()), true)
                    .assign(
                            Role.TRAINEE,
                            colleague.organisation(),
                            colleague.organisationName(),
                            colleague.province()));
        }
        current.as(accounts.actor(USERNAME), () -> {
            notifications.chooseSettings(MAIL, true, QuietHours.USUAL, Map.of());
            return null;
        });
    }

    /** By the form, as people do: first with a wrong check digit, then rightly; the mail to that person fails. */
    private void enrolWithMistakesAndRightly() {
        Reader trainee = Reader.signedIn(USERNAME);
        String address = cohortToEnrolFor(trainee);
        String wrong = ID_NUMBER.substring(0, 17) + (ID_NUMBER.endsWith("1") ? "2" : "1");
        HttpResponse<String> refused = send(trainee, address, wrong);
        assertEquals(200, refused.statusCode());
        HttpResponse<String> accepted = send(trainee, address, ID_NUMBER);
        assertFalse(
                accepted.uri().toString().contains("enrol.xhtml"),
                "enrolled: " + accepted.uri() + errors(accepted.body()));
        postman.round();
    }

    /** The demonstration's year is played while the tests begin; its cohorts come in time. */
    private static String cohortToEnrolFor(Reader trainee) {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (Instant.now().isBefore(end)) {
            Optional<String> found = Reader.links(trainee.get("/public/cohorts.xhtml")).stream()
                    .map(link -> link.replaceFirst(".*number=", ""))
                    .filter(number -> number.startsWith("COH-"))
                    .map(number -> "/enrolment/enrol.xhtml?cohort=" + number)
                    .filter(page -> trainee.get(page).body().contains("idNumber"))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        throw new AssertionError("a cohort to enrol for");
    }

    private static HttpResponse<String> send(Reader trainee, String address, String idNumber) {
        Form form = Form.of(trainee.get(address).body()).stream()
                .filter(each -> each.values().keySet().stream().anyMatch(name -> name.contains("idNumber")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the form of enrolment"));
        Map<String, String> sent = new LinkedHashMap<>(form.values());
        form.choices()
                .forEach((name, values) -> values.stream()
                        .filter(value -> value != null && !value.isEmpty())
                        .findFirst()
                        .ifPresent(value -> sent.put(name, value)));
        form.choices().keySet().stream()
                .filter(name -> name.contains("consent"))
                .forEach(name -> sent.put(name, "on"));
        put(sent, "idNumber", idNumber);
        put(sent, "mobile", MOBILE_AS_TYPED);
        put(sent, "department", "教务处");
        put(sent, "postTitle", "副处长");
        put(sent, "postSince", "202103");
        form.choices().forEach((name, values) -> {
            if (name.contains("adreCategory")) {
                sent.put(name, "MID_LEVEL_DEPUTY");
            }
            if (name.contains("postLevel")) {
                sent.put(name, "DEPARTMENT_DEPUTY");
            }
        });
        form.buttons().stream().filter(button -> button.contains("submit")).forEach(button -> sent.put(button, "1"));
        return trainee.press(address, form.id(), sent, null);
    }

    private static String errors(String page) {
        int at = page.indexOf("pj-summary");
        return at < 0 ? "" : page.substring(at, Math.min(page.length(), at + 900));
    }

    private static void put(Map<String, String> sent, String field, String value) {
        sent.keySet().stream().filter(name -> name.contains(":" + field + ":")).forEach(name -> sent.put(name, value));
    }

    private void importWithMistakes() {
        current.as(accounts.actor("school1.admin"), () -> {
            String table = "姓名,证件号码,单位代码,职务,干部类别,手机\n" + NAME + "," + ID_NUMBER + ",D102,主任,不存在," + MOBILE + "\n" + NAME
                    + "," + ID_NUMBER + "x,D101,主任,不存在," + MOBILE + "x\n";
            String number = imports.upload("people", MAIL + ".csv", table.getBytes(StandardCharsets.UTF_8));
            imports.check(number, imports.view(number).mapping());
            return number;
        });
    }

    /**
     * A constraint that the commit breaks. PostgreSQL's driver is told not to quote rows; the embedded database quotes
     * them in its messages, and the server notes those of its first failure.
     */
    private void faultOfTheDatabase() throws SQLException {
        if (kept.isEmbedded()) {
            return;
        }
        assertThrows(RuntimeException.class, () -> kept.breakAConstraint(USERNAME, NAME + ID_NUMBER + MAIL));
    }

    /** A page that faults with words of a person in its hands. */
    private void faultOfAPage() {
        Reader reader = Reader.signedIn("school1.leader");
        HttpResponse<String> answer = reader.get("/faulty/words?number=" + ID_NUMBER + "&mobile=" + MOBILE + "&mail="
                + MAIL + "&name=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8));
        assertEquals(500, answer.statusCode());
        NUMBERS.forEach(number -> assertFalse(answer.body().contains(number), "on the page of the fault"));
        assertFalse(answer.body().contains("FaultServlet"), "no stack trace");
    }

    private void addresses(List<String> found) {
        for (String person : List.of("school1.leader", "base1.officer", "base1.director", USERNAME, "auditor")) {
            Reader reader = Reader.signedIn(person);
            walk.own(reader, person, new ArrayList<>(), answer -> {
                look("an address", answer.uri().toString(), found);
                Reader.links(answer)
                        .forEach(link -> look("a link of " + answer.uri().getPath(), link, found));
            });
        }
    }

    private static int files(List<String> found) throws IOException {
        int lines = 0;
        for (String folder : List.of(System.getProperty("peiji.it.logs"), System.getProperty("peiji.data"))) {
            List<Path> files;
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                files = all.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().contains("ffdc"))
                        .filter(file -> file.toString().matches(".*(\\.log|\\.txt|\\.trace\\.db|\\.trace|\\.out)"))
                        .toList();
            }
            for (Path file : files) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                lines += (int) text.lines().count();
                text.lines().forEach(line -> look(file.getFileName().toString(), line, found));
            }
        }
        return lines;
    }

    private static void look(String where, String text, List<String> found) {
        if (text == null) {
            return;
        }
        for (String number : NUMBERS) {
            if (text.toLowerCase(Locale.ROOT).contains(number.toLowerCase(Locale.ROOT))) {
                found.add(where + ": " + text.substring(0, Math.min(300, text.length())));
            }
        }
        if (text.contains(NAME) && !where.startsWith("a table") && !where.startsWith("a link")) {
            found.add("a name in " + where + ": " + text.substring(0, Math.min(300, text.length())));
        }
    }

    /** Rows as they are kept. */
    @ApplicationScoped
    static class Kept {

        @Resource(lookup = "jdbc/peiji")
        private DataSource database;

        @PersistenceContext
        private EntityManager em;

        int texts(List<String> queries, Consumer<String> reader) {
            int texts = 0;
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                for (String query : queries) {
                    try (ResultSet rows = statement.executeQuery(query)) {
                        while (rows.next()) {
                            reader.accept(rows.getString(1));
                            texts++;
                        }
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return texts;
        }

        boolean isEmbedded() throws SQLException {
            try (Connection connection = database.getConnection()) {
                return connection.getMetaData().getDatabaseProductName().equals("H2");
            }
        }

        /** A second account of that name, with a name that is far too long. */
        @Transactional
        public void breakAConstraint(String username, String words) {
            em.persist(new Account(username, words.repeat(40), words, true));
            em.flush();
        }
    }
}
