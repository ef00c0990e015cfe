package org.peiji.programme;

import java.util.Set;

/**
 * 培训项目概要: a programme as other features and pages see it.
 *
 * @param organisation code of the base
 * @param province code of the base's education authority
 * @param categories codes of the cadre categories that it is for
 * @param level code of the cadre level
 * @param plannedHours class hours of 45 minutes
 * @param planItem number of the plan's item that it draws on; null outside the plan
 * @param category the category in which it counts; null outside the plan
 * @param objectives null of a programme from before there were plans, as are the numbers that follow
 * @param budget yuan of all cohorts together
 */
public record ProgrammeSummary(
        String number,
        String organisation,
        String organisationName,
        String organisationNameEn,
        String province,
        String title,
        String titleEn,
        ProgrammeKind kind,
        Set<String> categories,
        String level,
        int plannedHours,
        int year,
        ProgrammeState state,
        String planItem,
        String category,
        String objectives,
        Integer cohorts,
        Integer places,
        Integer trainingDays,
        Long budget) {

    public boolean isApproved() {
        return state == ProgrammeState.APPROVED;
    }

    public boolean isOutsidePlan() {
        return planItem == null;
    }

    /** Null where it is not known. */
    public Integer personDays() {
        return places == null || trainingDays == null ? null : places * trainingDays;
    }

    /** Yuan a person-day; null where it is not known. */
    public Long costPerPersonDay() {
        return personDays() == null || budget == null ? null : Math.round(budget / (double) personDays());
    }

    /** Where it counts; null outside the plan. */
    public TrainingCell cell() {
        return category == null ? null : new TrainingCell(year, category, level);
    }
}
