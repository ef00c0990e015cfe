package org.peiji.account.application;

import org.peiji.account.domain.AccountState;
import org.peiji.platform.security.Role;

/**
 * What of the accounts is looked for; null stands for any.
 *
 * @param search part of the user name, of the person's name or of the organisation's, or the organisation's code
 */
public record AccountQuestion(String search, Role role, AccountState state) {}
