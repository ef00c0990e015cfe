package org.peiji.programme;

import java.time.Instant;

/**
 * 课程方案概要: a version of a programme's curriculum as other features and pages see it.
 *
 * @param organisation code of the base
 * @param edition 1 for the first version
 * @param minutesPerHour minutes of a class hour
 * @param hours class hours of all sessions
 * @param publishedAt null while it is a draft
 */
public record CurriculumSummary(
        String number,
        String programme,
        String organisation,
        int edition,
        CurriculumState state,
        int minutesPerHour,
        int hours,
        Instant publishedAt) {

    public boolean isPublished() {
        return state == CurriculumState.PUBLISHED;
    }
}
