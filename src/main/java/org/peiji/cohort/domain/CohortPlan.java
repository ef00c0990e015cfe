package org.peiji.cohort.domain;

import java.time.LocalDate;
import java.util.List;
import org.peiji.platform.failure.Faults;
import org.peiji.programme.ProgrammeSummary;

/**
 * 班次计划: what a base officer writes of a cohort. [C] convention: 60 places at most, 50 usual; 400 class hours at most.
 *
 * @param programme number of the programme
 * @param classHours class hours of 45 minutes
 * @param categories codes of the cadre categories that may enrol
 * @param leastNumber from how many trainees it is held; null if from the first
 * @param decidesOn day on which that is decided, after enrolment has closed; null if and only if there is no least number
 */
public record CohortPlan(
        String programme,
        String title,
        String titleEn,
        LocalDate starts,
        LocalDate ends,
        String place,
        Integer capacity,
        Integer classHours,
        List<String> categories,
        LocalDate opens,
        LocalDate closes,
        String managerName,
        String managerPhone,
        Integer leastNumber,
        LocalDate decidesOn) {

    public static final int USUAL_CAPACITY = 50;
    public static final int GREATEST_CAPACITY = 60;
    private static final int MOST_HOURS = 400;

    /** A cohort that is held from the first trainee on. */
    public CohortPlan(
            String programme,
            String title,
            String titleEn,
            LocalDate starts,
            LocalDate ends,
            String place,
            Integer capacity,
            Integer classHours,
            List<String> categories,
            LocalDate opens,
            LocalDate closes,
            String managerName,
            String managerPhone) {
        this(
                programme,
                title,
                titleEn,
                starts,
                ends,
                place,
                capacity,
                classHours,
                categories,
                opens,
                closes,
                managerName,
                managerPhone,
                null,
                null);
    }

    /**
     * The plan as it stands, if it keeps every rule.
     *
     * @throws org.peiji.platform.failure.Refusals naming every field that does not
     */
    public CohortPlan checked(ProgrammeSummary of, LocalDate today) {
        Faults faults = new Faults("cohort");
        written(faults, "title", title, 80);
        written(faults, "titleEn", titleEn, 160);
        if (faults.unless(starts != null, "starts", "cohort.refusal.date")) {
            faults.unless(starts.isAfter(today), "starts", "cohort.refusal.past");
        }
        if (faults.unless(ends != null, "ends", "cohort.refusal.date") && starts != null) {
            faults.unless(!ends.isBefore(starts), "ends", "cohort.refusal.ends");
        }
        written(faults, "place", place, 120);
        faults.unless(
                capacity != null && capacity >= 1 && capacity <= GREATEST_CAPACITY,
                "capacity",
                "cohort.refusal.capacity",
                GREATEST_CAPACITY);
        faults.unless(
                classHours != null && classHours >= 1 && classHours <= MOST_HOURS,
                "classHours",
                "cohort.refusal.hours",
                MOST_HOURS);
        if (faults.unless(categories != null && !categories.isEmpty(), "categories", "cohort.refusal.choose")) {
            faults.unless(of.categories().containsAll(categories), "categories", "cohort.refusal.categories");
        }
        faults.unless(opens != null, "opens", "cohort.refusal.date");
        if (faults.unless(closes != null, "closes", "cohort.refusal.date")) {
            faults.unless(opens == null || !closes.isBefore(opens), "closes", "cohort.refusal.closes");
            faults.unless(starts == null || closes.isBefore(starts), "closes", "cohort.refusal.closesLate");
        }
        written(faults, "managerName", managerName, 80);
        written(faults, "managerPhone", managerPhone, 40);
        checkGoAhead(faults);
        faults.refuse();
        return this;
    }

    private void checkGoAhead(Faults faults) {
        if (leastNumber == null) {
            faults.unless(decidesOn == null, "leastNumber", "cohort.refusal.leastNumberDue");
            return;
        }
        faults.unless(
                leastNumber >= 1 && capacity != null && leastNumber <= capacity,
                "leastNumber",
                "cohort.refusal.leastNumber");
        faults.unless(
                decidesOn != null
                        && (closes == null || decidesOn.isAfter(closes))
                        && (starts == null || decidesOn.isBefore(starts)),
                "decidesOn",
                "cohort.refusal.decidesOn");
    }

    private static void written(Faults faults, String field, String text, int longest) {
        faults.unless(
                text != null && !text.isBlank() && text.strip().length() <= longest,
                field,
                "cohort.refusal.text",
                longest);
    }
}
