package org.peiji.account.domain;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 一次性密码: a random password that is shown once to whoever made it, and that its owner replaces at the first
 * sign-in. Four groups of four signs, none of which is easily taken for another.
 */
public final class OneTimePassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int GROUPS = 4;

    private final String text;

    private OneTimePassword(String text) {
        this.text = text;
    }

    public static OneTimePassword random() {
        return new OneTimePassword(
                IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-")));
    }

    private static String group() {
        return RANDOM.ints(GROUPS, 0, SIGNS.length())
                .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining());
    }

    /** To be shown, once. */
    public String text() {
        return text;
    }

    public char[] characters() {
        return text.toCharArray();
    }

    /** Says nothing, so that no log ever does. */
    @Override
    public String toString() {
        return "****";
    }
}
