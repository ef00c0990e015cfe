package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;

/** 报名查询: what may be read of enrolments, each within the reader's scope. */
@ApplicationScoped
public class EnrolmentQueries {

    private static final int MOST_OF_A_COHORT = 300;

    @Inject
    private Enrolments enrolments;

    @Inject
    private EnrolmentViews views;

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private Scope scope;

    @Requires(Permission.ENROLMENT_READ)
    @Transactional
    public EnrolmentView enrolment(String number) {
        return views.view(views.inScope(number));
    }

    /** A page of enrolments, latest first; null stands for any state. */
    @Requires(Permission.ENROLMENT_READ)
    @Transactional
    public List<EnrolmentRow> page(EnrolmentState state, int first, int size) {
        return page(null, state, null, new Slice(Enrolments.LATEST, first, size));
    }

    /** A page of enrolments; null stands for any cohort, state and search. */
    @Requires(Permission.ENROLMENT_READ)
    @Transactional
    public List<EnrolmentRow> page(String cohort, EnrolmentState state, String search, Slice slice) {
        return views.rows(enrolments.page(scope, cohort, state, search, slice));
    }

    @Requires(Permission.ENROLMENT_READ)
    @Transactional
    public int count(String cohort, EnrolmentState state, String search) {
        return enrolments.count(scope, cohort, state, search);
    }

    /** The cohorts of which the reader sees enrolments, to choose from. */
    @Requires(Permission.ENROLMENT_READ)
    @Transactional
    public List<Filter.Option> cohorts() {
        return cohorts.find(enrolments.cohorts(scope)).values().stream()
                .sorted(Comparator.comparing(CohortSummary::starts).reversed().thenComparing(CohortSummary::number))
                .map(cohort -> new Filter.Option(cohort.number(), new Bilingual(cohort.title(), cohort.titleEn())))
                .toList();
    }

    /** Those of a cohort in that state, within the reader's scope; the waiting list in its order. */
    @Requires(Permission.ENROLMENT_READ)
    @Transactional
    public List<EnrolmentRow> ofCohort(String cohort, EnrolmentState state) {
        return views.rows(
                state == EnrolmentState.WAITLISTED
                        ? enrolments.inState(cohort, state).stream()
                                .filter(each -> scope.admits(each.base(), each.province(), each.trainee())
                                        || scope.admits(each.school(), each.province(), each.trainee()))
                                .toList()
                        : enrolments.page(
                                scope, cohort, state, null, new Slice(Enrolments.LATEST, 0, MOST_OF_A_COHORT)));
    }
}
