package org.peiji.expert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peiji.expert.application.ExpertView;
import org.peiji.expert.application.PoolKeepingService;
import org.peiji.expert.application.PoolService;
import org.peiji.expert.domain.ExpertChange;
import org.peiji.expert.domain.ExpertChange.Attribute;
import org.peiji.ground.InContainer;
import org.peiji.ground.Reader;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Person;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;

/** 专家库维护: the ministry alone keeps the pool, and every change is written down. */
class PoolKeepingIT extends InContainer {

    @Inject
    private PoolKeepingService keeping;

    @Inject
    private PoolService pool;

    @Inject
    private Accounts accounts;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    private String username;
    private LocalDate today;

    @BeforeEach
    void anAccountOfAnExpert() {
        username = "pool." + System.nanoTime();
        today = clock.today();
        accounts.add(new Account(username, "叶知秋", accounts.hash("peiji-2026".toCharArray()), true)
                .assign(Role.EXPERT, OrganisationDirectory.MINISTRY, "MOE", null));
    }

    @AfterEach
    void nobodyIsInvitedWhoIsNotThere() {
        if (as(ministry(), () -> keeping.newcomers()).stream()
                        .map(Person::username)
                        .noneMatch(username::equals)
                && shown().active()) {
            run(ministry(), () -> keeping.deactivateExpert(username, "T"));
        }
    }

    @Test
    void anExpertIsTakenInAndEveryChangeIsWrittenDown() {
        enrol();
        assertEquals("叶知秋", shown().personName());
        assertEquals(organisations.find("D117").nameZh(), shown().employerName());
        assertEquals(1, shown().employments().size());

        run(ministry(), () -> keeping.describeExpert(username, "治理、数字化", 5));
        run(ministry(), () -> keeping.employExpert(username, "D118", today.minusDays(9), null));
        assertEquals(
                organisations.find("D118").nameZh(), shown().employerName(), "a post that lasts is the present one");
        assertEquals(organisations.find("D118").authorityCode(), shown().province());
        run(ministry(), () -> keeping.employExpert(username, "D119", today.minusYears(9), today.minusYears(8)));
        assertEquals(organisations.find("D118").nameZh(), shown().employerName(), "one of the past is not");
        long ending = shown().employments().get(0).id();
        run(ministry(), () -> keeping.endEmployment(username, ending, today.minusDays(1)));
        assertEquals(organisations.find("D117").nameZh(), shown().employerName());
        run(ministry(), () -> keeping.deactivateExpert(username, "出国访学"));
        assertFalse(shown().active());
        assertEquals("出国访学", shown().inactiveReason());
        run(ministry(), () -> keeping.activateExpert(username));
        assertTrue(shown().active());

        List<ExpertChange> changes = shown().changes();
        assertEquals(
                List.of(
                        Attribute.MEMBERSHIP,
                        Attribute.MEMBERSHIP,
                        Attribute.EMPLOYMENT,
                        Attribute.EMPLOYMENT,
                        Attribute.EMPLOYMENT,
                        Attribute.MOST_OPEN,
                        Attribute.FIELD,
                        Attribute.MEMBERSHIP),
                changes.stream().map(ExpertChange::attribute).toList());
        assertEquals("出国访学", changes.get(1).reason());
        assertEquals("30", changes.get(5).before());
        assertEquals("5", changes.get(5).after());
        run(ministry(), () -> keeping.describeExpert(username, "治理、数字化", 5));
        assertEquals(changes.size(), shown().changes().size(), "what is the same is no change");
    }

    @Test
    void whatIsWrongIsRefused() {
        assertRefused(
                "expert.refusal.noAccount",
                () -> keeping.enrolExpert("school1.leader", "D117", today.minusDays(1), "T", 5));
        assertRefused("expert.refusal.employer", () -> keeping.enrolExpert(username, " ", today, "T", 5));
        assertRefused("expert.refusal.future", () -> keeping.enrolExpert(username, "D117", today.plusDays(1), "T", 5));
        assertRefused("expert.refusal.field", () -> keeping.enrolExpert(username, "D117", today, " ", 5));
        assertRefused("expert.refusal.mostOpen", () -> keeping.enrolExpert(username, "D117", today, "T", 0));
        enrol();
        assertThrows(Conflict.class, this::enrol);
        assertRefused(
                "expert.refusal.employmentDays",
                () -> keeping.employExpert(username, "D118", today.minusDays(1), today.minusDays(2)));
        assertRefused("expert.refusal.changeReason", () -> keeping.deactivateExpert(username, " "));
        assertThrows(Conflict.class, () -> run(ministry(), () -> keeping.activateExpert(username)));
        assertThrows(
                Missing.class, () -> run(ministry(), () -> keeping.endEmployment(username, -1, today)), "not the own");
    }

    @Test
    void onlyTheMinistryKeepsThePool() {
        enrol();
        for (String other : List.of("analyst", "auditor", "province42", "base1.director", "expert1", "operator")) {
            Actor actor = accounts.actor(other);
            assertThrows(Forbidden.class, () -> run(actor, () -> keeping.deactivateExpert(username, "T")), other);
            assertThrows(Forbidden.class, () -> as(actor, () -> keeping.newcomers()), other);
            assertThrows(
                    Forbidden.class,
                    () -> run(actor, () -> keeping.employExpert(username, "D118", today.minusDays(1), null)),
                    other);
            assertEquals(
                    403,
                    Reader.signedIn(other)
                            .get("/expert/keep-expert.xhtml?username=" + username)
                            .statusCode(),
                    other);
        }
        assertEquals(
                200,
                Reader.signedIn("ministry")
                        .get("/expert/keep-expert.xhtml?username=" + username)
                        .statusCode());
        assertTrue(Reader.signedIn("analyst")
                .get("/expert/expert.xhtml?username=" + username)
                .body()
                .contains("叶知秋"));
        assertEquals(
                403,
                Reader.signedIn("province42")
                        .get("/expert/expert.xhtml?username=" + username)
                        .statusCode());
    }

    private void enrol() {
        run(ministry(), () -> keeping.enrolExpert(username, "D117", today.minusYears(2), "治理", 30));
    }

    private ExpertView shown() {
        return as(ministry(), () -> pool.expert(username));
    }

    private void assertRefused(String key, Runnable act) {
        assertEquals(
                key, assertThrows(Refusal.class, () -> run(ministry(), act)).key());
    }

    private Actor ministry() {
        return accounts.actor(Role.MINISTRY_ADMIN, OrganisationDirectory.MINISTRY);
    }

    private void run(Actor actor, Runnable act) {
        as(actor, () -> {
            act.run();
            return null;
        });
    }

    private <T> T as(Actor actor, Supplier<T> act) {
        return current.as(actor, act);
    }
}
