package org.peiji.cohort.application;

import java.util.List;
import org.peiji.cohort.CohortSummary;
import org.peiji.programme.CurriculumSummary;

/**
 * The timetable of a cohort.
 *
 * @param curriculum the version that the cohort is held by; null while there is none
 * @param versions the published versions of the programme, latest first
 * @param plannable whether the reader may plan and move sessions now
 */
public record TimetableView(
        CohortSummary cohort,
        CurriculumSummary curriculum,
        List<CurriculumSummary> versions,
        List<SessionRow> sessions,
        boolean plannable) {

    public int hours() {
        return sessions.stream().mapToInt(row -> row.session().hours()).sum();
    }

    public long clashes() {
        return sessions.stream().filter(SessionRow::isClashing).count();
    }
}
