package org.peiji.cohort.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peiji.cohort.CohortState;

/**
 * 班次详情 of the open interface.
 *
 * @param classHours class hours of 45 minutes
 * @param days training days
 */
@Schema(name = "CohortDetail")
public record CohortDetail(
        CohortEntry cohort,
        CohortState state,
        int classHours,
        int days,
        String managerName,
        String managerPhone,
        PlaceCount places) {}
