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
        int year) {}
