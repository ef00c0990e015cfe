package org.peiji.programme.domain;

import org.peiji.programme.SessionKind;

/**
 * 课程方案条目: one line of the tree as it is written.
 *
 * @param kind null while it is not chosen, and on other levels than sessions
 * @param hours class hours of a session; 0 on other levels, whose hours are the sum of what they hold
 * @param firstMonth month of the cohort in which a segment begins; 1 is the first
 * @param lastMonth month of the cohort in which a segment ends
 */
public record CurriculumLine(
        CurriculumLevel level,
        String title,
        String titleEn,
        String objective,
        SessionKind kind,
        int hours,
        int firstMonth,
        int lastMonth) {

    static final int MOST_HOURS = 400;
    static final int MOST_MONTHS = 24;

    public CurriculumLine {
        title = shortened(title, 80);
        titleEn = shortened(titleEn, 160);
        objective = shortened(objective, 300);
        kind = level == CurriculumLevel.SESSION ? kind : null;
        hours = level == CurriculumLevel.SESSION ? Math.min(Math.max(hours, 0), MOST_HOURS) : 0;
        firstMonth = Math.min(Math.max(firstMonth, 1), MOST_MONTHS);
        lastMonth = Math.min(Math.max(lastMonth, firstMonth), MOST_MONTHS);
    }

    private static String shortened(String text, int longest) {
        String written = text == null ? "" : text.strip();
        return written.length() > longest ? written.substring(0, longest) : written;
    }
}
