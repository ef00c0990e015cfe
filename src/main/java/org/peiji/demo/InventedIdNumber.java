package org.peiji.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** ID numbers of nobody: a region that was never allocated, with a valid check digit. */
public final class InventedIdNumber {

    private static final String REGION = "990000";
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1972, 3, 1);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private InventedIdNumber() {}

    /** The same for the same number, and different for every other below a million. */
    public static String of(int number) {
        LocalDate birth = FIRST_BIRTH.plusDays(number % 4000L);
        String body = REGION + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(number / 4000 + 1);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return body + CHECK_DIGITS.charAt(sum % 11);
    }
}
