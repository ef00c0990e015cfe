package org.peiji.cohort.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * 占用情况: when a lecturer, a room or a site is taken in a week, by the cohorts of any base.
 *
 * @param key {@link TeachingResource#occupancyKey} of what is taken
 * @param name as its base calls it; who teaches at several bases is called as by the first
 * @param spans the earliest first
 */
public record Occupancy(String key, String name, List<Span> spans) {

    /**
     * A session that takes it.
     *
     * @param cohort number of the cohort
     * @param organisation code of the base that runs it
     */
    public record Span(String cohort, String organisation, LocalDateTime begins, LocalDateTime ends) {

        /** Also finds the one that encloses the other; who ends as the other begins does not meet it. */
        boolean meets(Span other) {
            return begins.isBefore(other.ends) && ends.isAfter(other.begins);
        }

        boolean touches(LocalDate day) {
            return begins.isBefore(day.plusDays(1).atStartOfDay()) && ends.isAfter(day.atStartOfDay());
        }
    }

    /** Two sessions at the same time. */
    public record Clash(String name, Span one, Span other) {}

    public List<Span> on(LocalDate day) {
        return spans.stream().filter(span -> span.touches(day)).toList();
    }

    /** Every two sessions that cannot both be held. */
    public List<Clash> clashes() {
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            for (Span later : spans.subList(i + 1, spans.size())) {
                if (spans.get(i).meets(later)) {
                    clashes.add(new Clash(name, spans.get(i), later));
                }
            }
        }
        return clashes;
    }

    public boolean isClashing(Span span) {
        return clashes().stream()
                .anyMatch(clash -> clash.one().equals(span) || clash.other().equals(span));
    }
}
