package org.peiji.account.domain;

import java.util.stream.Stream;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Role;

/**
 * 任职: a role for an organisation, as {@code ROLE@ORGANISATION} names it.
 *
 * @param organisation code of the organisation
 */
public record Post(Role role, String organisation) {

    /** @throws Refusal if no role of that name is there, or no organisation is named */
    public static Post of(String group) {
        int at = group.indexOf('@');
        return Stream.of(Role.values())
                .filter(role -> at > 0 && at < group.length() - 1 && role.name().equals(group.substring(0, at)))
                .findFirst()
                .map(role -> new Post(role, group.substring(at + 1)))
                .orElseThrow(() -> new Refusal("account.refusal.post"));
    }
}
