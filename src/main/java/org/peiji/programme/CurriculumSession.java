package org.peiji.programme;

/**
 * 课程方案课次: a session of a curriculum as a timetable is made from it.
 *
 * @param code its place in the tree, such as 1.2.3
 * @param module title of its module
 * @param hours class hours
 * @param firstMonth month of the cohort in which its segment begins; 1 is the first
 */
public record CurriculumSession(
        String code,
        String module,
        String moduleEn,
        String title,
        String titleEn,
        SessionKind kind,
        int hours,
        int firstMonth,
        int lastMonth) {}
