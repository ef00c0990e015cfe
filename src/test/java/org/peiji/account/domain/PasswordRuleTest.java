package org.peiji.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peiji.platform.failure.Refusal;

class PasswordRuleTest {

    @ParameterizedTest
    @CsvSource({
        "elevenchars, passwordLength",
        "my-zhang.wei-password, passwordIsName",
        "ZHANG.WEI-2026-x, passwordIsName",
        "Password1234, passwordCommon",
        "111111111111, passwordCommon",
        "abababababab, passwordCommon"
    })
    void aPasswordThatIsEasilyGuessedIsRefused(String password, String rule) {
        assertThatThrownBy(() -> PasswordRule.check("zhang.wei", password))
                .isInstanceOf(Refusal.class)
                .hasMessage("account.refusal." + rule);
    }

    @Test
    void aSentenceIsAPassword() {
        assertThatCode(() -> PasswordRule.check("zhang.wei", "every autumn we plant a tree"))
                .doesNotThrowAnyException();
    }

    @Test
    void oneTimePasswordsKeepTheRuleAndAreNeverTheSame() {
        Set<String> made = IntStream.range(0, 1000)
                .mapToObj(each -> OneTimePassword.random())
                .peek(password -> assertThat(password).hasToString("****"))
                .map(OneTimePassword::text)
                .collect(Collectors.toSet());
        assertThat(made).hasSize(1000).allMatch(text -> text.matches("([2-9a-hj-km-np-z]{4}-){3}[2-9a-hj-km-np-z]{4}"));
        made.forEach(text -> PasswordRule.check("zhang.wei", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zw", "Zhang.Wei", "9zhang", "zhang wei", "zhang_wei", "a13812345678", "zhang@a.cn"})
    void aUserNameIsPlainAndNoNumberOfAPerson(String username) {
        assertThatThrownBy(() -> UserName.check(username)).isInstanceOf(Refusal.class);
    }

    @Test
    void aUserNameMayHavePointsHyphensAndDigits() {
        assertThatCode(() -> UserName.check("zhang.wei-2")).doesNotThrowAnyException();
    }
}
