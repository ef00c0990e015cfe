package org.peiji.organisation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.peiji.platform.failure.Refusal;

/** 人员核对: whether what is registered of a person agrees with the ID number, which tells gender and birth month. */
public final class PersonCheck {

    private PersonCheck() {}

    /** @throws Refusal if the ID number is wrong, or contradicts gender or birth month */
    public static PersonDetails checked(PersonDetails details, LocalDate today, boolean testIdsAllowed) {
        if (!details.idDocumentType().bearsIdNumber()) {
            require(details.gender() != null && details.birthMonth() != null, "genderAndBirthMonth");
            String number = details.idNumber().strip().toUpperCase(Locale.ROOT);
            return identified(details, number, details.gender(), details.birthMonth());
        }
        IdNumber number = IdNumber.of(details.idNumber(), testIdsAllowed);
        LocalDate birthDate = number.birthDate();
        require(!birthDate.isAfter(today), "idNumberBirthDate");
        require(details.gender() == null || details.gender() == number.gender(), "idNumberGender");
        YearMonth birthMonth = YearMonth.from(birthDate);
        require(details.birthMonth() == null || details.birthMonth().equals(birthMonth), "idNumberBirthMonth");
        return identified(details, number.value(), number.gender(), birthMonth);
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new Refusal("organisation.refusal." + rule);
        }
    }

    private static PersonDetails identified(
            PersonDetails details, String idNumber, Gender gender, YearMonth birthMonth) {
        return new PersonDetails(
                details.fullName().strip(),
                gender,
                birthMonth,
                details.idDocumentType(),
                idNumber,
                details.organisationCode(),
                details.department(),
                details.postTitle(),
                details.cadreCategory(),
                details.postSince(),
                details.mobile(),
                details.email());
    }
}
