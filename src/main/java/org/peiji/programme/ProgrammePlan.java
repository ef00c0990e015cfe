package org.peiji.programme;

import java.util.List;
import org.peiji.platform.failure.Faults;

/**
 * 项目计划: what a base officer writes of a programme.
 *
 * @param planItem number of the released item of the annual plan that it draws on; null outside the plan
 * @param categories codes of the cadre categories that it is for
 * @param level code of the cadre level
 * @param plannedHours class hours of 45 minutes, [C] convention 400 at most
 * @param objectives what trainees can do afterwards
 * @param cohorts how many cohorts it runs in
 * @param places of all cohorts together
 * @param trainingDays of one cohort
 * @param budget yuan of all cohorts together
 */
public record ProgrammePlan(
        String planItem,
        String title,
        String titleEn,
        ProgrammeKind kind,
        List<String> categories,
        String level,
        Integer plannedHours,
        Integer year,
        String objectives,
        Integer cohorts,
        Integer places,
        Integer trainingDays,
        Integer budget) {

    private static final int MOST_HOURS = 400;
    private static final int MOST_DAYS = 180;
    private static final int MOST_BUDGET = 100_000_000;

    /** Places of one cohort at most, [C] convention. */
    public static final int MOST_PLACES = 60;

    /** @throws org.peiji.platform.failure.Refusals naming every field that is missing or out of bounds */
    public ProgrammePlan checked(int thisYear) {
        Faults faults = new Faults("programme");
        faults.unless(isWritten(title, 80), "title", "programme.refusal.text", 80);
        faults.unless(isWritten(titleEn, 160), "titleEn", "programme.refusal.text", 160);
        faults.unless(kind != null, "kind", "programme.refusal.choose");
        faults.unless(categories != null && !categories.isEmpty(), "categories", "programme.refusal.choose");
        faults.unless(level != null, "level", "programme.refusal.choose");
        faults.unless(isWithin(plannedHours, MOST_HOURS), "plannedHours", "programme.refusal.hours", MOST_HOURS);
        faults.unless(
                year != null && year >= thisYear - 1 && year <= thisYear + 1,
                "year",
                "programme.refusal.year",
                String.valueOf(thisYear - 1),
                String.valueOf(thisYear + 1));
        faults.unless(isWritten(objectives, 1000), "objectives", "programme.refusal.text", 1000);
        boolean counted = faults.unless(isWithin(cohorts, 99), "cohorts", "programme.refusal.number", 1, 99);
        if (counted) {
            int most = cohorts * MOST_PLACES;
            faults.unless(isWithin(places, most), "places", "programme.refusal.places", cohorts, MOST_PLACES);
        }
        faults.unless(isWithin(trainingDays, MOST_DAYS), "trainingDays", "programme.refusal.number", 1, MOST_DAYS);
        faults.unless(
                budget != null && budget >= 0 && budget <= MOST_BUDGET,
                "budget",
                "programme.refusal.number",
                0,
                MOST_BUDGET);
        faults.refuse();
        return this;
    }

    private static boolean isWritten(String text, int longest) {
        return text != null && !text.isBlank() && text.strip().length() <= longest;
    }

    private static boolean isWithin(Integer number, int most) {
        return number != null && number >= 1 && number <= most;
    }
}
