package org.peiji.platform.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.failure.Refusals;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Texts;

/** Refusals and faults as problems of RFC 9457. */
class ProblemsTest {

    private final Texts texts = new Texts();
    private final Problems problems = new Problems(texts);

    private Problem of(Throwable thrown, String instance) {
        return texts.speaking(Locale.ENGLISH, () -> problems.of(thrown, instance));
    }

    @Test
    void eachRefusalHasItsStatus() {
        assertEquals(422, of(new Refusal("api.refusal.otherRequest"), "/x").status());
        assertEquals(409, of(new Conflict("api.refusal.atWork"), "/x").status());
        assertEquals(404, of(new Missing("ENR-1"), "/x").status());
        assertEquals(
                403,
                of(new Forbidden("shell.refusal.permission", Permission.ENROLMENT_READ), "/x")
                        .status());
    }

    @Test
    void aRefusalIsFoundUnderWhatWrapsIt() {
        assertEquals(
                404, of(new IllegalStateException(new Missing("ENR-1")), "/x").status());
    }

    @Test
    void everyBrokenRuleIsTold_inTheReadersLanguage() {
        Faults faults = new Faults("api");
        faults.unless(false, "size", "api.refusal.number", 1, 100);
        faults.unless(false, "extra", "api.refusal.unknown");
        Refusals refusals = assertThrows(Refusals.class, faults::refuse);
        Problem english = texts.speaking(Locale.ENGLISH, () -> problems.of(refusals, "/api/v1/x"));
        assertEquals(
                List.of(
                        new Problem.Error("size", "api.refusal.number", "Please give a whole number from 1 to 100."),
                        new Problem.Error("extra", "api.refusal.unknown", "There is no such field.")),
                english.errors());
        assertEquals("urn:peiji:problem:refused", english.type());
        assertEquals("/api/v1/x", english.instance());
        Problem chinese = texts.speaking(Locale.SIMPLIFIED_CHINESE, () -> problems.of(refusals, "/api/v1/x"));
        assertEquals(english.type(), chinese.type(), "the kind is the same in every language");
        assertFalse(english.title().equals(chinese.title()));
        assertFalse(
                english.errors().get(0).detail().equals(chinese.errors().get(0).detail()));
    }

    @Test
    void aFaultSaysNothingButItsNumber() {
        Problem problem = of(new IllegalStateException("select secret from table"), "/x");
        assertEquals(500, problem.status());
        assertNotNull(problem.incident());
        assertNull(problem.errors());
        String written = JsonRecords.write(problem).toString();
        assertFalse(written.contains("select"), written);
        assertFalse(written.contains("Exception"), written);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429})
    void everyStatusHasWordsInBothLanguages(int status) {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Problem problem = texts.speaking(language, () -> problems.of(status, "/x"));
            assertFalse((problem.title() + problem.detail()).contains("???"), problem.toString());
        }
    }
}
