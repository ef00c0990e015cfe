package org.peiji.cohort.domain;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.peiji.programme.SessionKind;

/**
 * 课次安排: a session with its time, its lecturer and its room or site.
 *
 * @param code its place in the curriculum's tree
 * @param lecturer number of the lecturer; null while there is none
 * @param venue number of the room or site; null while there is none
 */
public record PlannedSession(
        String code,
        String module,
        String moduleEn,
        String title,
        String titleEn,
        SessionKind kind,
        int hours,
        LocalDateTime begins,
        LocalDateTime ends,
        String lecturer,
        String venue)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public LocalDate day() {
        return begins.toLocalDate();
    }

    /** The same session at another time, of the same length. */
    public PlannedSession at(LocalDateTime begin) {
        return with(begin, lecturer, venue);
    }

    public PlannedSession by(String newLecturer, String newVenue) {
        return with(begins, newLecturer, newVenue);
    }

    /**
     * Whether any moment belongs to both spans. The end of one is not yet the other; a span that encloses another
     * meets it as well.
     */
    public boolean meets(LocalDateTime from, LocalDateTime until) {
        return begins.isBefore(until) && from.isBefore(ends);
    }

    private PlannedSession with(LocalDateTime begin, String newLecturer, String newVenue) {
        return new PlannedSession(
                code,
                module,
                moduleEn,
                title,
                titleEn,
                kind,
                hours,
                begin,
                begin.plus(Duration.between(begins, ends)),
                newLecturer,
                newVenue);
    }
}
