package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peiji.cohort.BucketView;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.Earmark;
import org.peiji.cohort.PlaceLedger;
import org.peiji.cohort.PlaceRegister;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.domain.AllocationStrategy;
import org.peiji.enrolment.domain.Applicant;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;

/**
 * 录取工作台: whom the base has yet to decide on, in a suggested order with its reasons, and what each way of ordering
 * would come to. Nothing is decided here.
 */
@ApplicationScoped
public class AdmissionDesk {

    @Inject
    private Enrolments enrolments;

    @Inject
    private EnrolmentViews views;

    @Inject
    private Applicants applicants;

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private PlaceRegister register;

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
        List<Applicant> applicants = this.applicants.of(endorsed);
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
}
