package org.peiji.notice.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peiji.platform.failure.Refusal;

/** 公开文字 hold no personal data, however it is written. */
class PublicWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "联系人 990000199001010015",
                "990000 1990 0101 001X",
                "9 9 0 0 0 0 1 9 9 0 0 1 0 1 0 0 1 5",
                "９９００００１９９００１０１００１５",
                "证件号990000-19900101-0015。",
                "旧证 990000900101001"
            })
    void idNumbersAreRefused(String words) {
        assertThatThrownBy(() -> PublicWords.require(words))
                .isInstanceOf(Refusal.class)
                .hasMessage("notice.refusal.idNumber");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话13900000000",
                "139 0000 0000",
                "139-0000-0000",
                "+86 13900000000",
                "１３９００００００００",
                "1 3 9 0 0 0 0 0 0 0 0"
            })
    void mobileNumbersAreRefused(String words) {
        assertThatThrownBy(() -> PublicWords.require(words))
                .isInstanceOf(Refusal.class)
                .hasMessage("notice.refusal.mobile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"邮箱 someone@nowhere.invalid", "a.b+c@x-y.example", "a @ b.example", "ａ＠ｂ.example"})
    void mailAddressesAreRefused(String words) {
        assertThatThrownBy(() -> PublicWords.require(words))
                .isInstanceOf(Refusal.class)
                .hasMessage("notice.refusal.mail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "办公电话 010-00000000",
                "教师厅〔2026〕8号",
                "2026年11月22日至2026年11月27日",
                "APP-2026-000031",
                "统一社会信用代码 121000004000000000",
                "D003",
                ""
            })
    void officeNumbersDatesAndCaseNumbersPass(String words) {
        assertThatCode(() -> PublicWords.require(words)).doesNotThrowAnyException();
    }
}
