package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.peiji.cohort.Claim;
import org.peiji.cohort.PriorityGroup;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.domain.Applicant;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.time.BusinessClock;

/** 录取申请人: whom a base has yet to decide on, with the points of the decision table. */
@ApplicationScoped
class Applicants {

    private static final String TABLE = "AdmissionPriority";

    @Inject
    private Enrolments enrolments;

    @Inject
    private Claims claims;

    @Inject
    private Processes processes;

    List<Applicant> of(String cohort) {
        return of(enrolments.inState(cohort, EnrolmentState.ENDORSED));
    }

    List<Applicant> of(List<Enrolment> endorsed) {
        Map<String, Enrolments.Record> records = enrolments.recordsOf(endorsed);
        return endorsed.stream()
                .map(each -> applicant(each, records.getOrDefault(each.person().value(), Enrolments.Record.NONE)))
                .toList();
    }

    private Applicant applicant(Enrolment enrolment, Enrolments.Record record) {
        Claim claim = claims.of(enrolment);
        Map<String, Object> facts = Map.of(
                "postLevel",
                enrolment.profile().postLevel().name(),
                "monthsInPost",
                ChronoUnit.MONTHS.between(
                        enrolment.profile().postSince(), YearMonth.from(BusinessClock.day(enrolment.submittedAt()))),
                "firstTime",
                record.attended() == 0,
                "western",
                claim.groups().contains(PriorityGroup.WESTERN),
                "noShows",
                record.missed(),
                "wish",
                (long) enrolment.wish());
        return new Applicant(
                enrolment.number(),
                claim,
                enrolment.submittedAt(),
                processes.collect(TABLE, facts).stream()
                        .map(ruling -> new Applicant.Points(
                                ruling.text("reason"),
                                ((Number) ruling.outputs().get("points")).intValue()))
                        .toList());
    }
}
