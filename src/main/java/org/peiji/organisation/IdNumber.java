package org.peiji.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Mask;

/**
 * 公民身份号码: the citizen identification number of GB 11643, eighteen characters: region, date of birth, sequence
 * (odd for men), check digit. Prints itself masked, so that it never stands in a log.
 */
public final class IdNumber {

    /** A region that was never allocated: numbers for demonstrations and tests. */
    private static final String TEST_REGION = "990000";

    private static final Set<String> REGIONS = Set.of(
            ("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83")
                    .split(" "));
    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private final String value;

    private IdNumber(String value) {
        this.value = value;
    }

    /**
     * The number that this text spells; a small x is taken for a capital one.
     *
     * @param testIdsAllowed whether numbers of the test region count, [C] convention off
     * @throws Refusal if it is no such number, with the rule that it breaks
     */
    public static IdNumber of(String text, boolean testIdsAllowed) {
        String value = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        require(SHAPE.matcher(value).matches(), "idNumberShape");
        boolean test = testIdsAllowed && value.startsWith(TEST_REGION);
        require(test || REGIONS.contains(value.substring(0, 2)), "idNumberRegion");
        require(hasRealBirthDate(value), "idNumberBirthDate");
        require(value.charAt(17) == checkDigit(value), "idNumberCheckDigit");
        return new IdNumber(value);
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new Refusal("organisation.refusal." + rule);
        }
    }

    private static boolean hasRealBirthDate(String value) {
        try {
            return birthDate(value).getYear() >= 1900;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static LocalDate birthDate(String value) {
        return LocalDate.of(
                Integer.parseInt(value.substring(6, 10)),
                Integer.parseInt(value.substring(10, 12)),
                Integer.parseInt(value.substring(12, 14)));
    }

    /** ISO 7064, MOD 11-2. */
    private static char checkDigit(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    public String value() {
        return value;
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    public Gender gender() {
        return (value.charAt(16) - '0') % 2 == 1 ? Gender.MALE : Gender.FEMALE;
    }

    public String masked() {
        return Mask.idNumber(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdNumber number && number.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
