package org.peiji.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.cohort.domain.CohortPlan;
import org.peiji.ground.ApprovedProgrammes;
import org.peiji.ground.InContainer;
import org.peiji.notification.application.DailyRound;
import org.peiji.notification.application.MailRow;
import org.peiji.notification.application.MessageRow;
import org.peiji.notification.application.NotificationService;
import org.peiji.notification.application.OutboxService;
import org.peiji.notification.application.Postman;
import org.peiji.notification.domain.MailChoice;
import org.peiji.notification.domain.MailState;
import org.peiji.notification.domain.MessageType;
import org.peiji.notification.domain.QuietHours;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;

/**
 * 通知 in the server, with a real mail server beside it: what commits is told once, in the right language, to the right
 * people, at the right hour; what cannot be delivered is seen by the operators. The clock stands on a Monday without
 * holidays around it.
 */
class NotificationsIT extends InContainer {

    private static final Instant MONDAY = at("2026-11-30T10:00");
    private static final String BASE = "D001";
    private static final QuietHours USUAL = QuietHours.USUAL;

    @Inject
    private Postman postman;

    @Inject
    private DailyRound daily;

    @Inject
    private NotificationService notifications;

    @Inject
    private OutboxService outbox;

    @Inject
    private CohortApprovalService cohorts;

    @Inject
    private ApprovedProgrammes programmes;

    @Inject
    private Processes processes;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Backstage backstage;

    private final List<String> waiting = new ArrayList<>();
    private Actor director;
    private Actor officer;
    private String directorsMail;
    private String officersMail;

    @BeforeEach
    void thePeopleHaveAddressesAndTheOutboxIsEmpty() throws Exception {
        director = accounts.actor(Role.BASE_DIRECTOR, BASE);
        officer = accounts.actor(Role.BASE_OFFICER, BASE);
        String name = UUID.randomUUID().toString().substring(0, 8);
        directorsMail = "director-" + name + "@example.org";
        officersMail = "officer-" + name + "@example.org";
        while (backstage.unspread() > 0) {
            clock.at(MONDAY, postman::round);
        }
        choose(director, directorsMail, true, Map.of());
        choose(officer, officersMail, false, Map.of());
    }

    @AfterEach
    void nothingIsLeftWaiting() {
        waiting.forEach(number -> decide(number, Decision.REJECTED));
        choose(director, null, true, Map.of());
        choose(officer, null, true, Map.of());
    }

    @Test
    void whatRollsBackIsToldToNobody() throws Exception {
        String programme = programme();
        transaction.begin();
        String number = clock(MONDAY, () -> submitted(plan(programme, "rolled back")));
        transaction.rollback();
        round(MONDAY);
        assertEquals(0, backstage.messagesOf(number));
        assertEquals(List.of(), mailsTo(directorsMail));
    }

    @Test
    void whatCommitsIsMailedOnceInTheRightLanguageWithALinkThatWorks() throws Exception {
        String number = submit("治理能力研修班");
        round(MONDAY);
        round(MONDAY);

        List<Letter> letters = mailsTo(directorsMail);
        assertEquals(1, letters.size());
        Letter letter = letters.get(0);
        assertEquals("【培基】待办：审批班次（治理能力研修班）", letter.subject());
        assertTrue(letter.text().contains(director.personName()), letter.text());
        assertTrue(letter.html().contains("治理能力研修班"), letter.html());
        String link = letter.link();
        assertTrue(link.contains("/cohort/approve-cohort.xhtml?task="), link);
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(link)).build(), HttpResponse.BodyHandlers.ofString());
        assertTrue(answer.statusCode() == 302 || answer.statusCode() == 200, "status " + answer.statusCode());
        String task = link.substring(link.indexOf("?task=") + 6);
        assertEquals(
                number, current.as(director, () -> cohorts.openApproval(task)).number());

        decide(number, Decision.APPROVED);
        waiting.remove(number);
        round(MONDAY);
        List<Letter> news = mailsTo(officersMail);
        assertEquals(1, news.size());
        assertEquals("[Peiji] Cohort decided: 治理能力研修班 (Approved)", news.get(0).subject());
        assertTrue(news.get(0).link().endsWith("/cohort/cohort.xhtml?number=" + number));
    }

    @Test
    void twoServersAtOnceSendNothingTwice() throws Exception {
        for (int i = 0; i < 5; i++) {
            submit("班次 " + i);
        }
        List<Thread> servers = Stream.generate(() -> backstage.thread(() -> round(MONDAY)))
                .limit(2)
                .toList();
        servers.forEach(Thread::start);
        for (Thread server : servers) {
            server.join();
        }
        round(MONDAY);
        assertEquals(5, mailsTo(directorsMail).size());
    }

    @Test
    void aMailServerThatIsDownIsTriedAgainThenGivenUpAndTheOperatorsRetryDelivers() throws Exception {
        String number = submit("投递失败");
        String port = System.getProperty("peiji.mail.port");
        Instant now = MONDAY;
        System.setProperty("peiji.mail.port", "1");
        try {
            round(now);
            MailRow first = mailOf(number);
            assertEquals(MailState.WAITING, first.state());
            assertEquals(1, first.attempts());
            assertTrue(first.dueAt().isAfter(now));
            round(now);
            assertEquals(1, mailOf(number).attempts(), "not before its time");
            while (mailOf(number).state() == MailState.WAITING) {
                now = mailOf(number).dueAt();
                round(now);
            }
        } finally {
            System.setProperty("peiji.mail.port", port);
        }
        MailRow failed = mailOf(number);
        assertEquals(MailState.FAILED, failed.state());
        assertEquals(6, failed.attempts());
        assertFalse(failed.fault().isBlank());
        round(now.plusSeconds(86_400));
        assertEquals(List.of(), mailsTo(directorsMail), "given up is given up");
        assertTrue(
                operatorsMessages().stream().anyMatch(message -> message.type() == MessageType.MAIL_FAILED),
                "the operators are told");

        String other = "mended-" + directorsMail;
        Instant later = now.plusSeconds(86_400);
        as(operator(), later, () -> outbox.retryMail(failed.id(), other));
        round(later);
        assertEquals(1, mailsTo(other).size());
        assertEquals(MailState.SENT, mailOf(number).state());
        assertEquals(other, current.as(director, notifications::settings).email());
    }

    @Test
    void remindersAreSaidOnceEachHoweverOftenTheSchedulerRuns() {
        String number = submit("提醒");
        Instant dueDay = at("2026-12-03T09:00");
        Instant dayAfter = at("2026-12-04T09:00");
        for (int i = 0; i < 2; i++) {
            clock.at(dueDay, daily::run);
        }
        assertEquals(1, backstage.messagesOf(number, MessageType.TASK_DUE_SOON));
        assertEquals(0, backstage.messagesOf(number, MessageType.TASK_OVERDUE));
        clock.at(at("2026-12-05T09:00"), daily::run);
        assertEquals(0, backstage.messagesOf(number, MessageType.TASK_OVERDUE), "nobody is reminded on a Saturday");
        for (int i = 0; i < 2; i++) {
            clock.at(dayAfter, daily::run);
        }
        assertEquals(1, backstage.messagesOf(number, MessageType.TASK_OVERDUE));

        decide(number, Decision.REJECTED);
        waiting.remove(number);
        round(dayAfter);
        assertEquals(List.of(), mailsTo(directorsMail), "what is done by now is not mailed");
    }

    @Test
    void mailWaitsForTheEndOfTheQuietHours() {
        String number = clock(at("2026-11-30T22:00"), () -> submit("深夜", at("2026-11-30T22:00")));
        round(at("2026-11-30T22:00"));
        assertEquals(at("2026-12-01T07:30"), mailOf(number).dueAt());
        round(at("2026-12-01T07:29"));
        assertEquals(List.of(), mailsTo(directorsMail));
        round(at("2026-12-01T07:30"));
        assertEquals(1, mailsTo(directorsMail).size());
    }

    @Test
    void aDigestGathersWhatIsOpenOnceADay() {
        choose(director, directorsMail, true, Map.of(MessageType.TASK_OPENED, MailChoice.DIGEST));
        round(at("2026-11-30T08:30"));
        int before = mailsTo(directorsMail).size();
        submit("汇总一");
        String done = submit("汇总二");
        submit("汇总三");
        decide(done, Decision.REJECTED);
        waiting.remove(done);
        round(MONDAY);
        assertEquals(before, mailsTo(directorsMail).size(), "nothing before the next morning");
        round(at("2026-12-01T08:05"));
        round(at("2026-12-01T08:06"));
        List<Letter> letters = mailsTo(directorsMail);
        assertEquals(before + 1, letters.size());
        String digest = letters.get(before).text();
        assertTrue(digest.contains("汇总一") && digest.contains("汇总三"), digest);
        assertFalse(digest.contains("汇总二"), "what is done needs no telling");
    }

    @Test
    void whoWantsNoMailGetsNone() {
        choose(director, directorsMail, true, Map.of(MessageType.TASK_OPENED, MailChoice.NONE));
        String number = submit("不发邮件");
        round(MONDAY);
        assertEquals(List.of(), mailsTo(directorsMail));
        assertTrue(messages(director).stream().anyMatch(message -> number.equals(message.caseNumber())));
    }

    @Test
    void aTaskThatNobodyCanDoIsSeenByTheOperatorsUntilSomebodyCan() throws Exception {
        backstage.activate(director, false);
        try {
            String number = submit("无人可办");
            round(MONDAY);
            assertTrue(operatorsMessages().stream()
                    .anyMatch(message ->
                            message.type() == MessageType.NO_CANDIDATE && number.equals(message.caseNumber())));
            assertTrue(vacant(number));
        } finally {
            backstage.activate(director, true);
        }
        clock.at(at("2026-12-01T09:00"), daily::run);
        assertFalse(vacant(waiting.get(0)), "somebody holds the role again");
    }

    @Test
    void everybodySeesOnlyTheirOwnMessages() {
        String number = submit("只看自己的");
        Long directors = messages(director).stream()
                .filter(message -> number.equals(message.caseNumber()))
                .findFirst()
                .orElseThrow()
                .id();
        assertTrue(messages(officer).stream().noneMatch(message -> message.id().equals(directors)));
        Actor elsewhere = accounts.actor(Role.BASE_DIRECTOR, "D002");
        assertTrue(messages(elsewhere).stream().noneMatch(message -> number.equals(message.caseNumber())));
        assertThrows(Missing.class, () -> current.as(officer, () -> notifications.read(directors)));
        assertThrows(Missing.class, () -> current.as(elsewhere, () -> notifications.read(directors)));
        assertThrows(Forbidden.class, () -> current.as(officer, outbox::counts));

        int unread = current.as(director, () -> notifications.count(null, true));
        assertTrue(current.as(director, () -> notifications.read(directors)).contains("?task="));
        assertEquals(unread - 1, current.as(director, () -> notifications.count(null, true)));
        assertTrue(messages(director).stream()
                .filter(message -> message.id().equals(directors))
                .allMatch(MessageRow::read));
        current.as(director, () -> {
            notifications.readAll(null);
            return null;
        });
        assertEquals(0, current.as(director, () -> notifications.count(null, true)));
    }

    @Test
    void whatPeopleTypeNeitherRunsNorAddsHeaders() throws Exception {
        String typed = "<script>alert(1)</script>\r\nBcc: " + officersMail + " ${7*7} #{7*7}";
        submit(typed);
        round(MONDAY);
        Letter letter = mailsTo(directorsMail).get(0);
        assertTrue(letter.subject().contains("<script>alert(1)</script> Bcc: "), letter.subject());
        assertTrue(letter.subject().contains("${7*7} #{7*7}"), letter.subject());
        assertFalse(letter.html().contains("<script"), letter.html());
        assertTrue(letter.html().contains("&lt;script&gt;"), letter.html());
        assertEquals(List.of(), mailsTo(officersMail), "no second recipient");

        String page = new Reader().signIn(director.username()).get("/notification/notifications.xhtml");
        assertTrue(page.contains("&lt;script&gt;alert(1)"), "the message stands on the page");
        assertFalse(page.contains("<script>alert(1)"), "but does not run");
    }

    private String programme() {
        return clock(MONDAY, () -> programmes.quietly(officer.organisation()));
    }

    private String submit(String title) {
        return submit(title, MONDAY);
    }

    private String submit(String title, Instant when) {
        String programme = programme();
        String number = clock(when, () -> submitted(plan(programme, title)));
        waiting.add(number);
        return number;
    }

    private static CohortPlan plan(String programme, String title) {
        var starts = LocalDateTime.ofInstant(MONDAY, BusinessClock.ZONE)
                .toLocalDate()
                .plusWeeks(8);
        return new CohortPlan(
                programme,
                title,
                title,
                starts,
                starts.plusDays(4),
                "O",
                30,
                40,
                List.of("MID_LEVEL_CHIEF"),
                starts.minusWeeks(7),
                starts.minusWeeks(4),
                "O",
                "027-00000000");
    }

    private String submitted(CohortPlan plan) {
        return current.as(officer, () -> {
            String number = cohorts.draftCohort(plan);
            cohorts.submitCohort(number);
            return number;
        });
    }

    private void decide(String number, Decision decision) {
        clock.at(
                MONDAY,
                () -> current.as(director, () -> {
                    cohorts.approveCohort(processes.tasks(number).get(0).id(), new Opinion(decision, "理由"));
                    return null;
                }));
    }

    private void choose(Actor who, String email, boolean chinese, Map<MessageType, MailChoice> other) {
        Map<MessageType, MailChoice> choices = new EnumMap<>(MessageType.class);
        choices.putAll(other);
        current.as(who, () -> {
            notifications.chooseSettings(email, chinese, USUAL, choices);
            return null;
        });
    }

    private void round(Instant when) {
        clock.at(when, postman::round);
    }

    private <T> T clock(Instant when, Supplier<T> act) {
        List<T> result = new ArrayList<>();
        clock.at(when, () -> result.add(act.get()));
        return result.get(0);
    }

    private void as(Actor who, Instant when, Runnable act) {
        clock.at(
                when,
                () -> current.as(who, () -> {
                    act.run();
                    return null;
                }));
    }

    private Actor operator() {
        return accounts.actor("operator");
    }

    private List<MessageRow> messages(Actor who) {
        return current.as(who, () -> notifications.page(null, false, 0, 1000));
    }

    private List<MessageRow> operatorsMessages() {
        return messages(operator());
    }

    private boolean vacant(String number) {
        return current.as(operator(), outbox::vacantTasks).stream()
                .anyMatch(task -> task.caseNumber().equals(number));
    }

    private MailRow mailOf(String number) {
        List<MailRow> mails = current.as(operator(), () -> outbox.page(null, 0, 1000)).stream()
                .filter(mail -> number.equals(mail.caseNumber()))
                .toList();
        assertEquals(1, mails.size());
        return mails.get(0);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BusinessClock.ZONE).toInstant();
    }

    /** What has arrived for that address, oldest first. */
    private static List<Letter> mailsTo(String address) {
        try {
            Store store = Session.getInstance(new Properties()).getStore("imap");
            store.connect("127.0.0.1", Integer.getInteger("peiji.it.imap.port"), address, address);
            try (store;
                    Folder folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_ONLY);
                List<Letter> letters = new ArrayList<>();
                for (Message message : folder.getMessages()) {
                    Multipart parts = (Multipart) message.getContent();
                    letters.add(new Letter(
                            message.getSubject(), (String) parts.getBodyPart(0).getContent(), (String)
                                    parts.getBodyPart(1).getContent()));
                }
                return letters;
            }
        } catch (jakarta.mail.MessagingException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A mail as its reader gets it. */
    record Letter(String subject, String text, String html) {
        String link() {
            Matcher link = Pattern.compile("http://\\S+").matcher(text);
            assertTrue(link.find(), text);
            return link.group();
        }
    }

    /** Somebody who signs in and reads a page, without a browser. */
    private static final class Reader {

        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new java.net.CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();

        Reader signIn(String username) throws Exception {
            String login = get("/login.xhtml");
            Matcher state = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"")
                    .matcher(login);
            assertTrue(state.find(), login);
            String form = "login_SUBMIT=1&login%3Ausername=" + username
                    + "&login%3Apassword=peiji-2026&login%3AsignIn=x&jakarta.faces.ViewState="
                    + java.net.URLEncoder.encode(state.group(1), java.nio.charset.StandardCharsets.UTF_8);
            client.send(
                    HttpRequest.newBuilder(address("/login.xhtml"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return this;
        }

        String get(String path) throws Exception {
            return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }

        private static URI address(String path) {
            return URI.create("http://127.0.0.1:" + System.getProperty("peiji.http.port") + path);
        }
    }

    /** What no page shows: rows as they are, threads of the server's. */
    @ApplicationScoped
    public static class Backstage {

        @PersistenceContext
        private EntityManager em;

        @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
        private ManagedThreadFactory threads;

        Thread thread(Runnable act) {
            return threads.newThread(act);
        }

        @Transactional
        long unspread() {
            return em.createQuery("select count(m) from Message m where m.spreadAt is null", Long.class)
                    .getSingleResult();
        }

        @Transactional
        long messagesOf(String number) {
            return em.createQuery("select count(m) from Message m where m.caseNumber = :number", Long.class)
                    .setParameter("number", number)
                    .getSingleResult();
        }

        @Transactional
        long messagesOf(String number, MessageType type) {
            return em.createQuery(
                            "select count(m) from Message m where m.caseNumber = :number and m.type = :type",
                            Long.class)
                    .setParameter("number", number)
                    .setParameter("type", type)
                    .getSingleResult();
        }

        @Transactional
        void activate(Actor who, boolean active) {
            em.createNativeQuery("update sec_account set active = ?1 where username = ?2")
                    .setParameter(1, active)
                    .setParameter(2, who.username())
                    .executeUpdate();
        }
    }
}
