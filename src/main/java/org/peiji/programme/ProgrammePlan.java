package org.peiji.programme;

import java.util.List;
import org.peiji.platform.failure.Faults;

/**
 * 项目计划: what a base officer writes of a programme.
 *
 * @param level code of the cadre level
 * @param plannedHours class hours of 45 minutes, [C] convention 400 at most
 */
public record ProgrammePlan(
        String title,
        String titleEn,
        ProgrammeKind kind,
        List<String> categories,
        String level,
        Integer plannedHours,
        Integer year) {

    private static final int MOST_HOURS = 400;

    /** @throws org.peiji.platform.failure.Refusals naming every field that is missing or out of bounds */
    ProgrammePlan checked(int thisYear) {
        Faults faults = new Faults("programme");
        faults.unless(isWritten(title, 80), "title", "programme.refusal.text", 80);
        faults.unless(isWritten(titleEn, 160), "titleEn", "programme.refusal.text", 160);
        faults.unless(kind != null, "kind", "programme.refusal.choose");
        faults.unless(categories != null && !categories.isEmpty(), "categories", "programme.refusal.choose");
        faults.unless(level != null, "level", "programme.refusal.choose");
        faults.unless(
                plannedHours != null && plannedHours >= 1 && plannedHours <= MOST_HOURS,
                "plannedHours",
                "programme.refusal.hours",
                MOST_HOURS);
        faults.unless(
                year != null && year >= thisYear - 1 && year <= thisYear + 1,
                "year",
                "programme.refusal.year",
                String.valueOf(thisYear - 1),
                String.valueOf(thisYear + 1));
        faults.refuse();
        return this;
    }

    private static boolean isWritten(String text, int longest) {
        return text != null && !text.isBlank() && text.strip().length() <= longest;
    }
}
