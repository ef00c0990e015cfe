package org.peiji.cohort;

import java.time.YearMonth;

/**
 * 班次查找: what somebody asks of the open catalogue; null stands for any.
 *
 * @param text part of the title, the base or the place
 * @param month in which it begins
 * @param category code of a cadre category that may enrol
 * @param province code of the education authority of the base
 * @param enrolling only those that take enrolments today
 */
public record CohortSearch(String text, YearMonth month, String category, String province, boolean enrolling) {

    public static final CohortSearch ALL = new CohortSearch(null, null, null, null, false);

    public static CohortSearch of(String text) {
        return new CohortSearch(text, null, null, null, false);
    }

    public boolean isOfAll() {
        return equals(ALL);
    }
}
