package org.peiji.cohort.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.EnrolmentWindow;
import org.peiji.cohort.PlaceLedger;

/**
 * 班次 as the catalogue of the open interface tells it.
 *
 * @param starts first day
 * @param ends last day
 * @param placesLeft places that are free for new applicants
 * @param opens first day of enrolment
 * @param closes last day of enrolment
 */
@Schema(name = "Cohort")
public record CohortEntry(
        String number,
        String programme,
        String title,
        String titleEn,
        String base,
        String baseName,
        String baseNameEn,
        LocalDate starts,
        LocalDate ends,
        String place,
        List<String> categories,
        int capacity,
        int placesLeft,
        int waiting,
        LocalDate opens,
        LocalDate closes,
        EnrolmentWindow enrolment) {

    static CohortEntry of(CohortSummary cohort, PlaceLedger places, LocalDate today) {
        return new CohortEntry(
                cohort.number(),
                cohort.programme(),
                cohort.title(),
                cohort.titleEn(),
                cohort.organisation(),
                cohort.organisationName(),
                cohort.organisationNameEn(),
                cohort.starts(),
                cohort.ends(),
                cohort.place(),
                cohort.categories().stream().sorted().toList(),
                cohort.capacity(),
                Math.max(0, places.free()),
                places.waiting(),
                cohort.opens(),
                cohort.closes(),
                cohort.window(today));
    }
}
