package org.peiji.enrolment;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.cohort.domain.CohortPlan;
import org.peiji.demo.InventedIdNumber;
import org.peiji.enrolment.application.AdmissionService;
import org.peiji.enrolment.application.TraineeEnrolmentService;
import org.peiji.enrolment.domain.Degree;
import org.peiji.enrolment.domain.Education;
import org.peiji.enrolment.domain.EnrolmentForm;
import org.peiji.enrolment.domain.PostLevel;
import org.peiji.ground.ApprovedProgrammes;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;

/** What the people of the enrolment tests do, each in his or her own name. */
@ApplicationScoped
public class EnrolmentStage {

    static final String BASE = "D001";
    static final String SCHOOL = "D101";

    /** Apart from the invented people of the demonstration. */
    private static final AtomicInteger PERSONS = new AtomicInteger(100_000);

    private static final AtomicInteger WEEKS = new AtomicInteger(30);

    @Inject
    private CurrentActor current;

    @Inject
    private Accounts accounts;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private ApprovedProgrammes programmes;

    @Inject
    private CohortApprovalService cohorts;

    @Inject
    private TraineeEnrolmentService enrolments;

    @Inject
    private AdmissionService admissions;

    @Inject
    private Processes processes;

    @Inject
    private RuntimeService running;

    @Inject
    private BusinessClock clock;

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    private ManagedThreadFactory threads;

    /** A thread of the server's, so that transactions and beans work on it. */
    Thread newThread(Runnable act) {
        return threads.newThread(act);
    }

    <T> T as(Role role, String organisation, Supplier<T> act) {
        return current.as(accounts.actor(role, organisation), act);
    }

    <T> T as(Actor actor, Supplier<T> act) {
        return current.as(actor, act);
    }

    String programme() {
        return programmes.quietly(BASE);
    }

    /** A plan whose days no other plan of the tests touches. */
    CohortPlan plan(String programme, int capacity) {
        return planFrom(programme, capacity, clock.today().plusWeeks(WEEKS.incrementAndGet()));
    }

    CohortPlan planFrom(String programme, int capacity, LocalDate starts) {
        return new CohortPlan(
                programme,
                "中层干部研修班",
                "Seminar for mid-level cadres",
                starts,
                starts.plusDays(4),
                "培训中心",
                capacity,
                40,
                List.of("MID_LEVEL_CHIEF", "MID_LEVEL_DEPUTY"),
                clock.today(),
                clock.today().plusDays(20),
                "班主任",
                "027-00000000");
    }

    String submittedCohort(CohortPlan plan) {
        return as(Role.BASE_OFFICER, BASE, () -> {
            String number = cohorts.draftCohort(plan);
            cohorts.submitCohort(number);
            return number;
        });
    }

    String publishedCohort(int capacity) {
        return published(plan(programme(), capacity));
    }

    String published(CohortPlan plan) {
        String number = submittedCohort(plan);
        decideCohort(number, Decision.APPROVED);
        return number;
    }

    void decideCohort(String number, Decision decision) {
        as(Role.BASE_DIRECTOR, BASE, () -> {
            cohorts.approveCohort(task(number), new Opinion(decision, "理由"));
            return null;
        });
    }

    /** Somebody new, who works at the school. */
    Actor newTrainee(String school) {
        OrganisationSummary works = organisations.find(school);
        int person = PERSONS.incrementAndGet();
        String username = "tester" + person;
        accounts.add(new Account(username, "受训" + person, "none", true)
                .assign(Role.TRAINEE, works.code(), works.nameZh(), works.authorityCode()));
        return new Actor(username, "受训" + person, Role.TRAINEE, works.code(), works.nameZh(), works.authorityCode());
    }

    static EnrolmentForm formOf(Actor trainee) {
        int person = Integer.parseInt(trainee.username().substring("tester".length()));
        return new EnrolmentForm(
                InventedIdNumber.of(person),
                "199 0000 " + "%04d".formatted(person % 10_000),
                "教务处",
                "副处长",
                PostLevel.DEPARTMENT_DEPUTY,
                "MID_LEVEL_DEPUTY",
                "202103",
                Education.MASTER,
                Degree.MASTER,
                null,
                null,
                null,
                true);
    }

    String enrol(Actor trainee, String cohort) {
        return as(trainee, () -> enrolments.submitEnrolment(cohort, formOf(trainee)));
    }

    void endorse(String enrolment, Decision decision) {
        endorse(enrolment, SCHOOL, decision);
    }

    void endorse(String enrolment, String school, Decision decision) {
        as(Role.SCHOOL_LEADER, school, () -> {
            enrolments.endorseEnrolment(task(enrolment), new Opinion(decision, "理由"));
            return null;
        });
    }

    void admit(String enrolment, Decision decision) {
        admitByTask(task(enrolment), decision);
    }

    void admitByTask(String task, Decision decision) {
        as(Role.BASE_OFFICER, BASE, () -> {
            admissions.admitTrainee(task, new Opinion(decision, "理由"));
            return null;
        });
    }

    void answer(Actor trainee, String enrolment, Decision decision) {
        as(trainee, () -> {
            enrolments.confirmAttendance(task(enrolment), new Opinion(decision, null));
            return null;
        });
    }

    void withdraw(Actor trainee, String enrolment) {
        as(trainee, () -> {
            enrolments.withdrawEnrolment(enrolment, WithdrawalReason.WORK, null);
            return null;
        });
    }

    /** Enrolled and endorsed: waits for the base. */
    String endorsed(Actor trainee, String cohort) {
        String enrolment = enrol(trainee, cohort);
        endorse(enrolment, trainee.organisation(), Decision.APPROVED);
        return enrolment;
    }

    String task(String caseNumber) {
        return openTask(caseNumber).id();
    }

    /** The engine's id of the running case. */
    String instanceOf(String caseNumber) {
        return running.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .singleResult()
                .getId();
    }

    OpenTask openTask(String caseNumber) {
        return processes.tasks(caseNumber).get(0);
    }

    @Transactional
    public int taken(String cohort) {
        return number("select taken from coh_cohort where number = ?1", cohort);
    }

    /** Enrolments of the cohort that hold a place, counted row by row. */
    @Transactional
    public int placesHeld(String cohort) {
        return number("select count(*) from enr_enrolment where cohort = ?1 and place_held = true", cohort);
    }

    /** What the control does after it has counted: writes without asking again. */
    @Transactional
    public void holdPlaceUnguarded(String enrolment) {
        em.createNativeQuery("update enr_enrolment set state = 'ADMITTED', place_held = true where number = ?1")
                .setParameter(1, enrolment)
                .executeUpdate();
    }

    private int number(String query, String parameter) {
        return ((Number) em.createNativeQuery(query).setParameter(1, parameter).getSingleResult()).intValue();
    }
}
