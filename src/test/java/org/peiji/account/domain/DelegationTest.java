package org.peiji.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peiji.platform.security.Role.AUDITOR;
import static org.peiji.platform.security.Role.BASE_DIRECTOR;
import static org.peiji.platform.security.Role.BASE_FINANCE;
import static org.peiji.platform.security.Role.BASE_OFFICER;
import static org.peiji.platform.security.Role.EXPERT;
import static org.peiji.platform.security.Role.LECTURER;
import static org.peiji.platform.security.Role.MINISTRY_ADMIN;
import static org.peiji.platform.security.Role.MINISTRY_ANALYST;
import static org.peiji.platform.security.Role.PLATFORM_OPERATOR;
import static org.peiji.platform.security.Role.PROVINCE_OFFICER;
import static org.peiji.platform.security.Role.SCHOOL_ADMIN;
import static org.peiji.platform.security.Role.SCHOOL_LEADER;
import static org.peiji.platform.security.Role.TRAINEE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peiji.organisation.OrganisationKind;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;
import org.peiji.platform.security.RoleAssignment;

/** The whole matrix: every role as giver, every role as gift, at home and elsewhere. */
class DelegationTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    /** The published table, written out once more. */
    private static final Map<Role, Set<Role>> TABLE = Map.of(
            PLATFORM_OPERATOR, Set.of(MINISTRY_ADMIN, MINISTRY_ANALYST, AUDITOR, PLATFORM_OPERATOR),
            MINISTRY_ADMIN,
                    Set.of(
                            MINISTRY_ANALYST,
                            PROVINCE_OFFICER,
                            BASE_DIRECTOR,
                            BASE_OFFICER,
                            BASE_FINANCE,
                            SCHOOL_ADMIN,
                            SCHOOL_LEADER,
                            TRAINEE,
                            EXPERT,
                            LECTURER),
            PROVINCE_OFFICER, Set.of(BASE_DIRECTOR, BASE_OFFICER, BASE_FINANCE, SCHOOL_ADMIN, SCHOOL_LEADER),
            BASE_DIRECTOR, Set.of(BASE_OFFICER, BASE_FINANCE, LECTURER),
            SCHOOL_ADMIN, Set.of(SCHOOL_LEADER, TRAINEE));

    /** Organisations by the authority of their province. */
    private static final Map<String, String> PLACES =
            Map.of("MOE", "", "A42", "A42", "D001", "A42", "D101", "A42", "A37", "A37", "D002", "A37", "D102", "A37");

    @Test
    void everyRoleGivesWhatTheTableSaysAndNoOther() {
        for (Role own : Role.values()) {
            assertThat(Delegation.rolesOf(own)).as(own.name()).isEqualTo(TABLE.getOrDefault(own, Set.of()));
        }
    }

    @Test
    void everyCellOfTheMatrixEndsAtTheOwnScope() {
        int open = 0;
        for (Role own : Role.values()) {
            Actor actor = actor(own);
            for (Role gift : Role.values()) {
                Set<String> given = new TreeSet<>();
                PLACES.forEach((place, authority) -> {
                    if (Delegation.covers(actor, gift, place, authority.isEmpty() ? null : authority)) {
                        given.add(place);
                    }
                });
                boolean may = TABLE.getOrDefault(own, Set.of()).contains(gift);
                assertThat(given).as(own + " gives " + gift).isEqualTo(may ? scope(own) : Set.of());
                open += given.size();
            }
        }
        assertThat(open).as("cells that are open").isEqualTo(10 * 7 + 5 * 3 + 3 + 2 + 4);
    }

    @Test
    void nobodyGivesTheOwnRoleButTheOperators() {
        assertThat(Stream.of(Role.values())
                        .filter(role -> Delegation.rolesOf(role).contains(role)))
                .containsExactly(PLATFORM_OPERATOR);
    }

    @Test
    void noChainOfGiftsLeadsUpward() {
        for (Role below : List.of(PROVINCE_OFFICER, BASE_DIRECTOR, SCHOOL_ADMIN)) {
            Set<Role> reached = EnumSet.of(below);
            List<Role> ahead = new ArrayList<>(List.of(below));
            while (!ahead.isEmpty()) {
                for (Role gift : Delegation.rolesOf(ahead.remove(0))) {
                    if (reached.add(gift)) {
                        ahead.add(gift);
                    }
                }
            }
            assertThat(reached)
                    .as("from " + below)
                    .doesNotContain(MINISTRY_ADMIN, MINISTRY_ANALYST, AUDITOR, PLATFORM_OPERATOR, EXPERT);
        }
        assertThat(Delegation.rolesOf(MINISTRY_ADMIN)).doesNotContain(AUDITOR, PLATFORM_OPERATOR, MINISTRY_ADMIN);
    }

    @Test
    void anAccountIsManagedByWhomItsRolesAllBelongTo() {
        Actor director = actor(BASE_DIRECTOR);
        Account officer = account().assign(BASE_OFFICER, "D001", "", "A42");
        assertThat(Delegation.covers(director, "somebody", officer.assignments()))
                .isTrue();
        assertThat(Delegation.covers(actor(MINISTRY_ADMIN), "somebody", officer.assignments()))
                .isTrue();

        officer.assign(EXPERT, "MOE", "", null);
        assertThat(Delegation.covers(director, "somebody", officer.assignments()))
                .as("an expert as well")
                .isFalse();
        assertThat(Delegation.covers(director, "somebody", List.of()))
                .as("without a role in force")
                .isFalse();
        assertThat(Delegation.covers(actor(MINISTRY_ADMIN), "somebody", officer.assignments()))
                .isTrue();
    }

    @Test
    void theOperatorManagesEveryAccountButTheOwnOne() {
        Actor operator = actor(PLATFORM_OPERATOR);
        for (Role role : Role.values()) {
            List<RoleAssignment> roles =
                    account().assign(role, "D002", "", "A37").assignments();
            assertThat(Delegation.covers(operator, "somebody", roles))
                    .as(role.name())
                    .isTrue();
            assertThat(Delegation.covers(operator, operator.username(), roles))
                    .as(role.name())
                    .isFalse();
        }
    }

    @Test
    void aRoleStandsOnlyWhereItBelongs() {
        for (Role role : Role.values()) {
            boolean ministry = EnumSet.of(MINISTRY_ADMIN, MINISTRY_ANALYST, EXPERT, AUDITOR, PLATFORM_OPERATOR)
                    .contains(role);
            boolean province = role == PROVINCE_OFFICER;
            assertThat(Delegation.fits(role, "MOE", OrganisationKind.MINISTRY))
                    .as(role.name())
                    .isEqualTo(ministry);
            assertThat(Delegation.fits(role, "A42", OrganisationKind.PROVINCIAL_AUTHORITY))
                    .as(role.name())
                    .isEqualTo(province);
            assertThat(Delegation.fits(role, "D001", OrganisationKind.HIGHER_VOCATIONAL_COLLEGE))
                    .as(role.name())
                    .isEqualTo(!ministry && !province);
            assertThat(Delegation.fits(role, "O010", OrganisationKind.ENTERPRISE))
                    .as(role.name())
                    .isFalse();
            assertThat(Delegation.fits(role, "O002", OrganisationKind.MINISTRY))
                    .as(role + " of another ministry")
                    .isFalse();
        }
    }

    @Test
    void aRoleEndsAtItsMomentAndAtOnceWhenTaken() {
        Account account = account();
        account.give(BASE_OFFICER, "D001", "", "A42", NOW.plusSeconds(1));
        assertThat(account.assignmentsInForce(NOW)).hasSize(1);
        assertThat(account.assignmentsInForce(NOW.plusSeconds(1))).isEmpty();

        account.give(BASE_OFFICER, "D001", "", "A42", null);
        assertThat(account.assignments()).as("given anew, not twice").hasSize(1);
        account.take(BASE_OFFICER, "D001", NOW);
        assertThat(account.assignmentsInForce(NOW)).isEmpty();
        assertThat(account.assignments()).as("it stays as what was").hasSize(1);
    }

    private static Account account() {
        return Account.ofPerson("somebody", "", "", NOW);
    }

    private static Actor actor(Role role) {
        return switch (role.reach()) {
            case PROVINCE -> new Actor("own", "", role, "A42", "", "A42");
            case NATIONAL, NOTHING -> new Actor("own", "", role, "MOE", "", null);
            default -> new Actor("own", "", role, role.name().startsWith("BASE") ? "D001" : "D101", "", "A42");
        };
    }

    private static Set<String> scope(Role own) {
        return switch (own.reach()) {
            case NATIONAL -> PLACES.keySet();
            case PROVINCE -> Set.of("A42", "D001", "D101");
            case NOTHING -> Set.of("MOE");
            default -> Set.of(own.name().startsWith("BASE") ? "D001" : "D101");
        };
    }
}
