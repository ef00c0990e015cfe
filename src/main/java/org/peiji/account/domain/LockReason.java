package org.peiji.account.domain;

import org.peiji.platform.failure.Refusal;

/** 锁定原因: why an account is locked. Stands with the account, not in the audit trail. */
public record LockReason(String words) {

    private static final int LONGEST = 200;

    public LockReason {
        words = words == null ? "" : words.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new Refusal("account.refusal.reason", LONGEST);
        }
    }
}
