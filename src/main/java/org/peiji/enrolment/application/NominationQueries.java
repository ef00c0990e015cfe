package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSearch;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.EnrolmentWindow;
import org.peiji.enrolment.NominationListState;
import org.peiji.enrolment.NominationState;
import org.peiji.enrolment.domain.Nomination;
import org.peiji.enrolment.domain.NominationList;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Person;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Role;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;

/** 推荐查询: what a school may read of its lists. */
@ApplicationScoped
public class NominationQueries {

    private static final int MOST_OFFERED = 100;

    @Inject
    private Nominations nominations;

    @Inject
    private NominationViews views;

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    @Requires(Permission.ENROLMENT_READ_NOMINATIONS)
    @Transactional
    public NominationListView list(String number) {
        return views.view(nominations.list(number));
    }

    @Requires(Permission.ENROLMENT_READ_NOMINATIONS)
    @Transactional
    public int count(NominationListState state) {
        return nominations.count(scope.organisation(), state);
    }

    /** A page of lists; null stands for any state. */
    @Requires(Permission.ENROLMENT_READ_NOMINATIONS)
    @Transactional
    public List<NominationRow> page(NominationListState state, Slice slice) {
        List<NominationList> page = nominations.page(scope.organisation(), state, slice);
        Map<String, CohortSummary> of = cohorts.find(
                page.stream().map(NominationList::cohort).distinct().toList());
        return page.stream().map(list -> row(list, of.get(list.cohort()))).toList();
    }

    /** Cohorts for which a school may nominate now. */
    @Requires(Permission.ENROLMENT_READ_NOMINATIONS)
    @Transactional
    public List<CohortSummary> openCohorts() {
        return cohorts.upcoming(CohortSearch.ALL, 0, MOST_OFFERED).stream()
                .filter(cohort -> cohort.window(clock.today()) == EnrolmentWindow.OPEN)
                .toList();
    }

    /** People of the reader's school who may be nominated. */
    @Requires(Permission.ENROLMENT_READ_NOMINATIONS)
    @Transactional
    public List<Person> trainees() {
        return accounts.inGroup(Role.TRAINEE + "@" + current.get().organisation());
    }

    private NominationRow row(NominationList list, CohortSummary cohort) {
        List<Nomination> nominees = nominations.of(list.number());
        return new NominationRow(
                list.number(),
                cohort,
                list.schoolName(),
                list.state(),
                nominees.size(),
                count(nominees, NominationState.ENROLLED),
                count(nominees, NominationState.ASKED),
                list.draftedAt());
    }

    private static long count(List<Nomination> nominees, NominationState in) {
        return nominees.stream().filter(each -> each.state() == in).count();
    }
}
