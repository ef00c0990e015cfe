package org.peiji.organisation.application;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.peiji.organisation.CodedName;
import org.peiji.organisation.OrganisationDetails;
import org.peiji.organisation.OrganisationKind;
import org.peiji.organisation.ProvinceKind;
import org.peiji.organisation.ProvinceSummary;
import org.peiji.organisation.domain.Province;
import org.peiji.platform.seed.SeedFile;
import org.peiji.platform.seed.SeedFile.Row;

/** What the seed files of the register say, read whole and checked before anything is written. */
record OrganisationSeed(
        List<Province> provinces,
        List<OrganisationDetails> organisations,
        List<Name> names,
        List<CodedName> categories,
        List<Level> levels) {

    record Name(String organisation, String name, LocalDate validFrom, LocalDate validTo) {}

    record Level(CodedName name, OrganisationKind institutionKind) {}

    /** @throws org.peiji.platform.seed.InvalidSeed with every violation in the files of the folder */
    static OrganisationSeed read(String folder) {
        List<SeedFile> files = new ArrayList<>();
        List<Province> provinces = open(folder, "provinces.csv", files).read(OrganisationSeed::province);
        Set<String> provinceCodes = provinces.stream().map(Province::code).collect(toSet());

        List<SeedFile> registers = Stream.of("ministry.csv", "authorities.csv", "organisations.csv")
                .map(file -> open(folder, file, files))
                .toList();
        Set<String> codes = new HashSet<>();
        registers.forEach(file -> codes.addAll(file.read(row -> row.text("code"))));
        Set<String> seen = new HashSet<>();
        List<OrganisationDetails> organisations = registers.stream()
                .flatMap(file -> file.read(row -> organisation(row, provinceCodes, codes, seen)).stream())
                .toList();

        List<Name> names = open(folder, "organisation-names.csv", files).read(row -> name(row, codes));
        List<CodedName> categories = open(folder, "cadre-categories.csv", files).read(OrganisationSeed::codedName);
        List<Level> levels = open(folder, "cadre-levels.csv", files)
                .read(row -> new Level(
                        codedName(row),
                        row.require("institution_kind").code("institution_kind", OrganisationKind.class)));
        SeedFile.requireValid(files);
        return new OrganisationSeed(provinces, organisations, names, categories, levels);
    }

    private static SeedFile open(String folder, String name, List<SeedFile> files) {
        SeedFile file = SeedFile.of(folder + "/" + name);
        files.add(file);
        return file;
    }

    private static Province province(Row row) {
        CodedName name = codedName(row);
        Integer ordinal = row.require("ordinal").integer("ordinal");
        ProvinceKind kind = row.require("kind").code("kind", ProvinceKind.class);
        return Province.of(name.code(), name.nameZh(), name.nameEn(), kind, ordinal == null ? 0 : ordinal);
    }

    private static OrganisationDetails organisation(
            Row row, Set<String> provinces, Set<String> codes, Set<String> seen) {
        OrganisationDetails details = OrganisationDetails.read(row, provinces);
        if (details.code() != null && !seen.add(details.code())) {
            row.refuse("code", "must be unique in the whole register");
        }
        row.code("belongs_to", codes);
        if (details.kind() == OrganisationKind.PROVINCIAL_AUTHORITY
                && !Objects.equals(details.code(), ProvinceSummary.authorityCode(details.provinceCode()))) {
            row.refuse("code", "an authority's code must be A and the code of its province");
        }
        return details;
    }

    private static Name name(Row row, Set<String> codes) {
        row.uniqueTogether("organisation", "name");
        Name name = new Name(
                row.require("organisation").code("organisation", codes),
                row.required("name"),
                row.date("valid_from"),
                row.date("valid_to"));
        if (name.validFrom() != null && name.validTo() != null && name.validTo().isBefore(name.validFrom())) {
            row.refuse("valid_to", "must not lie before valid_from");
        }
        return name;
    }

    private static CodedName codedName(Row row) {
        return new CodedName(row.unique("code"), row.required("name_zh"), row.required("name_en"));
    }
}
