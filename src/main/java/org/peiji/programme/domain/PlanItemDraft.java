package org.peiji.programme.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.peiji.platform.failure.Faults;
import org.peiji.programme.ProgrammeKind;
import org.peiji.programme.Quantity;

/**
 * 计划项草案: what a base writes of one item of its plan.
 *
 * @param category code of the cadre category
 * @param level code of the cadre level
 * @param firstMonth from 1 to 12
 * @param budget yuan
 */
public record PlanItemDraft(
        ProgrammeKind kind,
        String category,
        String level,
        String title,
        String titleEn,
        Integer cohorts,
        Integer places,
        Integer personDays,
        Integer firstMonth,
        Integer lastMonth,
        Integer budget) {

    /** Places of one cohort at most, [C] convention. */
    private static final int MOST_PLACES = 60;

    private static final int MOST_COHORTS = 99;
    private static final int MOST_DAYS = 1_000_000;
    private static final int MOST_BUDGET = 100_000_000;
    private static final int MONTHS = 12;

    /** @throws org.peiji.platform.failure.Refusals naming every field that is missing or out of bounds */
    public PlanItemDraft checked() {
        Faults faults = new Faults("programme");
        faults.unless(isWritten(title, 80), "title", "programme.refusal.text", 80);
        faults.unless(isWritten(titleEn, 160), "titleEn", "programme.refusal.text", 160);
        faults.unless(kind != null, "kind", "programme.refusal.choose");
        faults.unless(category != null, "category", "programme.refusal.choose");
        faults.unless(level != null, "level", "programme.refusal.choose");
        if (faults.unless(isWithin(cohorts, 1, MOST_COHORTS), "cohorts", "programme.refusal.number", 1, MOST_COHORTS)
                && faults.unless(
                        isWithin(places, 1, cohorts * MOST_PLACES),
                        "places",
                        "programme.refusal.places",
                        cohorts,
                        MOST_PLACES)) {
            faults.unless(
                    isWithin(personDays, places, MOST_DAYS), "personDays", "programme.refusal.personDays", places);
        }
        faults.unless(isWithin(firstMonth, 1, MONTHS), "firstMonth", "programme.refusal.month");
        faults.unless(
                isWithin(lastMonth, firstMonth == null ? 1 : firstMonth, MONTHS),
                "lastMonth",
                "programme.refusal.lastMonth");
        faults.unless(isWithin(budget, 0, MOST_BUDGET), "budget", "programme.refusal.number", 0, MOST_BUDGET);
        faults.refuse();
        return this;
    }

    /** Its answers by the names of their fields. */
    public Map<String, Object> answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("title", title);
        answers.put("titleEn", titleEn);
        answers.put("kind", kind);
        answers.put("category", category);
        answers.put("level", level);
        answers.put("cohorts", cohorts);
        answers.put("places", places);
        answers.put("personDays", personDays);
        answers.put("firstMonth", firstMonth);
        answers.put("lastMonth", lastMonth);
        answers.put("budget", budget);
        return answers;
    }

    public Quantity quantity() {
        return new Quantity(cohorts, places, personDays);
    }

    private static boolean isWritten(String text, int longest) {
        return text != null && !text.isBlank() && text.strip().length() <= longest;
    }

    private static boolean isWithin(Integer number, int least, int most) {
        return number != null && number >= least && number <= most;
    }
}
