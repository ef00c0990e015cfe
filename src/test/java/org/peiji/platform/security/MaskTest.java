package org.peiji.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({
        "99000019790412001X, 990000********001X",
        "E12345678, E********",
        "123456, 1*****",
        "1, *",
    })
    void idNumberKeepsSixAndFour(String number, String masked) {
        assertThat(Mask.idNumber(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"19900001234, 199****1234", "+8619900001234, +86*******1234", "1234567, 1******"})
    void mobileKeepsThreeAndFour(String number, String masked) {
        assertThat(Mask.mobile(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "甲, *",
        "甲乙, 甲*",
        "甲乙丙, 甲*丙",
        "甲乙丙丁, 甲**丁",
        "阿衣古丽·样例, 阿*****例",
        "𠮷田, 𠮷*",
        "甲乙𠮷, 甲*𠮷",
    })
    void nameKeepsItsEnds(String name, String masked) {
        assertThat(Mask.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"-, -", "'', ''"},
            nullValues = "-")
    void nothingStaysNothing(String text, String masked) {
        assertThat(Mask.name(text)).isEqualTo(masked);
        assertThat(Mask.mobile(text)).isEqualTo(masked);
        assertThat(Mask.idNumber(text)).isEqualTo(masked);
    }
}
