package org.peiji.account.domain;

import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Mask;

/**
 * 用户名: what somebody signs in with: letters, digits, points and hyphens. It stands in the audit trail, so it holds no
 * mobile and no ID number.
 */
public final class UserName {

    private static final String FORM = "[a-z][a-z0-9.-]{2,39}";

    private UserName() {}

    /** @throws Refusal with the rule that the name breaks */
    public static void check(String username) {
        if (username == null || !username.matches(FORM)) {
            throw new Refusal("account.refusal.userName");
        }
        if (!Mask.text(username).equals(username)) {
            throw new Refusal("account.refusal.userNameIsNumber");
        }
    }
}
