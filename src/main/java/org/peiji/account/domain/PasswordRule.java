package org.peiji.account.domain;

import java.util.Locale;
import java.util.Set;
import org.peiji.platform.failure.Refusal;

/**
 * 密码规则: at least twelve characters, without the user name, none that everybody tries first. Length and not signs,
 * as the guidance of recent years has it. [C] convention.
 */
public final class PasswordRule {

    public static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 5;

    private static final Set<String> COMMON = Set.of(
            "123456789012",
            "1234567890123",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "abcdefghijkl",
            "admin1234567",
            "administrator",
            "iloveyou1234",
            "letmein12345",
            "password1234",
            "passwordpassword",
            "qazwsxedcrfv",
            "qwertyuiop12",
            "qwertyuiop[]",
            "qwerty123456",
            "woaini1314520",
            "zhongguo2026",
            "zxcvbnm12345");

    private PasswordRule() {}

    /** @throws Refusal with the rule that the password breaks */
    public static void check(String username, String password) {
        String plain = password == null ? "" : password.toLowerCase(Locale.ROOT);
        if (plain.length() < SHORTEST || plain.length() > LONGEST) {
            throw new Refusal("account.refusal.passwordLength", SHORTEST, LONGEST);
        }
        if (plain.contains(username.toLowerCase(Locale.ROOT))) {
            throw new Refusal("account.refusal.passwordIsName");
        }
        if (COMMON.contains(plain) || plain.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw new Refusal("account.refusal.passwordCommon");
        }
    }
}
