package org.peiji.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peiji.organisation.CodedName;
import org.peiji.organisation.OrganisationDetails;
import org.peiji.organisation.OrganisationKind;
import org.peiji.organisation.OrganisationRegister;
import org.peiji.organisation.ProvinceKind;
import org.peiji.organisation.ProvinceSummary;
import org.peiji.organisation.domain.CadreCategory;
import org.peiji.organisation.domain.Organisation;
import org.peiji.organisation.domain.Province;
import org.peiji.platform.seed.InvalidSeed;

class OrganisationSeedTest {

    private final OrganisationSeed seed = OrganisationSeed.read("02-organisation");

    @Test
    void holdsThirtySevenProvincesEachWithItsAuthority() {
        List<ProvinceSummary> provinces =
                seed.provinces().stream().map(Province::summary).toList();

        assertThat(provinces).extracting(ProvinceSummary::code).hasSize(37).doesNotHaveDuplicates();
        assertThat(provinces).filteredOn(p -> p.kind() == ProvinceKind.PROVINCE).hasSize(31);
        assertThat(provinces)
                .filteredOn(p -> p.kind() == ProvinceKind.SEPARATELY_PLANNED_CITY)
                .extracting(ProvinceSummary::code)
                .containsExactly("2102", "3302", "3502", "3702", "4403");
        assertThat(provinces)
                .filteredOn(p -> p.kind() == ProvinceKind.CORPS)
                .extracting(ProvinceSummary::authorityCode)
                .containsExactly("A66");
        assertThat(seed.organisations())
                .filteredOn(o -> o.kind() == OrganisationKind.PROVINCIAL_AUTHORITY)
                .extracting(OrganisationDetails::code)
                .containsExactlyElementsOf(
                        provinces.stream().map(ProvinceSummary::authorityCode).toList());
    }

    @Test
    void holdsNinetyRealOrganisationsBesideTheMinistry() {
        assertThat(seed.organisations())
                .extracting(OrganisationDetails::code)
                .doesNotHaveDuplicates()
                .hasSize(1 + 37 + 90)
                .filteredOn(code -> code.startsWith("O"))
                .hasSize(90);
        assertThat(seed.organisations()).noneMatch(OrganisationDetails::invented);
        assertThat(organisation("O001").belongsTo()).isEqualTo("MOE");
        assertThat(organisation("O002").belongsTo()).isEqualTo("O001");
    }

    @Test
    void knowsTheFormerNameOfARenamedUniversity() {
        assertThat(seed.names())
                .filteredOn(name -> name.organisation().equals("O062") && name.validTo() != null)
                .extracting(OrganisationSeed.Name::name)
                .containsExactly("深圳职业技术学院");
    }

    @Test
    void holdsTheCadreReference() {
        assertThat(seed.categories())
                .extracting(CodedName::code)
                .containsExactly(
                        "PRINCIPAL", "PARTY_SECRETARY", "VICE_PRINCIPAL", "MID_LEVEL_CHIEF", "MID_LEVEL_DEPUTY");
        assertThat(seed.levels())
                .extracting(OrganisationSeed.Level::institutionKind)
                .containsExactly(
                        OrganisationKind.SECONDARY_VOCATIONAL_SCHOOL,
                        OrganisationKind.HIGHER_VOCATIONAL_COLLEGE,
                        OrganisationKind.VOCATIONAL_UNIVERSITY);
    }

    @Test
    void loadingTwiceStoresEverythingOnce() {
        Store store = new Store();
        store.loader("02-organisation").load();
        store.loader("02-organisation").load();

        assertThat(store.provinces).hasSize(37);
        assertThat(store.organisations).hasSize(128);
        assertThat(store.categories).isEqualTo(5);
        assertThat(store.levels).isEqualTo(3);
        assertThat(store.organisations.get("O062").summary().nameZh()).isEqualTo("深圳职业技术大学");
    }

    @Test
    void badFolderIsRefusedWithEveryViolationAndNothingIsLoaded() {
        Store store = new Store();

        assertThatThrownBy(() -> store.loader("bad-organisation").load())
                .isInstanceOf(InvalidSeed.class)
                .hasMessageContaining("provinces.csv, line 3, column kind: must be a constant of ProvinceKind")
                .hasMessageContaining("authorities.csv, line 2, column code: an authority's code must be A")
                .hasMessageContaining("organisations.csv, line 2, column code: must be unique in the whole register")
                .hasMessageContaining("organisations.csv, line 3, column province: must be one of 42, not '99'")
                .hasMessageContaining("organisations.csv, line 3, column belongs_to:")
                .hasMessageContaining("organisation-names.csv, line 2, column organisation:")
                .hasMessageContaining("organisation-names.csv, line 3, column valid_to: must not lie before valid_from")
                .hasMessageContaining("cadre-categories.csv, line 2, column name_en: must be filled")
                .hasMessageContaining("cadre-levels.csv, line 2, column institution_kind: must be filled");
        assertThat(store.provinces).isEmpty();
        assertThat(store.organisations).isEmpty();
        assertThat(store.categories).isZero();
    }

    private OrganisationDetails organisation(String code) {
        return seed.organisations().stream()
                .filter(organisation -> organisation.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The repositories, in memory. */
    private static class Store {

        private final List<Province> provinces = new ArrayList<>();
        private final Map<String, Organisation> organisations = new HashMap<>();
        private final Map<String, CodedName> known = new HashMap<>();
        private int categories;
        private int levels;

        private OrganisationLoader loader(String folder) {
            Provinces provinceStore = new Provinces() {
                @Override
                public List<Province> all() {
                    return provinces;
                }

                @Override
                public void add(Collection<Province> added) {
                    provinces.addAll(added);
                }
            };
            Organisations organisationStore = new Organisations() {
                @Override
                public Optional<Organisation> find(String code) {
                    return Optional.ofNullable(organisations.get(code));
                }

                @Override
                public void add(Collection<Organisation> added) {
                    added.forEach(organisation -> organisations.put(organisation.code(), organisation));
                }
            };
            Cadres cadres = new Cadres() {
                @Override
                public Optional<CadreCategory> category(String code) {
                    return Optional.empty();
                }

                @Override
                public void keepCategory(CodedName name, int ordinal) {
                    categories += known.put(name.code(), name) == null ? 1 : 0;
                }

                @Override
                public void keepLevel(CodedName name, OrganisationKind kind, int ordinal) {
                    levels += known.put(name.code(), name) == null ? 1 : 0;
                }
            };
            return new OrganisationLoader(provinceStore, new OrganisationRegister(organisationStore), cadres) {
                @Override
                public String name() {
                    return folder;
                }
            };
        }
    }
}
