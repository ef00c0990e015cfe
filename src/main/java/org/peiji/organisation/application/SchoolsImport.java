package org.peiji.organisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.peiji.organisation.OrganisationDetails;
import org.peiji.organisation.OrganisationKind;
import org.peiji.organisation.OrganisationRegister;
import org.peiji.organisation.OrganisationRemoval;
import org.peiji.organisation.ProvinceSummary;
import org.peiji.organisation.Relevance;
import org.peiji.organisation.domain.Organisation;
import org.peiji.organisation.domain.Province;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.importing.Finding;
import org.peiji.platform.importing.ImportField;
import org.peiji.platform.importing.ImportKind;
import org.peiji.platform.importing.Verdict;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Scope;
import org.peiji.platform.security.Sealing;

/** 学校 as something to import: schools by their code. Authorities and other bodies are not touched. */
@ApplicationScoped
public class SchoolsImport implements ImportKind {

    private static final OrganisationKind[] SCHOOLS = {
        OrganisationKind.SECONDARY_VOCATIONAL_SCHOOL,
        OrganisationKind.HIGHER_VOCATIONAL_COLLEGE,
        OrganisationKind.VOCATIONAL_UNIVERSITY,
        OrganisationKind.TECHNICIAN_COLLEGE,
        OrganisationKind.OPEN_UNIVERSITY
    };

    private static final String CODE = "code";
    private static final String PROVINCE = "province";
    private static final int LONGEST_NAME = 200;

    @Inject
    private OrganisationRegister register;

    @Inject
    private Organisations organisations;

    @Inject
    private Provinces provinces;

    @Inject
    private Persons persons;

    @Inject
    private Accounts accounts;

    @Inject
    private Scope scope;

    @Inject
    private Sealing sealing;

    @Inject
    private Event<OrganisationRemoval> removal;

    private final Jsonb json = JsonbBuilder.create();

    @Override
    public String name() {
        return "schools";
    }

    @Override
    public Permission permission() {
        return Permission.ORGANISATION_IMPORT_SCHOOLS;
    }

    @Override
    public String titleKey() {
        return "organisation.import.schools";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.required(CODE, "organisation.list.code", "S10001"),
                ImportField.choice(
                        "kind",
                        "organisation.list.kind",
                        true,
                        PeopleImport.constants(SCHOOLS).get(0).name().zh(),
                        () -> PeopleImport.constants(SCHOOLS)),
                ImportField.choice(
                        PROVINCE,
                        "organisation.list.province",
                        true,
                        offered().get(0).name().zh(),
                        this::offered),
                ImportField.optional("city", "organisation.import.city", ""),
                ImportField.required("nameZh", "organisation.import.nameZh", "\u6837\u4F8B\u804C\u4E1A\u5B66\u6821"),
                ImportField.required("nameEn", "organisation.import.nameEn", "Sample Vocational School"));
    }

    private List<ImportField.Choice> offered() {
        return provinces.all().stream()
                .map(Province::summary)
                .filter(province ->
                        scope.province() == null || province.authorityCode().equals(scope.province()))
                .map(province ->
                        new ImportField.Choice(province.code(), new Bilingual(province.nameZh(), province.nameEn())))
                .toList();
    }

    @Override
    public String identity(Map<String, String> values) {
        return values.get(CODE);
    }

    @Override
    public Verdict judge(Map<String, String> values, List<Finding> findings) {
        if (values.get(CODE) != null && !values.get(CODE).matches("[A-Z]\\d{3,10}")) {
            findings.add(Finding.error(CODE, new Refusal("organisation.refusal.code")));
        }
        Stream.of("city", "nameZh", "nameEn")
                .filter(field -> values.get(field) != null && values.get(field).length() > LONGEST_NAME)
                .forEach(field ->
                        findings.add(Finding.error(field, new Refusal("organisation.refusal.longText", LONGEST_NAME))));
        if (!findings.isEmpty()) {
            return Verdict.ERROR;
        }
        Optional<Organisation> known = organisations.find(values.get(CODE));
        try {
            requireInScope(values, known);
        } catch (Refusal e) {
            findings.add(Finding.error(CODE, e));
        }
        if (known.isEmpty()) {
            return Verdict.NEW;
        }
        OrganisationDetails before = known.get().details();
        if (!before.nameZh().equals(values.get("nameZh"))) {
            findings.add(Finding.warning("nameZh", "organisation.import.renamed", before.nameZh()));
        }
        return before.equals(details(values, known)) ? Verdict.UNCHANGED : Verdict.CHANGED;
    }

    @Override
    public Applied apply(Map<String, String> values) {
        Optional<Organisation> known = organisations.find(values.get(CODE));
        requireInScope(values, known);
        String before = known.map(each -> written(each.details())).orElse(null);
        OrganisationDetails details = details(values, known);
        known.filter(each -> !each.details().nameZh().equals(details.nameZh()))
                .ifPresent(each -> each.knownAs(each.details().nameZh(), null, null));
        register.register(List.of(details));
        return new Applied(details.code(), before, sealing.hash(written(details)));
    }

    @Override
    public void undo(Applied applied) {
        Organisation school = organisations.find(applied.target()).orElseThrow(() -> new Missing(applied.target()));
        scope.require(school.code(), school.code(), school.summary().authorityCode(), null);
        if (!sealing.hash(written(school.details())).equals(applied.mark())) {
            throw new Refusal("organisation.refusal.changedSince");
        }
        if (applied.before() != null) {
            school.follow(readAgain(applied.before()));
            return;
        }
        if (persons.countOf(school.code()) > 0 || accounts.existFor(school.code())) {
            throw new Refusal("organisation.refusal.inUse");
        }
        removal.fire(new OrganisationRemoval(school.code()));
        organisations.remove(school);
    }

    private void requireInScope(Map<String, String> values, Optional<Organisation> known) {
        String authority = ProvinceSummary.authorityCode(values.get(PROVINCE));
        boolean ours = scope.admits(null, authority, null)
                && known.map(Organisation::summary)
                        .map(each -> scope.admits(each.code(), each.authorityCode(), null))
                        .orElse(true);
        if (!ours) {
            throw new Refusal("organisation.refusal.outsideScope", values.get(CODE));
        }
        known.map(Organisation::summary)
                .filter(each -> !List.of(SCHOOLS).contains(each.kind()))
                .ifPresent(each -> {
                    throw new Refusal("organisation.refusal.noSchool", each.code());
                });
    }

    private static OrganisationDetails details(Map<String, String> values, Optional<Organisation> known) {
        OrganisationDetails before = known.map(Organisation::details).orElse(null);
        return new OrganisationDetails(
                values.get(CODE),
                OrganisationKind.valueOf(values.get("kind")),
                values.get(PROVINCE),
                values.get("city"),
                values.get("nameZh"),
                values.get("nameEn"),
                before == null ? null : before.belongsTo(),
                before == null ? Relevance.ADJACENT : before.relevance(),
                before == null ? null : before.roleNote(),
                before != null && before.invented());
    }

    private String written(OrganisationDetails school) {
        return json.toJson(Stream.of(
                        school.code(),
                        school.kind(),
                        school.provinceCode(),
                        school.city(),
                        school.nameZh(),
                        school.nameEn(),
                        school.belongsTo(),
                        school.relevance(),
                        school.roleNote(),
                        school.invented())
                .map(part -> Objects.toString(part, ""))
                .toArray(String[]::new));
    }

    private OrganisationDetails readAgain(String written) {
        String[] parts = json.fromJson(written, String[].class);
        return new OrganisationDetails(
                parts[0],
                OrganisationKind.valueOf(parts[1]),
                empty(parts[2]),
                empty(parts[3]),
                parts[4],
                parts[5],
                empty(parts[6]),
                Relevance.valueOf(parts[7]),
                empty(parts[8]),
                Boolean.parseBoolean(parts[9]));
    }

    private static String empty(String part) {
        return part.isEmpty() ? null : part;
    }
}
