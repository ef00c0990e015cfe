package org.peiji.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peiji.ground.Form;
import org.peiji.ground.InContainer;
import org.peiji.ground.Reader;

/** 等候室: who comes when it is full is told so, keeps what was typed, and gets through by sending it again. */
@Tag("pages")
class WaitingRoomIT extends InContainer {

    private static final String WORDS = "Office of teaching <affairs> & \"research\"";

    @Inject
    private WaitingRoom room;

    @Test
    void whoeverFindsNoPlaceKeepsTheFormAndSendsItAgain() throws InterruptedException {
        Reader trainee = Reader.signedIn("trainee58");
        String address = cohort(trainee);
        Form form = form(trainee.get(address), "idNumber");
        Map<String, String> typed = new LinkedHashMap<>(form.values());
        typed.keySet().stream().filter(name -> name.contains(":department:")).forEach(name -> typed.put(name, WORDS));
        form.buttons().stream().filter(name -> name.endsWith(":submit")).forEach(name -> typed.put(name, "1"));
        long before = room.turnedAway();
        HttpResponse<String> busy;
        int inside = 0;
        try {
            while (room.enter()) {
                inside++;
            }
            busy = trainee.press(address, form.id(), typed, null);
        } finally {
            for (int each = 0; each < inside; each++) {
                room.leave();
            }
        }
        assertEquals(503, busy.statusCode());
        assertEquals(
                String.valueOf(room.patience().toSeconds()),
                busy.headers().firstValue("Retry-After").orElse(""));
        assertTrue(room.turnedAway() >= before + 2);
        assertEquals(0, room.atWork());

        Form again = form(busy, ":department:");
        typed.forEach((name, value) -> assertEquals(value, again.values().get(name), name));
        HttpResponse<String> answer = trainee.press("/enrolment/enrol.xhtml", again.id(), again.values(), null);
        assertEquals(200, answer.statusCode());
        Form answered = form(answer, "idNumber");
        assertEquals(
                WORDS,
                answered.values().entrySet().stream()
                        .filter(field -> field.getKey().contains(":department:"))
                        .findFirst()
                        .orElseThrow()
                        .getValue(),
                "the page was told what was typed, and says what is missing");
    }

    @Test
    void whoeverReadsIsNeverMadeToWait() throws InterruptedException {
        Reader trainee = Reader.signedIn("trainee58");
        int inside = 0;
        try {
            while (room.enter()) {
                inside++;
            }
            assertEquals(200, trainee.get("/enrolment/mine.xhtml").statusCode());
        } finally {
            for (int each = 0; each < inside; each++) {
                room.leave();
            }
        }
        assertNotEquals(0, inside);
    }

    private static String cohort(Reader trainee) {
        return Reader.links(trainee.get("/public/cohorts.xhtml")).stream()
                .filter(link -> link.contains("number=COH-"))
                .map(link -> "/enrolment/enrol.xhtml?cohort=" + link.replaceFirst(".*number=", ""))
                .filter(page -> trainee.get(page).body().contains("idNumber"))
                .findFirst()
                .orElseThrow();
    }

    private static Form form(HttpResponse<String> page, String field) {
        return Form.of(page.body()).stream()
                .filter(each -> each.values().keySet().stream().anyMatch(name -> name.contains(field)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.statusCode() + " " + page.body()));
    }
}
