package org.peiji.organisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.organisation.Gender;
import org.peiji.organisation.IdDocumentType;
import org.peiji.organisation.People;
import org.peiji.organisation.PersonCheck;
import org.peiji.organisation.PersonDetails;
import org.peiji.organisation.PersonNumber;
import org.peiji.organisation.PersonRemoval;
import org.peiji.organisation.domain.CadreCategory;
import org.peiji.organisation.domain.Organisation;
import org.peiji.organisation.domain.Person;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.importing.Finding;
import org.peiji.platform.importing.ImportField;
import org.peiji.platform.importing.ImportKind;
import org.peiji.platform.importing.Verdict;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Mask;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Role;
import org.peiji.platform.security.Scope;
import org.peiji.platform.security.Sealing;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Texts;

/** 人员与任职 as something to import: who a person is, and which post he or she holds. Identity is never changed. */
@ApplicationScoped
public class PeopleImport implements ImportKind {

    private static final String ID_NUMBER = "idNumber";
    private static final String MOBILE = "mobile";
    private static final String ORGANISATION = "organisation";

    @Inject
    private People people;

    @Inject
    private Persons persons;

    @Inject
    private Organisations organisations;

    @Inject
    private Cadres cadres;

    @Inject
    private Sealing sealing;

    @Inject
    private Scope scope;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<PersonRemoval> removal;

    @Inject
    @ConfigProperty(name = "peiji.allow-test-ids", defaultValue = "false")
    private boolean testIdsAllowed;

    private final Jsonb json = JsonbBuilder.create();

    @Override
    public String name() {
        return "people";
    }

    @Override
    public Permission permission() {
        return Permission.ORGANISATION_IMPORT_PEOPLE;
    }

    @Override
    public String titleKey() {
        return "organisation.import.people";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.required("fullName", "organisation.import.fullName", "\u6837\u4F8B"),
                ImportField.choice(
                        "idDocumentType",
                        "organisation.import.idDocumentType",
                        false,
                        Texts.in(
                                java.util.Locale.SIMPLIFIED_CHINESE,
                                "organisation.IdDocumentType.RESIDENT_IDENTITY_CARD"),
                        () -> constants(IdDocumentType.values())),
                ImportField.required(ID_NUMBER, "organisation.import.idNumber", "990000199003070013"),
                ImportField.choice("gender", "organisation.import.gender", false, "", () -> constants(Gender.values())),
                ImportField.optional("birthMonth", "organisation.import.birthMonth", "1990-03"),
                isOwnOnly()
                        ? ImportField.optional(ORGANISATION, "organisation.import.organisation", "D101")
                        : ImportField.required(ORGANISATION, "organisation.import.organisation", "D101"),
                ImportField.optional("department", "organisation.import.department", ""),
                ImportField.required("postTitle", "organisation.import.postTitle", "\u526F\u6821\u957F"),
                ImportField.choice(
                        "cadreCategory",
                        "organisation.import.cadreCategory",
                        true,
                        cadres.categories().get(0).name().nameZh(),
                        () -> cadres.categories().stream()
                                .map(CadreCategory::name)
                                .map(each -> new ImportField.Choice(
                                        each.code(), new Bilingual(each.nameZh(), each.nameEn())))
                                .toList()),
                ImportField.optional("postSince", "organisation.import.postSince", "2023-09-01"),
                ImportField.optional(MOBILE, "organisation.import.mobile", "13800000000"),
                ImportField.optional("email", "organisation.import.email", ""));
    }

    static <E extends Enum<E>> List<ImportField.Choice> constants(E[] constants) {
        return Stream.of(constants)
                .map(each -> {
                    String key = "organisation." + each.getDeclaringClass().getSimpleName() + "." + each.name();
                    return new ImportField.Choice(
                            each.name(),
                            new Bilingual(
                                    Texts.in(java.util.Locale.SIMPLIFIED_CHINESE, key),
                                    Texts.in(java.util.Locale.ENGLISH, key)));
                })
                .toList();
    }

    @Override
    public String shown(String field, String value) {
        return switch (field) {
            case ID_NUMBER -> Mask.idNumber(value);
            case MOBILE -> Mask.mobile(value);
            default -> value;
        };
    }

    @Override
    public String identity(Map<String, String> values) {
        return values.get(ID_NUMBER) == null
                ? null
                : values.get("idDocumentType") + " " + values.get(ID_NUMBER).toUpperCase(java.util.Locale.ROOT);
    }

    @Override
    public Verdict judge(Map<String, String> values, List<Finding> findings) {
        PersonDetails typed = read(values, findings);
        if (!findings.isEmpty()) {
            return Verdict.ERROR;
        }
        try {
            requireInScope(typed.organisationCode());
        } catch (Refusal e) {
            findings.add(Finding.error(ORGANISATION, e));
            return Verdict.ERROR;
        }
        PersonDetails details;
        try {
            details = PersonCheck.checked(typed, clock.today(), testIdsAllowed);
        } catch (Refusal e) {
            findings.add(Finding.error(ID_NUMBER, e));
            return Verdict.ERROR;
        }
        Optional<Person> known = persons.withIdentity(Person.identity(details, sealing));
        if (known.isEmpty()) {
            return Verdict.NEW;
        }
        PersonDetails before = known.get().reveal(sealing);
        try {
            requireReachable(known.get(), details);
        } catch (Refusal e) {
            findings.add(Finding.error(ID_NUMBER, e));
            return Verdict.ERROR;
        }
        if (!before.organisationCode().equals(details.organisationCode())) {
            findings.add(Finding.warning(
                    ORGANISATION, "organisation.import.moves", before.organisationCode(), details.organisationCode()));
        }
        return before.equals(details) ? Verdict.UNCHANGED : Verdict.CHANGED;
    }

    @Override
    public Applied apply(Map<String, String> values) {
        PersonDetails typed = read(values, new java.util.ArrayList<>());
        requireInScope(typed.organisationCode());
        PersonDetails details = PersonCheck.checked(typed, clock.today(), testIdsAllowed);
        Optional<Person> known = persons.withIdentity(Person.identity(details, sealing));
        known.ifPresent(person -> requireReachable(person, details));
        String before = known.map(person -> written(person.reveal(sealing))).orElse(null);
        PersonNumber number = people.register(details);
        return new Applied(number.value(), before, mark(person(number)));
    }

    @Override
    public void undo(Applied applied) {
        Person person = person(new PersonNumber(applied.target()));
        if (!mark(person).equals(applied.mark())) {
            throw new Refusal("organisation.refusal.changedSince");
        }
        requireInScope(person.reveal(sealing).organisationCode());
        if (applied.before() == null) {
            removal.fire(new PersonRemoval(person.number()));
            persons.remove(person);
        } else {
            person.takePost(readAgain(applied.before()), sealing);
        }
    }

    private Person person(PersonNumber number) {
        return persons.find(number).orElseThrow(() -> new Missing(number.value()));
    }

    private String mark(Person person) {
        return sealing.hash(written(person.reveal(sealing)));
    }

    /** A school administrator imports for the own school only; a province for the schools of its territory. */
    private void requireInScope(String code) {
        Organisation organisation = organisations
                .find(code)
                .orElseThrow(() -> new Refusal("organisation.refusal.unknownOrganisation", code));
        if (!scope.admits(code, organisation.summary().authorityCode(), null)) {
            throw new Refusal("organisation.refusal.outsideScope", code);
        }
    }

    /** Nobody fetches people from where he or she sees nothing, and nobody's name is changed. */
    private void requireReachable(Person known, PersonDetails details) {
        if (!known.isNamed(details.fullName())) {
            throw new Refusal("organisation.refusal.idNumberOfAnotherName");
        }
        String present = known.reveal(sealing).organisationCode();
        String authority = organisations.find(present).orElseThrow().summary().authorityCode();
        if (!scope.admits(present, authority, null)) {
            throw new Refusal("organisation.refusal.registeredElsewhere");
        }
    }

    private boolean isOwnOnly() {
        return current.get().role().reach() == Role.Reach.ORGANISATION;
    }

    private PersonDetails read(Map<String, String> values, List<Finding> findings) {
        String organisation = values.get(ORGANISATION);
        String mobile = values.get(MOBILE);
        if (mobile != null && !mobile.matches("1\\d{10}")) {
            findings.add(Finding.error(MOBILE, new Refusal("organisation.refusal.mobile")));
        }
        Stream.of("fullName", "department", "postTitle", "email")
                .filter(field -> values.get(field) != null && values.get(field).length() > 120)
                .forEach(
                        field -> findings.add(Finding.error(field, new Refusal("organisation.refusal.longText", 120))));
        String type = values.get("idDocumentType");
        String gender = values.get("gender");
        return new PersonDetails(
                values.get("fullName"),
                gender == null ? null : Gender.valueOf(gender),
                parsed("birthMonth", values, YearMonth::parse, findings),
                type == null ? IdDocumentType.RESIDENT_IDENTITY_CARD : IdDocumentType.valueOf(type),
                values.get(ID_NUMBER),
                organisation == null && isOwnOnly() ? current.get().organisation() : organisation,
                values.get("department"),
                values.get("postTitle"),
                values.get("cadreCategory"),
                parsed("postSince", values, LocalDate::parse, findings),
                mobile,
                values.get("email"));
    }

    private static <T> T parsed(
            String field, Map<String, String> values, Function<String, T> parse, List<Finding> findings) {
        String written = values.get(field);
        try {
            return written == null ? null : parse.apply(written.replaceAll("[/.]", "-"));
        } catch (DateTimeParseException e) {
            findings.add(Finding.error(field, new Refusal("organisation.refusal.date", written)));
            return null;
        }
    }

    private String written(PersonDetails person) {
        return json.toJson(Stream.of(
                        person.fullName(),
                        person.gender(),
                        person.birthMonth(),
                        person.idDocumentType(),
                        person.idNumber(),
                        person.organisationCode(),
                        person.department(),
                        person.postTitle(),
                        person.cadreCategory(),
                        person.postSince(),
                        person.mobile(),
                        person.email())
                .map(part -> Objects.toString(part, ""))
                .toArray(String[]::new));
    }

    private PersonDetails readAgain(String written) {
        String[] parts = json.fromJson(written, String[].class);
        return new PersonDetails(
                parts[0],
                Gender.valueOf(parts[1]),
                YearMonth.parse(parts[2]),
                IdDocumentType.valueOf(parts[3]),
                parts[4],
                parts[5],
                empty(parts[6]),
                parts[7],
                parts[8],
                parts[9].isEmpty() ? null : LocalDate.parse(parts[9]),
                empty(parts[10]),
                empty(parts[11]));
    }

    private static String empty(String part) {
        return part.isEmpty() ? null : part;
    }
}
