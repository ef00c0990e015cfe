package org.peiji.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peiji.document.application.DocumentFilter;
import org.peiji.document.application.DocumentService;
import org.peiji.document.application.DocumentView;
import org.peiji.document.application.PublicVerification;
import org.peiji.document.application.PublicVerification.IssuedFacts;
import org.peiji.ground.InContainer;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;

/** Official documents in the server: issued, verified by the public, revoked, superseded, and read within scope. */
class DocumentsIT extends InContainer {

    private static final int ISSUERS = 24;

    @Inject
    private OfficialDocuments official;

    @Inject
    private DocumentService service;

    @Inject
    private PublicVerification verification;

    @Inject
    private Threads threads;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    private String number;

    @BeforeEach
    void aCase() {
        number = "DOC-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void thePublicReadsWhatWasIssued() throws Exception {
        DocumentView letter = seen(director("D001"), admission("D001", "江清和"));
        IssuedFacts facts = verified(letter);
        assertEquals(DocumentKind.ADMISSION_LETTER, facts.kind());
        assertEquals(letter.documentNumber(), facts.documentNumber());
        assertEquals("江*和", facts.holder());
        assertEquals("示范班次", facts.subject());
        assertEquals(DocumentState.ISSUED, facts.state());
        assertTrue(verification.verify("0".repeat(25)).isEmpty());
        assertTrue(verification.verify("").isEmpty());

        HttpResponse<String> page = ask(letter.address().replaceAll(".*code=", ""));
        assertEquals(200, page.statusCode());
        assertTrue(page.headers().firstValue("X-Robots-Tag").orElse("").contains("noindex"));
        assertTrue(page.body().contains("江*和"));
        assertTrue(page.body().contains(letter.documentNumber()));
        assertFalse(page.body().contains("江清和"), "the public never reads the whole name");
    }

    @Test
    void thePdfIsMadeOnceAndKeptWithItsHash() {
        String letter = admission("D001", "江清和");
        Actor director = director("D001");
        byte[] first = as(director, () -> service.download(letter)).content();
        assertArrayEquals(first, as(director, () -> service.download(letter)).content());
        DocumentView view = seen(director, letter);
        assertEquals(64, view.sha256().length());
        assertEquals(view.sha256(), verified(view).sha256());
    }

    @Test
    void aRareCharacterStopsThePrintAndNotTheDecision() {
        String letter = admission("D001", "张𠀀");
        Refusal refusal = assertThrows(Refusal.class, () -> as(director("D001"), () -> service.download(letter)));
        assertEquals("document.refusal.glyph", refusal.key());
        assertEquals(DocumentState.ISSUED, seen(director("D001"), letter).state());
    }

    @Test
    void aRevokedDocumentSaysSoToEverybody() {
        String letter = admission("D001", "江清和");
        assertThrows(Missing.class, () -> revoke(director("D002"), letter), "another office's document");
        assertThrows(Forbidden.class, () -> revoke(accounts.actor(Role.BASE_OFFICER, "D001"), letter));
        assertThrows(
                Refusal.class,
                () -> as(director("D001"), () -> {
                    service.revokeDocument(letter, " ");
                    return null;
                }));
        revoke(director("D001"), letter);
        IssuedFacts facts = verified(seen(director("D001"), letter));
        assertEquals(DocumentState.REVOKED, facts.state());
        assertNotNull(facts.stateAt());
        assertThrows(Conflict.class, () -> revoke(director("D001"), letter));
    }

    @Test
    void aCorrectionStandsInThePlaceOfTheFirst() {
        Actor director = director("D001");
        String first = admission("D001", "江青和");
        Map<String, String> facts = new LinkedHashMap<>(seen(director, first).facts());
        facts.put("place", "二号楼");
        String second = as(director, () -> service.supersedeDocument(first, "T", "江清和", facts));
        DocumentView before = seen(director, first);
        DocumentView after = seen(director, second);
        assertEquals(DocumentState.SUPERSEDED, before.state());
        assertEquals(second, before.supersededBy());
        assertEquals(first, after.supersedes());
        assertEquals("一号楼", before.facts().get("place"), "what was issued stays as it was");
        assertEquals("二号楼", after.facts().get("place"));
        assertNotEquals(before.documentNumber(), after.documentNumber());
        assertEquals(after.documentNumber(), verified(before).replacement());
        assertThrows(Conflict.class, () -> as(director, () -> service.supersedeDocument(first, "T", "T", facts)));

        String third = admission("D001", "江清和");
        assertEquals(third, seen(director, second).supersededBy(), "issuing again supersedes what the case has");
        assertEquals(3, as(director, () -> service.of(number)).size());
    }

    @Test
    void eachReaderSeesHisOwn() {
        String letter = admission("D001", "江清和");
        assertEquals(
                letter, seen(accounts.actor(Role.SCHOOL_LEADER, "D101"), letter).number());
        assertEquals(letter, seen(accounts.actor("trainee1"), letter).number());
        assertEquals(
                letter,
                seen(accounts.actor(Role.PROVINCE_OFFICER, "A42"), letter).number());
        assertThrows(Missing.class, () -> seen(accounts.actor("trainee2"), letter));
        assertThrows(Missing.class, () -> seen(accounts.actor(Role.SCHOOL_LEADER, "D102"), letter));
        assertThrows(Missing.class, () -> seen(director("D002"), letter));
        assertThrows(Missing.class, () -> as(director("D002"), () -> service.download(letter)));
        DocumentFilter own = new DocumentFilter(
                null, null, null, seen(director("D001"), letter).documentNumber());
        assertEquals(1, as(director("D001"), () -> service.count(own)));
        assertEquals(0, as(director("D002"), () -> service.count(own)));
    }

    @Test
    void numbersAreUniqueAndWithoutAGapHoweverManyIssueAtOnce() throws Exception {
        List<Future<String>> issued = new ArrayList<>();
        for (int i = 0; i < ISSUERS; i++) {
            boolean fails = i % 4 == 0;
            issued.add(threads.submit(() -> issueOrRollBack(fails)));
        }
        Set<Integer> places = new TreeSet<>();
        int committed = 0;
        for (Future<String> each : issued) {
            String document = each.get();
            if (document != null) {
                committed++;
                places.add(Integer.valueOf(
                        seen(director("D012"), document).documentNumber().replaceAll(".*\\D(\\d+)\\D*$", "$1")));
            }
        }
        assertEquals(ISSUERS * 3 / 4, committed);
        assertEquals(committed, places.size(), "no number twice");
        int first = places.iterator().next();
        assertEquals(
                new TreeSet<>(IntStream.range(first, first + committed).boxed().toList()), places, "and no gap");
    }

    private String issueOrRollBack(boolean fails) throws Exception {
        transaction.begin();
        try {
            String document = official.issue(order(UUID.randomUUID().toString().substring(0, 20), "D012", "江清和"));
            if (fails) {
                transaction.rollback();
                return null;
            }
            transaction.commit();
            return document;
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        }
    }

    private String admission(String base, String holder) {
        return official.issue(order(number, base, holder));
    }

    private static DocumentOrder order(String caseNumber, String base, String holder) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String name : List.of("enrolment", "schoolName", "classHours", "managerName", "managerPhone")) {
            facts.put(name, "T");
        }
        facts.put("starts", "2026-09-01");
        facts.put("ends", "2026-09-05");
        facts.put("place", "一号楼");
        return new DocumentOrder(
                DocumentKind.ADMISSION_LETTER,
                caseNumber,
                base,
                holder,
                null,
                true,
                "示范班次",
                "Model cohort",
                "D101",
                "A42",
                "trainee1",
                facts);
    }

    private IssuedFacts verified(DocumentView document) {
        return verification.verify(document.address().replaceAll(".*code=", "")).orElseThrow();
    }

    private void revoke(Actor actor, String document) {
        as(actor, () -> {
            service.revokeDocument(document, "T");
            return null;
        });
    }

    private DocumentView seen(Actor actor, String document) {
        return as(actor, () -> service.find(document));
    }

    private Actor director(String base) {
        return accounts.actor(Role.BASE_DIRECTOR, base);
    }

    private <T> T as(Actor actor, Supplier<T> act) {
        return current.as(actor, act);
    }

    private static HttpResponse<String> ask(String code) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + System.getProperty("peiji.http.port") + "/verify?code=" + code);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The server's threads, which may open transactions. */
    @ApplicationScoped
    static class Threads {

        @Resource
        private ManagedExecutorService executor;

        <T> Future<T> submit(java.util.concurrent.Callable<T> act) {
            return executor.submit(act);
        }
    }
}
