package org.peiji.platform.security;

/**
 * 经办人: who acts, in which role and for which organisation.
 *
 * @param username account name
 * @param personName name as shown in approval trails
 * @param role the one role in which the person acts now
 * @param organisation code of the organisation for which the person acts
 * @param organisationName its current name
 * @param province code of the education authority of its territory; null for the ministry
 */
public record Actor(
        String username, String personName, Role role, String organisation, String organisationName, String province) {

    /** The group whose tasks this person may do: {@code ROLE@ORGANISATION}. */
    public String group() {
        return role + "@" + organisation;
    }
}
