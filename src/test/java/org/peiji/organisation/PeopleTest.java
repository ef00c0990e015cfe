package org.peiji.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peiji.organisation.application.Persons;
import org.peiji.organisation.domain.Person;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.security.Sealing;
import org.peiji.platform.time.BusinessClock;

class PeopleTest {

    private static final String ID_NUMBER = "990000197904120015";

    private final Sealing sealing = new Sealing(Optional.of("a secret of the tests, long enough"), "nowhere");
    private final Registered registered = new Registered();
    private final People people =
            new People(registered, new Schools(), new Categories(), sealing, new BusinessClock(), true);

    private static PersonDetails head(String name, String idNumber, String school, String post, String mobile) {
        return new PersonDetails(
                name,
                null,
                null,
                IdDocumentType.RESIDENT_IDENTITY_CARD,
                idNumber,
                school,
                "教务处",
                post,
                "MID_LEVEL_CHIEF",
                LocalDate.of(2021, 9, 1),
                mobile,
                "head@example.cn");
    }

    private static PersonDetails foreigner(Gender gender, YearMonth birthMonth) {
        return new PersonDetails(
                "Example Person",
                gender,
                birthMonth,
                IdDocumentType.PASSPORT,
                " e12345678",
                "D101",
                null,
                "校长",
                "PRINCIPAL",
                null,
                null,
                null);
    }

    @Test
    void showsAPersonMasked() {
        PersonView view = people.find(people.register(head("甲乙丙", ID_NUMBER, "D101", "处长", "19900001234")));

        assertThat(view.maskedIdNumber()).isEqualTo("990000********0015");
        assertThat(view.maskedMobile()).isEqualTo("199****1234");
        assertThat(view.maskedName()).isEqualTo("甲*丙");
        assertThat(view.gender()).isEqualTo(Gender.MALE);
        assertThat(view.birthMonth()).isEqualTo(YearMonth.of(1979, 4));
        assertThat(view).hasToString("PersonView[P00000001]");
    }

    @Test
    void givesOnePersonOneNumberAndFollowsThePost() {
        PersonNumber number = people.register(head("甲乙丙", ID_NUMBER, "D101", "处长", "19900001234"));
        PersonNumber again = people.register(head(" 甲乙丙 ", ID_NUMBER, "D102", "副校长", null));

        assertThat(again).isEqualTo(number);
        assertThat(registered.all).hasSize(1);
        assertThat(people.find(number).organisationCode()).isEqualTo("D102");
        assertThat(people.find(number).postTitle()).isEqualTo("副校长");
        assertThat(people.find(number).maskedMobile()).isNull();
    }

    @Test
    void revealsWhatWasRegistered() {
        PersonNumber number = people.register(head("甲乙丙", ID_NUMBER, "D101", "处长", "19900001234"));

        assertThat(people.reveal(number).idNumber()).isEqualTo(ID_NUMBER);
        assertThat(people.reveal(number).mobile()).isEqualTo("19900001234");
        assertThat(people.reveal(number).toString()).doesNotContain(ID_NUMBER, "甲乙丙", "19900001234");
    }

    @Test
    void keepsNoPersonalNumberInTheClear() throws IllegalAccessException {
        people.register(head("甲乙丙", ID_NUMBER, "D101", "处长", "19900001234"));

        for (Field field : Person.class.getDeclaredFields()) {
            field.setAccessible(true);
            assertThat(String.valueOf(field.get(registered.all.get(0)))).doesNotContain(ID_NUMBER, "19900001234");
        }
    }

    @Test
    void refusesAnIdNumberThatIsRegisteredUnderAnotherName() {
        people.register(head("甲乙丙", ID_NUMBER, "D101", "处长", null));

        assertThatThrownBy(() -> people.register(head("丁戊", ID_NUMBER, "D102", "校长", null)))
                .hasMessage("organisation.refusal.idNumberOfAnotherName");
        assertThat(registered.all.get(0).view(sealing).organisationCode()).isEqualTo("D101");
    }

    @Test
    void refusesWhatContradictsTheIdNumber() {
        PersonDetails details = head("甲乙丙", ID_NUMBER, "D101", "处长", null);

        assertThatThrownBy(() -> people.register(with(details, Gender.FEMALE, null)))
                .hasMessage("organisation.refusal.idNumberGender");
        assertThatThrownBy(() -> people.register(with(details, null, YearMonth.of(1979, 5))))
                .hasMessage("organisation.refusal.idNumberBirthMonth");
        assertThatThrownBy(() -> people.register(head("甲", "990000210001010011", "D101", "处长", null)))
                .hasMessage("organisation.refusal.idNumberBirthDate");
    }

    @Test
    void refusesAnUnknownSchoolOrCategory() {
        assertThatThrownBy(() -> people.register(head("甲乙丙", ID_NUMBER, "D404", "处长", null)))
                .isInstanceOf(Missing.class);
        assertThat(registered.all).isEmpty();
    }

    @Test
    void registersByPassport() {
        assertThatThrownBy(() -> people.register(foreigner(Gender.FEMALE, null)))
                .hasMessage("organisation.refusal.genderAndBirthMonth");
        PersonNumber number = people.register(foreigner(Gender.FEMALE, YearMonth.of(1980, 2)));

        assertThat(people.reveal(number).idNumber()).isEqualTo("E12345678");
        assertThat(people.find(number).maskedIdNumber()).isEqualTo("E********");
    }

    private static PersonDetails with(PersonDetails details, Gender gender, YearMonth birthMonth) {
        return new PersonDetails(
                details.fullName(),
                gender,
                birthMonth,
                details.idDocumentType(),
                details.idNumber(),
                details.organisationCode(),
                details.department(),
                details.postTitle(),
                details.cadreCategory(),
                details.postSince(),
                details.mobile(),
                details.email());
    }

    private class Registered extends Persons {

        private final List<Person> all = new ArrayList<>();

        @Override
        public void add(Person person) {
            all.add(person);
            try {
                Field id = Person.class.getDeclaredField("id");
                id.setAccessible(true);
                id.set(person, (long) all.size());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
            person.receiveNumber();
        }

        @Override
        public Optional<Person> withIdentity(String hash) {
            return all.stream()
                    .filter(person ->
                            Person.identity(person.reveal(sealing), sealing).equals(hash))
                    .findFirst();
        }

        @Override
        public Optional<Person> find(PersonNumber number) {
            return all.stream().filter(person -> person.number().equals(number)).findFirst();
        }
    }

    private static class Schools extends OrganisationDirectory {

        @Override
        public OrganisationSummary find(String code) {
            if (!List.of("D101", "D102").contains(code)) {
                throw new Missing(code);
            }
            return new OrganisationSummary(
                    code, "样例学校", "Example School", OrganisationKind.SECONDARY_VOCATIONAL_SCHOOL, "42");
        }
    }

    private static class Categories extends TieredTrainingSystem {

        @Override
        public CodedName category(String code) {
            return new CodedName(code, "校长", "Principal");
        }
    }
}
