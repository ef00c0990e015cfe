package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.Nominee;
import org.peiji.enrolment.domain.Nomination;
import org.peiji.enrolment.domain.NominationList;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;

/**
 * 学校推荐: a school's coordinator makes a ranked list for a cohort, the head of the school confirms it. Page, table and
 * interface all come in here.
 */
@ApplicationScoped
public class NominationService {

    @Inject
    private Nominations nominations;

    @Inject
    private NomineeChecks checks;

    @Inject
    private NomineeCalls calls;

    @Inject
    private NominationViews views;

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private SchoolNominationWorkflow workflow;

    @Inject
    private NominationNews news;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    /**
     * Makes a whole list and hands it to the head of the school; answers its number. A list of the school for that cohort
     * that is still open is continued.
     *
     * @param places how many are asked at a time; null for as many as the school has places, or all
     * @throws org.peiji.platform.failure.Refusals naming every field that is wrong as {@code nominees[0].username}
     */
    @Requires(Permission.ENROLMENT_NOMINATE)
    @Transactional
    public String nominate(String cohort, List<Nominee> nominees, Integer places) {
        NominationList list = open(cohort);
        Faults faults = new Faults("enrolment");
        Set<String> seen = checks.listed(list);
        for (int i = 0; i < nominees.size(); i++) {
            checks.check(faults, "nominees[" + i + "].", list, nominees.get(i), seen);
        }
        faults.refuse();
        nominees.stream()
                .sorted(Comparator.comparing(Nominee::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(nominee -> add(list, nominee));
        submit(list, places);
        return list.number();
    }

    /** The open list of the acting person's school for a cohort, a new one if there is none; answers its number. */
    @Requires(Permission.ENROLMENT_NOMINATE)
    @Transactional
    public String draftList(String cohort) {
        return open(cohort).number();
    }

    /** @throws org.peiji.platform.failure.Refusals naming every field that is wrong */
    @Requires(Permission.ENROLMENT_NOMINATE)
    @Transactional
    public String addNominee(String number, Nominee nominee) {
        NominationList list = own(number);
        Faults faults = new Faults("enrolment");
        checks.check(faults, "", list, nominee, checks.listed(list));
        faults.refuse();
        return add(list, nominee);
    }

    @Requires(Permission.ENROLMENT_NOMINATE)
    @Transactional
    public void removeNominee(String number) {
        Nomination nomination = nominations.find(number);
        NominationList list = own(nomination.list());
        nominations.remove(nomination);
        List<Nomination> left = new ArrayList<>(nominations.of(list.number()));
        left.remove(nomination);
        renumber(left);
    }

    /** One place up or down; who is first or last already stays. */
    @Requires(Permission.ENROLMENT_NOMINATE)
    @Transactional
    public void moveNominee(String number, boolean up) {
        Nomination nomination = nominations.find(number);
        List<Nomination> order =
                new ArrayList<>(nominations.of(own(nomination.list()).number()));
        int from = order.indexOf(nomination);
        int to = Math.max(0, Math.min(order.size() - 1, from + (up ? -1 : 1)));
        order.remove(from);
        order.add(to, nomination);
        renumber(order);
    }

    /** @param places how many are asked at a time; null for as many as the school has places, or all */
    @Requires(Permission.ENROLMENT_NOMINATE)
    @Transactional
    public void submitNominations(String number, Integer places) {
        submit(own(number), places);
    }

    @Requires(Permission.ENROLMENT_CONFIRM_NOMINATIONS)
    @Transactional
    public NominationListView openConfirmation(String task) {
        return views.view(nominations.list(workflow.confirmation(task).caseNumber()));
    }

    /** The head of the school stands for the list, and with it for everybody on it; the first are asked at once. */
    @Requires(Permission.ENROLMENT_CONFIRM_NOMINATIONS)
    @Transactional
    public void confirmNominations(String task, Opinion opinion) {
        OpenTask open = workflow.confirmation(task);
        opinion.among(Decision.APPROVED, Decision.RETURNED, Decision.REJECTED);
        NominationList list = nominations.list(open.caseNumber());
        views.require(list);
        if (opinion.decision() == Decision.APPROVED) {
            checks.requireWindow(cohorts.published(list.cohort()));
        }
        list.decide(opinion.decision(), current.get(), clock.instant());
        approvals.record(list.number(), open.key(), opinion);
        switch (opinion.decision()) {
            case APPROVED -> nominations.of(list.number()).forEach(Nomination::reserve);
            case REJECTED -> nominations.of(list.number()).forEach(Nomination::close);
            default -> news.returned(list);
        }
        workflow.decided(open, opinion.decision());
    }

    private NominationList open(String cohort) {
        CohortSummary of = cohorts.published(cohort);
        checks.requireWindow(of);
        NominationList list = nominations
                .activeList(cohort, current.get().organisation())
                .orElseGet(() -> {
                    NominationList made =
                            NominationList.draft(numbers.next("NOM"), cohort, current.get(), clock.instant());
                    nominations.add(made);
                    return made;
                });
        list.requireOpen();
        return list;
    }

    private NominationList own(String number) {
        NominationList list = nominations.list(number);
        views.require(list);
        list.requireOpen();
        return list;
    }

    private void submit(NominationList list, Integer places) {
        CohortSummary cohort = cohorts.published(list.cohort());
        checks.requireWindow(cohort);
        List<Nomination> rows = nominations.of(list.number());
        Integer quota = calls.quota(list.cohort(), list.school());
        Faults faults = new Faults("enrolment");
        faults.unless(!rows.isEmpty(), "nominees", "enrolment.refusal.emptyList");
        faults.unless(places == null || places >= 1, "places", "enrolment.refusal.noPlaces");
        faults.unless(
                places == null || quota == null || places <= quota, "places", "enrolment.refusal.quota", quota, places);
        faults.refuse();
        renumber(rows);
        list.submit(places == null ? quota : places, current.get(), clock.instant());
        approvals.record(list.number(), "SubmitNominations", new Opinion(Decision.SUBMITTED, null));
        workflow.submitted(list, cohort, rows.size());
    }

    private String add(NominationList list, Nominee nominee) {
        List<Nomination> rows = nominations.of(list.number());
        int next = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).rank() + 1;
        Nomination nomination =
                Nomination.of(numbers.next("NMN"), list, nominee.rank() == null ? next : nominee.rank(), nominee);
        nominations.add(nomination);
        return nomination.number();
    }

    private static void renumber(List<Nomination> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).rankAs(i + 1);
        }
    }
}
