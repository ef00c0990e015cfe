package org.peiji.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.peiji.organisation.OrganisationDetails;
import org.peiji.organisation.OrganisationKind;
import org.peiji.organisation.Relevance;

class OrganisationTest {

    private final Organisation university = Organisation.of(new OrganisationDetails(
            "D001",
            OrganisationKind.VOCATIONAL_UNIVERSITY,
            "44",
            "深圳",
            "样例职业技术大学",
            "Example Vocational University",
            null,
            Relevance.CORE,
            null,
            true));

    @Test
    void bearsTheNameOfItsDay() {
        university.knownAs("样例职业技术学院", null, LocalDate.of(2023, 6, 5));
        university.knownAs("样例职业技术大学", LocalDate.of(2023, 6, 6), null);

        assertThat(university.nameOn(LocalDate.of(2021, 10, 18))).isEqualTo("样例职业技术学院");
        assertThat(university.nameOn(LocalDate.of(2023, 6, 5))).isEqualTo("样例职业技术学院");
        assertThat(university.nameOn(LocalDate.of(2023, 6, 6))).isEqualTo("样例职业技术大学");
    }

    @Test
    void isNeverOfficiallyCalledByAnAlias() {
        university.knownAs("样大", null, null);

        assertThat(university.nameOn(LocalDate.of(2026, 3, 1))).isEqualTo("样例职业技术大学");
    }

    @Test
    void learnsLaterWhenANameEnded() {
        university.knownAs("样例学院", null, null);
        university.knownAs("样例学院", null, LocalDate.of(2019, 12, 31));

        assertThat(university.nameOn(LocalDate.of(2018, 1, 1))).isEqualTo("样例学院");
        assertThat(university.nameOn(LocalDate.of(2020, 1, 1))).isEqualTo("样例职业技术大学");
    }

    @Test
    void nameCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> university.knownAs("样例", LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void belongsToTheAuthorityOfItsProvince() {
        assertThat(university.summary().authorityCode()).isEqualTo("A44");
    }

    @Test
    void nationalOrganisationBelongsToNoAuthority() {
        Organisation ministry = Organisation.of(new OrganisationDetails(
                "MOE",
                OrganisationKind.MINISTRY,
                null,
                "北京",
                "教育部",
                "Ministry of Education",
                null,
                Relevance.CORE,
                null,
                false));

        assertThat(ministry.summary().authorityCode()).isNull();
    }
}
