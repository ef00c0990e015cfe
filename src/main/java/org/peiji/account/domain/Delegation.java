package org.peiji.account.domain;

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

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.OrganisationKind;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;
import org.peiji.platform.security.Role.Reach;
import org.peiji.platform.security.RoleAssignment;

/**
 * 分级授权: who may give which role, and where. Each office equips those below it; nobody gives the own role, but for
 * the operators, who have nobody above them. Administrators of the ministry are made by operators only, so that nobody
 * makes the second pair of eyes for himself; system, security and audit stay in different hands. [C] convention.
 */
public final class Delegation {

    private static final Map<Role, Set<Role>> MAY_GIVE = Map.of(
            PLATFORM_OPERATOR, EnumSet.of(MINISTRY_ADMIN, MINISTRY_ANALYST, AUDITOR, PLATFORM_OPERATOR),
            MINISTRY_ADMIN, EnumSet.complementOf(EnumSet.of(MINISTRY_ADMIN, AUDITOR, PLATFORM_OPERATOR)),
            PROVINCE_OFFICER, EnumSet.of(BASE_DIRECTOR, BASE_OFFICER, BASE_FINANCE, SCHOOL_ADMIN, SCHOOL_LEADER),
            BASE_DIRECTOR, EnumSet.of(BASE_OFFICER, BASE_FINANCE, LECTURER),
            SCHOOL_ADMIN, EnumSet.of(SCHOOL_LEADER, TRAINEE));

    /** Of these one stays, active and without an end: without them nobody could be let in again. */
    private static final Set<Role> KEPT = EnumSet.of(MINISTRY_ADMIN, PLATFORM_OPERATOR);

    private static final Set<Role> OF_THE_MINISTRY =
            EnumSet.of(MINISTRY_ADMIN, MINISTRY_ANALYST, EXPERT, AUDITOR, PLATFORM_OPERATOR);

    /** What may be a base or send people to one. */
    private static final Set<OrganisationKind> INSTITUTIONS = EnumSet.of(
            OrganisationKind.SECONDARY_VOCATIONAL_SCHOOL,
            OrganisationKind.HIGHER_VOCATIONAL_COLLEGE,
            OrganisationKind.VOCATIONAL_UNIVERSITY,
            OrganisationKind.TECHNICIAN_COLLEGE,
            OrganisationKind.OPEN_UNIVERSITY,
            OrganisationKind.TRAINING_CENTRE,
            OrganisationKind.MINISTRY_INSTITUTE);

    private Delegation() {}

    /** The roles that somebody in that role may give and take; in the order of their declaration. */
    public static Set<Role> rolesOf(Role own) {
        return Collections.unmodifiableSet(MAY_GIVE.getOrDefault(own, EnumSet.noneOf(Role.class)));
    }

    /**
     * Whether the actor may give and take that role for that organisation.
     *
     * @param authority code of the education authority of its territory; null for the ministry
     */
    public static boolean covers(Actor actor, Role role, String organisation, String authority) {
        return rolesOf(actor.role()).contains(role) && reaches(actor, organisation, authority);
    }

    /** Whether the actor may lock that account and reset its password: only who could have given all that it is. */
    public static boolean covers(Actor actor, String username, List<RoleAssignment> inForce) {
        if (actor.username().equals(username)) {
            return false;
        }
        return actor.role() == PLATFORM_OPERATOR
                || !inForce.isEmpty()
                        && inForce.stream()
                                .allMatch(each -> covers(actor, each.role(), each.organisation(), each.province()));
    }

    /** Whether that organisation lies where the actor may make accounts. */
    public static boolean reaches(Actor actor, String organisation, String authority) {
        return switch (actor.role().reach()) {
            case NATIONAL -> true;
            case PROVINCE -> actor.organisation().equals(authority);
            case ORGANISATION, NOTHING -> actor.organisation().equals(organisation);
            case OWN -> false;
        };
    }

    /** Whether that organisation can have somebody in that role. */
    public static boolean fits(Role role, String organisation, OrganisationKind kind) {
        if (OF_THE_MINISTRY.contains(role)) {
            return organisation.equals(OrganisationDirectory.MINISTRY);
        }
        return role.reach() == Reach.PROVINCE
                ? kind == OrganisationKind.PROVINCIAL_AUTHORITY
                : INSTITUTIONS.contains(kind);
    }

    public static boolean isKept(Role role) {
        return KEPT.contains(role);
    }
}
