package org.peiji.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hutool.core.util.IdcardUtil;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peiji.platform.failure.Refusal;

class IdNumberTest {

    private static final String[] REGIONS = {"110101", "320102", "420106", "659001", "710000", "810000", "820000"};

    private static String numbered(String first17) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += weights[i] * Character.digit(first17.charAt(i), 10);
        }
        return first17 + "10X98765432".charAt(sum % 11);
    }

    private static boolean isAccepted(String text) {
        try {
            return IdNumber.of(text, false).value().equals(text.toUpperCase());
        } catch (Refusal refusal) {
            return false;
        }
    }

    @Test
    void tellsBirthDateAndGender() {
        IdNumber number = IdNumber.of(numbered("99000019790412001"), true);

        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1979, 4, 12));
        assertThat(number.gender()).isEqualTo(Gender.MALE);
        assertThat(IdNumber.of(numbered("99000019790412002"), true).gender()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void takesASmallXForACapitalOne() {
        IdNumber number = IdNumber.of(" 11010519491231002x ", false);

        assertThat(number.value()).isEqualTo("11010519491231002X");
        assertThat(number).isEqualTo(IdNumber.of("11010519491231002X", false)).hasSameHashCodeAs("11010519491231002X");
    }

    @Test
    void printsItselfMasked() {
        assertThat(IdNumber.of("11010519491231002X", false)).hasToString("110105********002X");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "-, idNumberShape",
                "'', idNumberShape",
                "1101051949123100X2, idNumberShape",
                "110105491231002, idNumberShape",
                "000105194912310020, idNumberRegion",
                "990000197904120015, idNumberRegion",
                "110105194902300020, idNumberBirthDate",
                "110105189912310020, idNumberBirthDate",
                "110105194912310021, idNumberCheckDigit",
            },
            nullValues = "-")
    void namesTheRuleThatIsBroken(String text, String rule) {
        assertThatThrownBy(() -> IdNumber.of(text, false))
                .isInstanceOf(Refusal.class)
                .hasMessage("organisation.refusal." + rule);
    }

    @Test
    void numbersOfTheTestRegionCountOnlyWhereTheyAreAllowed() {
        String number = numbered("99000019790412001");

        assertThat(IdNumber.of(number, true).value()).isEqualTo(number);
        assertThatThrownBy(() -> IdNumber.of(number, false)).hasMessage("organisation.refusal.idNumberRegion");
    }

    @Test
    void agreesWithAnIndependentCheck() {
        Random random = new Random(20260301);
        int accepted = 0;
        for (int i = 0; i < 20_000; i++) {
            String first = REGIONS[random.nextInt(REGIONS.length)]
                    + "%04d%02d%02d%03d"
                            .formatted(
                                    1930 + random.nextInt(80),
                                    1 + random.nextInt(12),
                                    1 + random.nextInt(31),
                                    random.nextInt(1000));
            String number = numbered(first);
            String text = random.nextInt(3) == 0 ? mistyped(number, random) : number;
            boolean mine = isAccepted(text);
            assertThat(mine).as(text).isEqualTo(IdcardUtil.isValidCard18(text));
            if (mine) {
                accepted++;
                assertThat(IdNumber.of(text, false).gender() == Gender.MALE)
                        .isEqualTo(IdcardUtil.getGenderByIdCard(text) == 1);
            }
        }
        assertThat(accepted).isBetween(10_000, 19_000);
    }

    /** One wrong digit within date, sequence or check digit. */
    private static String mistyped(String number, Random random) {
        int place = 6 + random.nextInt(12);
        return number.substring(0, place) + random.nextInt(10) + number.substring(place + 1);
    }
}
