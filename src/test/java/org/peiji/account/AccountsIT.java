package org.peiji.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.junit.jupiter.api.Test;
import org.peiji.account.application.AccountListing;
import org.peiji.account.application.AccountRow;
import org.peiji.account.application.AccountService;
import org.peiji.account.application.OwnAccountService;
import org.peiji.account.domain.AccountDraft;
import org.peiji.account.domain.AccountState;
import org.peiji.account.domain.LockReason;
import org.peiji.ground.Form;
import org.peiji.ground.InContainer;
import org.peiji.ground.Reader;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Acts;
import org.peiji.story.RowCount;

/** Delegated administration of accounts, as it holds in the running product. */
class AccountsIT extends InContainer {

    private static final List<String> PLACES = List.of("MOE", "A42", "A37", "D001", "D002", "D101", "D103");
    private static final LockReason REASON = new LockReason("has left");
    private static final String OWN = "every autumn a tree";
    private static final String WORK = "/worklist/worklist.xhtml";
    private static final String FIRST = "/account/first-password.xhtml";

    @Inject
    private AccountService service;

    @Inject
    private OwnAccountService own;

    @Inject
    private AccountListing listing;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private RowCount rows;

    @Test
    void everybodyMakesTheAccountsOfTheTableInTheOwnScopeAndNoOthers() {
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        expected.put("operator", posts("MINISTRY_ADMIN MINISTRY_ANALYST AUDITOR PLATFORM_OPERATOR", "MOE"));
        Set<String> ministry = posts("MINISTRY_ANALYST EXPERT", "MOE");
        ministry.addAll(posts("PROVINCE_OFFICER", "A42 A37"));
        ministry.addAll(posts(
                "BASE_DIRECTOR BASE_OFFICER BASE_FINANCE SCHOOL_ADMIN SCHOOL_LEADER TRAINEE LECTURER",
                "D001 D002 D101 D103"));
        expected.put("ministry", ministry);
        expected.put(
                "province42", posts("BASE_DIRECTOR BASE_OFFICER BASE_FINANCE SCHOOL_ADMIN SCHOOL_LEADER", "D001 D101"));
        expected.put("base1.director", posts("BASE_OFFICER BASE_FINANCE LECTURER", "D001"));
        expected.put("school1.admin", posts("SCHOOL_LEADER TRAINEE", "D101"));
        for (String nobody : List.of("auditor", "analyst", "base1.officer", "school1.leader", "trainee1", "expert1")) {
            expected.put(nobody, Set.of());
        }
        List<String> made = new ArrayList<>();
        expected.forEach((giver, posts) -> {
            Set<String> given = new TreeSet<>();
            for (Role role : Role.values()) {
                for (String place : PLACES) {
                    String name = name("matrix");
                    try {
                        as(giver, () -> service.createAccount(name, role + "@" + place, draft(null)));
                        given.add(role + "@" + place);
                        made.add(name);
                    } catch (Refusal refused) {
                        assertFalse(accounts.isTaken(name), giver + " " + role + "@" + place);
                    }
                }
            }
            assertEquals(posts, given, giver);
        });
        made.forEach(name -> as("operator", () -> {
            service.lockAccount(name, version(name), REASON);
            return null;
        }));
    }

    @Test
    void everybodySeesTheAccountsOfTheOwnScopeAndNoOthers() {
        Map<String, String> tables = Map.of(
                "ministry", "sec_role_assignment",
                "auditor", "sec_role_assignment",
                "operator", "sec_role_assignment",
                "province42", "sec_role_assignment where province = 'A42'",
                "base1.director", "sec_role_assignment where organisation = 'D001'",
                "school1.admin", "sec_role_assignment where organisation = 'D101'");
        tables.forEach((reader, table) -> assertEquals(
                rows.of(table),
                as(reader, () -> listing.count(ListQuery.none())).longValue(),
                reader));
        List<String> found = as(
                        "base1.director", () -> listing.page(ListQuery.of(listing, "search=base1&state=ACTIVE"), 0, 50))
                .stream()
                .map(AccountRow::username)
                .toList();
        assertTrue(found.contains("base1.officer"), found.toString());
        for (String state : List.of("NEW", "LOCKED", "ENDED")) {
            assertEquals(
                    0,
                    as("base1.director", () -> listing.count(ListQuery.of(listing, "search=base1&state=" + state)))
                            .intValue(),
                    state);
        }
        for (String foreign : List.of("base2.officer", "province42", "ministry", "school1.admin", "nobody")) {
            assertThrows(Missing.class, () -> as("base1.director", () -> service.find(foreign)), foreign);
        }
        assertThrows(Forbidden.class, () -> as("base1.officer", () -> service.find("base1.officer")));
    }

    @Test
    void forgedIdentifiersLeadNowhereAndAreAudited() {
        String officer = made("base1.director", "BASE_OFFICER@D001");
        long before = rows.of("aud_event where allowed = false and act = 'ACCOUNT_GIVE_ROLE'");
        for (String post : List.of(
                "MINISTRY_ADMIN@MOE",
                "PLATFORM_OPERATOR@MOE",
                "BASE_DIRECTOR@D001",
                "BASE_OFFICER@D002",
                "SCHOOL_LEADER@D001")) {
            assertThrows(
                    Refusal.class,
                    () -> run("base1.director", () -> service.giveRole(officer, version(officer), post, null)),
                    post);
        }
        assertEquals(before + 5, rows.of("aud_event where allowed = false and act = 'ACCOUNT_GIVE_ROLE'"));
        for (String post : List.of("ROOT@MOE", "BASE_OFFICER", "@D001", "BASE_OFFICER@X999", "null@null")) {
            assertThrows(
                    Refusal.class,
                    () -> run("base1.director", () -> service.giveRole(officer, version(officer), post, null)),
                    post);
        }
        assertEquals(1, rows.of("sec_role_assignment where username = '" + officer + "'"));

        assertThrows(Missing.class, () -> run("base1.director", () -> service.lockAccount("ministry", 1, REASON)));
        assertThrows(Missing.class, () -> as("school1.admin", () -> service.resetPassword(officer, version(officer))));
        assertThrows(
                Forbidden.class,
                () -> run("base1.director", () -> service.takeRole("base1.director", 1, "BASE_DIRECTOR@D001")),
                "the own role");
        assertThrows(
                Forbidden.class,
                () -> run("operator", () -> service.giveRole("operator", 1, "MINISTRY_ADMIN@MOE", null)),
                "a role for oneself");
    }

    @Test
    void whoHasARoleOfAnotherOfficeIsNotTakenOverByTheOwn() {
        String officer = made("base1.director", "BASE_OFFICER@D001");
        run("ministry", () -> service.giveRole(officer, version(officer), "EXPERT@MOE", null));
        assertThrows(
                Forbidden.class, () -> as("base1.director", () -> service.resetPassword(officer, version(officer))));
        assertThrows(
                Forbidden.class,
                () -> run("base1.director", () -> service.lockAccount(officer, version(officer), REASON)));
        assertThrows(
                Forbidden.class,
                () -> run("base1.director", () -> service.takeRole(officer, version(officer), "EXPERT@MOE")));
        assertEquals(1, as("base1.director", () -> service.find(officer)).elsewhere());

        run("base1.director", () -> service.takeRole(officer, version(officer), "BASE_OFFICER@D001"));
        assertNull(accounts.actor(officer, Role.BASE_OFFICER, "D001"));
        assertNotNull(accounts.actor(officer, Role.EXPERT, "MOE"));
        assertNotNull(as("operator", () -> service.resetPassword(officer, version(officer))));
    }

    @Test
    void aForgedOrganisationInTheFormMakesNoAccount() {
        String name = name("forged");
        Reader province = Reader.signedIn("province42");
        String page = "/account/create-account.xhtml";
        for (String organisation : List.of("D002", "D001")) {
            Form form = Form.of(province.get(page).body()).stream()
                    .filter(each -> each.id().equals("form"))
                    .findFirst()
                    .orElseThrow();
            Map<String, String> sent = new LinkedHashMap<>(form.values());
            sent.put("form:username:input", name);
            sent.put("form:personName:input", "Somebody");
            sent.put("form:role:input_input", "BASE_OFFICER");
            sent.put("form:organisation:input_input", organisation);
            sent.put("form:organisation:input_hinput", organisation);
            sent.put("form:submit", "1");
            HttpResponse<String> answer = province.press(page, "form", sent, null);
            assertEquals(200, answer.statusCode());
            boolean ours = organisation.equals("D001");
            assertEquals(ours, accounts.isTaken(name), organisation);
            assertEquals(ours, answer.body().contains("once-password"), organisation);
        }
        assertFalse(province.get(page).body().contains("once-password"), "shown once");
    }

    @Test
    void aOneTimePasswordOpensNothingButTheChoiceOfAnOwnOne() {
        String officer = name("newcomer");
        String password = as("base1.director", () -> service.createAccount(officer, "BASE_OFFICER@D001", draft(null)))
                .text();
        assertEquals(0, rows.of("aud_event where subject like '%" + password + "%'"));
        assertEquals(0, rows.of("sec_account where password_hash like '%" + password + "%'"));

        Reader reader = new Reader();
        assertEquals(FIRST, reader.signIn(officer, password).uri().getPath());
        for (String page : List.of("/index.xhtml", WORK, "/account/my-account.xhtml", "/cohort/cohorts.xhtml")) {
            assertEquals(FIRST, reader.get(page).uri().getPath(), page);
        }
        for (String address :
                List.of("/export/cohorts.csv", "/files/any", "/documents/any", "/import/result/any.xlsx")) {
            assertTrue(Set.of(403, 404).contains(reader.get(address).statusCode()), address);
        }
        assertEquals(FIRST, choose(reader, "too short").uri().getPath());
        assertEquals(FIRST, choose(reader, password).uri().getPath(), "the one-time password again");
        assertEquals(WORK, choose(reader, OWN).uri().getPath());
        assertEquals(403, reader.get(FIRST).statusCode(), "done once");
        assertEquals(
                "/login.xhtml", new Reader().signIn(officer, password).uri().getPath(), "it is used up");

        Reader elsewhere = new Reader();
        assertEquals(WORK, elsewhere.signIn(officer, OWN).uri().getPath());
        as("base1.director", () -> service.resetPassword(officer, version(officer)));
        assertEquals(403, reader.get(WORK).statusCode(), "the session ends with the password");
        assertEquals(403, reader.get(FIRST).statusCode(), "and chooses no other one");
        assertEquals(403, elsewhere.get(WORK).statusCode());
    }

    @Test
    void aLockedSessionAndATakenRoleAreRefusedAtTheNextRequest() {
        String officer = signedUp("BASE_OFFICER@D001");
        Reader reader = new Reader();
        assertEquals(WORK, reader.signIn(officer, OWN).uri().getPath());
        run("base1.director", () -> service.lockAccount(officer, version(officer), REASON));
        assertEquals(403, reader.get(WORK).statusCode());
        assertEquals(403, reader.get("/export/cohorts.csv").statusCode());
        assertEquals("/login.xhtml", new Reader().signIn(officer, OWN).uri().getPath());

        run("base1.director", () -> service.unlockAccount(officer, version(officer)));
        Reader again = new Reader();
        assertEquals(WORK, again.signIn(officer, OWN).uri().getPath());
        run("base1.director", () -> service.giveRole(officer, version(officer), "BASE_FINANCE@D001", null));
        run("base1.director", () -> service.takeRole(officer, version(officer), "BASE_OFFICER@D001"));
        assertEquals(403, again.get("/cohort/draft-cohort.xhtml").statusCode(), "only officers draft");
        assertEquals(200, again.get("/cohort/cohorts.xhtml").statusCode(), "finance reads");
        run("base1.director", () -> service.takeRole(officer, version(officer), "BASE_FINANCE@D001"));
        assertEquals(403, again.get("/cohort/cohorts.xhtml").statusCode());
        assertEquals(403, again.get("/index.xhtml").statusCode(), "no role is no fault");
        List<String> history = as("base1.director", () -> service.find(officer)).history().stream()
                .map(act -> act.act().replace("shell.Permission.ACCOUNT_", ""))
                .toList();
        assertEquals(
                List.of(
                        "TAKE_ROLE",
                        "TAKE_ROLE",
                        "GIVE_ROLE",
                        "UNLOCK_ACCOUNT",
                        "LOCK_ACCOUNT",
                        "CHANGE_PASSWORD",
                        "CREATE_ACCOUNT"),
                history);
    }

    @Test
    void aDelegationEndsWithItsLastDay() {
        String officer = name("deputy");
        LocalDate today = clock.today();
        as("base1.director", () -> service.createAccount(officer, "BASE_OFFICER@D001", draft(today.plusDays(1))));
        assertNotNull(accounts.actor(officer));
        AccountRow row = as("base1.director", () -> listing.page(ListQuery.of(listing, "search=" + officer), 0, 5))
                .get(0);
        assertEquals(today.plusDays(1), row.lastDay());
        assertEquals(AccountState.NEW, row.state());
        clock.at(
                today.plusDays(2)
                        .atStartOfDay(BusinessClock.ZONE)
                        .minusSeconds(1)
                        .toInstant(),
                () -> assertNotNull(accounts.actor(officer)));
        clock.at(today.plusDays(2).atStartOfDay(BusinessClock.ZONE).toInstant(), () -> {
            assertNull(accounts.actor(officer));
            assertTrue(accounts.inGroup("BASE_OFFICER@D001").stream()
                    .noneMatch(person -> person.username().equals(officer)));
        });
        assertThrows(
                Refusal.class,
                () -> run(
                        "base1.director",
                        () -> service.giveRole(officer, version(officer), "BASE_FINANCE@D001", today.minusDays(1))));
    }

    @Test
    void theLastAdministratorStays() {
        Set<String> administrators = accounts.inGroup("MINISTRY_ADMIN@MOE").stream()
                .map(person -> person.username())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(administrators.size() > 1, administrators.toString());
        administrators.remove("ministry");
        try {
            administrators.forEach(name -> run("operator", () -> service.lockAccount(name, version(name), REASON)));
            for (Runnable act : List.<Runnable>of(
                    () -> service.lockAccount("ministry", version("ministry"), REASON),
                    () -> service.takeRole("ministry", version("ministry"), "MINISTRY_ADMIN@MOE"),
                    () -> service.giveRole("ministry", version("ministry"), "MINISTRY_ADMIN@MOE", clock.today()))) {
                Refusal refusal = assertThrows(Refusal.class, () -> run("operator", act));
                assertEquals("account.refusal.lastOne", refusal.key());
            }
            assertNotNull(accounts.actor("ministry", Role.MINISTRY_ADMIN, "MOE"));
        } finally {
            administrators.forEach(name -> run("operator", () -> service.unlockAccount(name, version(name))));
        }
    }

    /** Two operators lock each other, and there is no third one. */
    @Test
    void ofTwoWhoLockEachOtherOneStays() throws InterruptedException, NamingException {
        String other = made("operator", "PLATFORM_OPERATOR@MOE");
        Actor one = accounts.actor("operator");
        Actor two = accounts.actor(other);
        int ofTheFirst = version("operator");
        int ofTheOther = version(other);
        List<String> outcomes = together(
                () -> current.as(one, () -> {
                    service.lockAccount(other, ofTheOther, REASON);
                    return null;
                }),
                () -> current.as(two, () -> {
                    service.lockAccount("operator", ofTheFirst, REASON);
                    return null;
                }));
        try {
            assertEquals(1, Collections.frequency(outcomes, "done"), outcomes.toString());
            assertTrue(outcomes.contains("account.refusal.lastOne"), outcomes.toString());
        } finally {
            if (accounts.actor("operator") == null) {
                current.as(two, () -> {
                    service.unlockAccount(
                            "operator",
                            as("auditor", () -> service.find("operator")).version());
                    return null;
                });
                run("operator", () -> service.lockAccount(other, version(other), REASON));
            }
        }
        assertNotNull(accounts.actor("operator"));
    }

    @Test
    void ofTwoWhoChangeOneAccountOneIsToldOfTheOther() throws InterruptedException, NamingException {
        String officer = made("base1.director", "BASE_OFFICER@D001");
        int seen = version(officer);
        List<String> outcomes = together(
                () -> run("base1.director", () -> service.giveRole(officer, seen, "BASE_FINANCE@D001", null)),
                () -> run("province42", () -> service.lockAccount(officer, seen, REASON)));
        assertEquals(1, Collections.frequency(outcomes, "done"), outcomes.toString());
        assertEquals(1, Collections.frequency(outcomes, "account.refusal.changed"), outcomes.toString());

        Conflict conflict = assertThrows(
                Conflict.class, () -> run("ministry", () -> service.takeRole(officer, seen, "BASE_OFFICER@D001")));
        assertEquals(officer, conflict.parameters()[0]);
        assertTrue(
                Set.of("base1.director", "province42").contains(conflict.parameters()[1]),
                "who was faster: " + conflict.parameters()[1]);
    }

    @Test
    void theOwnPasswordIsChangedByWhoKnowsIt() {
        String officer = signedUp("BASE_OFFICER@D001");
        Refusal wrong = assertThrows(
                Refusal.class,
                () -> run(
                        officer,
                        () -> own.changePassword("not the one".toCharArray(), "another long one".toCharArray())));
        assertEquals("part.errors.title", wrong.key());
        assertThrows(Refusal.class, () -> run(officer, () -> own.changePassword(OWN.toCharArray(), OWN.toCharArray())));
        run(officer, () -> own.changePassword(OWN.toCharArray(), "another long one".toCharArray()));
        assertEquals(
                WORK, new Reader().signIn(officer, "another long one").uri().getPath());

        assertThrows(
                Refusal.class,
                () -> run(
                        "base1.officer",
                        () -> own.changePassword("peiji-2026".toCharArray(), "another long one".toCharArray())));
        assertThrows(
                Refusal.class,
                () -> as("base1.director", () -> service.resetPassword("base1.officer", version("base1.officer"))));
        Reader.signedIn("base1.officer");
    }

    private List<String> together(Runnable... acts) throws InterruptedException, NamingException {
        ManagedThreadFactory threads = InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
        List<String> outcomes = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> running = Stream.of(acts)
                .map(act -> threads.newThread(() -> {
                    try {
                        start.await();
                        act.run();
                        outcomes.add("done");
                    } catch (RuntimeException refused) {
                        Refusal refusal = Acts.refusalOf(refused);
                        outcomes.add(refusal == null ? String.valueOf(refused) : refusal.key());
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .toList();
        running.forEach(Thread::start);
        start.countDown();
        for (Thread thread : running) {
            thread.join(Duration.ofSeconds(60).toMillis());
        }
        return outcomes;
    }

    /** An account with a one-time password. */
    private String made(String maker, String post) {
        String name = name("made");
        as(maker, () -> service.createAccount(name, post, draft(null)));
        return name;
    }

    /** An account whose owner has chosen a password. */
    private String signedUp(String post) {
        String name = name("signed");
        String password = as("province42", () -> service.createAccount(name, post, draft(null)))
                .text();
        Reader reader = new Reader();
        reader.signIn(name, password);
        assertEquals(WORK, choose(reader, OWN).uri().getPath());
        return name;
    }

    private static HttpResponse<String> choose(Reader reader, String password) {
        return reader.press(
                FIRST,
                "form",
                Map.of("form:next:input", password, "form:again:input", password, "form:submit", "1"),
                reader.viewState(FIRST));
    }

    private int version(String username) {
        return as("auditor", () -> service.find(username)).version();
    }

    private <T> T as(String username, Supplier<T> act) {
        return current.as(accounts.actor(username), act);
    }

    private void run(String username, Runnable act) {
        as(username, () -> {
            act.run();
            return null;
        });
    }

    private static AccountDraft draft(LocalDate lastDay) {
        return new AccountDraft("Somebody", lastDay);
    }

    private static String name(String of) {
        return of + "." + Long.toString(System.nanoTime(), 36);
    }

    private static Set<String> posts(String roles, String organisations) {
        return Stream.of(roles.split(" "))
                .flatMap(role -> Stream.of(organisations.split(" ")).map(organisation -> role + "@" + organisation))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
