package org.peiji.cohort.application;

import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.ResourceKind;
import org.peiji.cohort.domain.Occupancy;
import org.peiji.cohort.domain.PlannedSession;

/** A session that is held, with its cohort. */
record Taken(PlannedSession session, CohortSummary cohort) {

    /** Number of the lecturer, or of the room or site; null if the session has none. */
    String resource(ResourceKind kind) {
        return kind.isVenue() ? session.venue() : session.lecturer();
    }

    Occupancy.Span span() {
        return new Occupancy.Span(cohort.number(), cohort.organisation(), session.begins(), session.ends());
    }
}
