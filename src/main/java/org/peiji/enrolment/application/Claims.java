package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.peiji.cohort.Claim;
import org.peiji.cohort.PriorityGroup;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.time.BusinessClock;

/** 名额归属: from which buckets an enrolment may take a place. The priority groups are those of the decision table. */
@ApplicationScoped
class Claims {

    private static final String TABLE = "PriorityGroups";

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Processes processes;

    Claim of(Enrolment enrolment) {
        return new Claim(
                enrolment.province(),
                organisations.cityOf(enrolment.school()),
                enrolment.school(),
                processes
                        .collect(
                                TABLE,
                                Map.of(
                                        "province",
                                        enrolment.province(),
                                        "monthsInPost",
                                        ChronoUnit.MONTHS.between(
                                                enrolment.profile().postSince(),
                                                YearMonth.from(BusinessClock.day(enrolment.submittedAt())))))
                        .stream()
                        .map(ruling -> PriorityGroup.valueOf(ruling.text("group")))
                        .collect(Collectors.toSet()));
    }
}
