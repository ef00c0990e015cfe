package org.peiji.enrolment.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.peiji.organisation.IdDocumentType;
import org.peiji.organisation.IdNumber;
import org.peiji.organisation.PersonDetails;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.failure.Refusal;

/**
 * 报名表: what a trainee writes. Prints itself without personal information, so that it never stands in a log.
 *
 * @param idNumber the citizen identification number as typed, or the registered one when it was not typed again
 * @param mobile as typed, or the registered one
 * @param cadreCategory code of the cadre category
 * @param postSince month as typed, {@code 202303} or {@code 2023-03}
 * @param professionalTitle may be null
 * @param responsibilityArea may be null
 * @param trainingNeeds may be null
 * @param consent whether the notice on personal information was agreed to
 */
public record EnrolmentForm(
        String idNumber,
        String mobile,
        String department,
        String postTitle,
        PostLevel postLevel,
        String cadreCategory,
        String postSince,
        Education education,
        Degree degree,
        ProfessionalTitle professionalTitle,
        String responsibilityArea,
        String trainingNeeds,
        boolean consent) {

    /** [C] convention: nobody takes a post before this age. */
    private static final int YOUNGEST = 18;

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    public EnrolmentForm {
        mobile = mobile == null ? null : mobile.replaceAll("[\\s-]", "").replaceFirst("^(\\+|00)86", "");
    }

    /** What was stated before, once more; the consent that was given still holds for the same purpose. */
    public static EnrolmentForm again(TraineeProfile stated, PersonDetails registered) {
        return new EnrolmentForm(
                registered.idNumber(),
                registered.mobile(),
                stated.department(),
                stated.postTitle(),
                stated.postLevel(),
                stated.cadreCategory(),
                MONTH.format(stated.postSince()),
                stated.education(),
                stated.degree(),
                stated.professionalTitle(),
                stated.responsibilityArea(),
                stated.trainingNeeds(),
                true);
    }

    /** This form with the registered ID number and mobile where they were not typed again. */
    public EnrolmentForm completedBy(PersonDetails registered) {
        return new EnrolmentForm(
                registered.idNumber(),
                mobile == null ? registered.mobile() : mobile,
                department,
                postTitle,
                postLevel,
                cadreCategory,
                postSince,
                education,
                degree,
                professionalTitle,
                responsibilityArea,
                trainingNeeds,
                consent);
    }

    /** What the register of persons takes in; the form must have been checked. */
    public PersonDetails registration(String fullName, String school) {
        return new PersonDetails(
                fullName,
                null,
                null,
                IdDocumentType.RESIDENT_IDENTITY_CARD,
                idNumber,
                school,
                department.strip(),
                postTitle.strip(),
                cadreCategory,
                postSinceMonth().atDay(1),
                mobile,
                null);
    }

    /** Notes every field that is missing or cannot be true. */
    void check(Faults faults, LocalDate today, boolean testIdsAllowed) {
        faults.unless("idNumber", () -> IdNumber.of(idNumber, testIdsAllowed));
        faults.unless(
                mobile != null && MOBILE.matcher(mobile).matches(),
                "mobile",
                "enrolment.refusal.mobile",
                mobile == null ? 0 : mobile.length());
        written(faults, "department", department, 120);
        written(faults, "postTitle", postTitle, 120);
        faults.unless(postLevel != null, "postLevel", "enrolment.refusal.choose");
        YearMonth since = postSinceMonth();
        if (faults.unless(since != null, "postSince", "enrolment.refusal.month")) {
            YearMonth earliest = earliestPost(testIdsAllowed);
            faults.unless(
                    !since.isAfter(YearMonth.from(today)) && !since.isBefore(earliest),
                    "postSince",
                    "enrolment.refusal.postSince",
                    YOUNGEST);
        }
        faults.unless(education != null, "education", "enrolment.refusal.choose");
        faults.unless(degree != null, "degree", "enrolment.refusal.choose");
        atMost(faults, "responsibilityArea", responsibilityArea, 200);
        atMost(faults, "trainingNeeds", trainingNeeds, 500);
        faults.unless(consent, "consent", "enrolment.refusal.consent");
    }

    private YearMonth earliestPost(boolean testIdsAllowed) {
        try {
            return YearMonth.from(IdNumber.of(idNumber, testIdsAllowed).birthDate())
                    .plusYears(YOUNGEST);
        } catch (Refusal wrongNumber) {
            return YearMonth.of(1950, 1);
        }
    }

    /** The month since which the post is held; null if what was typed is no month. */
    YearMonth postSinceMonth() {
        try {
            return postSince == null ? null : YearMonth.parse(postSince.replaceAll("\\D", ""), MONTH);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Post and education; the form must have been checked. */
    TraineeProfile profile() {
        return new TraineeProfile(this, postSinceMonth());
    }

    private static void written(Faults faults, String field, String text, int longest) {
        faults.unless(
                text != null && !text.isBlank() && text.strip().length() <= longest,
                field,
                "enrolment.refusal.text",
                longest);
    }

    private static void atMost(Faults faults, String field, String text, int longest) {
        faults.unless(text == null || text.length() <= longest, field, "enrolment.refusal.long", longest);
    }

    @Override
    public String toString() {
        return "EnrolmentForm[" + postTitle + "]";
    }
}
