package org.peiji.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peiji.platform.failure.Refusals;

/** 异议书: what makes it whole, and which names could be somebody's. */
class ObjectionPaperTest {

    @ParameterizedTest
    @ValueSource(strings = {"鸲岚鹣", "欧阳甲乙", "阿依·古丽", "Nobuko Invented", "O'Invented Person"})
    void namesOfPeopleAreReal(String name) {
        assertThat(ObjectionPaper.isRealName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"匿名", "一名群众", "知情人士", "某某", "张某", "Anonymous Person", "Nobody Here", "X", "甲", "12345", "热心市民"})
    void nobodyInParticularIsNot(String name) {
        assertThat(ObjectionPaper.isRealName(name)).isFalse();
    }

    @Test
    void everythingMissingIsToldAtOnce() {
        assertThatThrownBy(() -> new ObjectionPaper(" ", "call me", null, null, "", null).checked())
                .isInstanceOfSatisfying(
                        Refusals.class,
                        refusals -> assertThat(refusals.faults())
                                .extracting(Refusals.Fault::field)
                                .containsExactly("words", "name", "contact", "affiliation"));
    }

    @Test
    void wordsThatNameTheObjectorGiveItAway() {
        Objector.Identity identity = new Objector.Identity("鸲岚鹣", "199 0007 7701", "D001");
        assertThat(identity.isNamedIn("据 鸲岚鹣 反映")).isTrue();
        assertThat(identity.isNamedIn("请回电 19900077701")).isTrue();
        assertThat(identity.isNamedIn("请就第三条作出说明")).isFalse();
        assertThat(identity.toString()).doesNotContain("鸲", "199");
    }
}
