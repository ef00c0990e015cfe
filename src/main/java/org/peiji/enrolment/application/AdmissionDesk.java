package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peiji.cohort.BucketView;
import org.peiji.cohort.Claim;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.Earmark;
import org.peiji.cohort.PlaceLedger;
import org.peiji.cohort.PlaceRegister;
import org.peiji.cohort.PriorityGroup;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.domain.AllocationStrategy;
import org.peiji.enrolment.domain.Applicant;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;

/**
 * 录取工作台: whom the base has yet to decide on, in a suggested order with its reasons, and what each way of ordering
 * would come to. Nothing is decided here.
 */
@ApplicationScoped
public class AdmissionDesk {

    private static final String TABLE = "AdmissionPriority";

    @Inject
    private Enrolments enrolments;

    @Inject
    private EnrolmentViews views;

    @Inject
    private Claims claims;

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private PlaceRegister register;

    @Inject
    private Processes processes;

    @Inject
    private Scope scope;

    /** The applicants of a cohort, in the order of that strategy, with the outcome of each. */
    @Requires(Permission.ENROLMENT_ADMIT_TRAINEE)
    @Transactional
    public List<DeskRow> rehearse(String cohort, AllocationStrategy strategy, long seed) {
        requireOwn(cohort);
        List<Enrolment> endorsed = enrolments.inState(cohort, EnrolmentState.ENDORSED);
        Map<String, EnrolmentRow> rows =
                views.rows(endorsed).stream().collect(Collectors.toMap(EnrolmentRow::number, row -> row));
        List<Applicant> applicants = applicants(endorsed);
        Map<String, Map<AllocationStrategy, Earmark>> outcomes = new HashMap<>();
        for (AllocationStrategy each : AllocationStrategy.values()) {
            List<Applicant> order = each.order(applicants, seed);
            List<Earmark> places =
                    register.plan(cohort, order.stream().map(Applicant::claim).toList());
            for (int i = 0; i < order.size(); i++) {
                Map<AllocationStrategy, Earmark> of = outcomes.computeIfAbsent(
                        order.get(i).enrolment(), number -> new EnumMap<>(AllocationStrategy.class));
                if (places.get(i) != null) {
                    of.put(each, places.get(i));
                }
            }
        }
        List<DeskRow> desk = new ArrayList<>();
        for (Applicant applicant : strategy.order(applicants, seed)) {
            desk.add(new DeskRow(
                    desk.size() + 1, rows.get(applicant.enrolment()), applicant, outcomes.get(applicant.enrolment())));
        }
        return desk;
    }

    @Requires(Permission.ENROLMENT_ADMIT_TRAINEE)
    @Transactional
    public CohortSummary cohort(String number) {
        return requireOwn(number);
    }

    @Requires(Permission.ENROLMENT_ADMIT_TRAINEE)
    @Transactional
    public List<BucketView> buckets(String cohort) {
        requireOwn(cohort);
        return register.buckets(cohort);
    }

    @Requires(Permission.ENROLMENT_ADMIT_TRAINEE)
    @Transactional
    public PlaceLedger places(String cohort) {
        requireOwn(cohort);
        return register.of(cohort);
    }

    private CohortSummary requireOwn(String number) {
        CohortSummary cohort = cohorts.published(number);
        scope.require(number, cohort.organisation(), cohort.province(), null);
        return cohort;
    }

    private List<Applicant> applicants(List<Enrolment> endorsed) {
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
                1L);
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
