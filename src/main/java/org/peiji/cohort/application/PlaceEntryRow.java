package org.peiji.cohort.application;

import java.time.Instant;
import org.peiji.cohort.Earmark;
import org.peiji.cohort.PlaceMove;

/**
 * 名额流水行: one line of the history of places.
 *
 * @param from null if the places come from nowhere, or from a person
 * @param to null if they went to a person, or were struck off
 * @param by empty if a rule did it
 */
public record PlaceEntryRow(
        Long id,
        Instant at,
        PlaceMove move,
        Earmark from,
        Earmark to,
        int places,
        String enrolment,
        String by,
        String remark) {}
