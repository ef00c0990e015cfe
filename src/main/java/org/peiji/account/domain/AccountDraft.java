package org.peiji.account.domain;

import java.time.LocalDate;
import org.peiji.platform.failure.Faults;

/**
 * 账号申领信息: what is told of a person for whom an account is made, besides the user name and the first role.
 *
 * @param lastDay on which the role holds; null if no end is set
 */
public record AccountDraft(String personName, LocalDate lastDay) {

    private static final int LONGEST_NAME = 40;

    public AccountDraft {
        personName = personName == null ? "" : personName.strip();
    }

    public void check(Faults faults) {
        faults.unless(
                !personName.isEmpty() && personName.length() <= LONGEST_NAME,
                "personName",
                "account.refusal.personName",
                LONGEST_NAME);
    }
}
