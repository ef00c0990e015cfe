package org.peiji.ground;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;
import org.peiji.programme.ProgrammeKind;
import org.peiji.programme.ProgrammePlan;
import org.peiji.programme.application.ProgrammeApprovalService;
import org.peiji.programme.application.ProgrammeService;
import org.peiji.programme.domain.TrainingProgramme;

/** Programmes that have gone their whole way, for tests whose story begins with cohorts. */
@ApplicationScoped
public class ApprovedProgrammes {

    @Inject
    private CurrentActor current;

    @Inject
    private Accounts accounts;

    @Inject
    private Processes processes;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ProgrammeApprovalService approvals;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private BusinessClock clock;

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    private ManagedThreadFactory threads;

    /** A plan of a programme for mid-level cadres, outside any annual plan. */
    public ProgrammePlan plan() {
        return plan(null, clock.today().getYear());
    }

    /** As {@link #plan()}, drawing on an item of a plan. */
    public ProgrammePlan plan(String item, int year) {
        return new ProgrammePlan(
                item,
                "中层干部治理能力提升",
                "Governance for mid-level cadres",
                ProgrammeKind.IN_SERVICE_IMPROVEMENT,
                List.of("MID_LEVEL_CHIEF", "MID_LEVEL_DEPUTY"),
                "HIGHER",
                60,
                year,
                "能改进本部门的管理",
                2,
                100,
                5,
                270_000);
    }

    /** An approved programme of a base that nobody has handled: no task of it was ever open, nobody heard of it. */
    @Transactional
    public String quietly(String base) {
        TrainingProgramme programme =
                TrainingProgramme.draft(numbers.next("PRG"), organisations.find(base), plan(), null);
        programme.submit("officer");
        programme.reviewContent(Decision.APPROVED);
        programme.reviewBudget(Decision.APPROVED, "finance");
        programme.decide(Decision.APPROVED, "director");
        programme.release();
        em.persist(programme);
        return programme.number();
    }

    /** An approved programme of a base, after its whole way. */
    public String of(String base) {
        return approved(base, plan());
    }

    public String approved(String base, ProgrammePlan plan) {
        Actor officer = accounts.actor(Role.BASE_OFFICER, base);
        String number = current.as(officer, () -> programmes.draftProgramme(plan));
        run(officer, () -> approvals.submitProgramme(number));
        Opinion passed = new Opinion(Decision.APPROVED, null);
        run(
                accounts.actor(Role.PROVINCE_OFFICER, officer.province()),
                () -> approvals.reviewProgrammeContent(task(number, "ReviewProgrammeContent"), passed));
        run(
                accounts.actor(Role.BASE_FINANCE, base),
                () -> approvals.reviewProgrammeBudget(task(number, "ReviewProgrammeBudget"), passed));
        run(
                accounts.actor(Role.BASE_DIRECTOR, base),
                () -> approvals.approveProgramme(task(number, "ApproveProgramme"), passed));
        return number;
    }

    /** The open task of a case at a step. */
    @Transactional
    public String task(String caseNumber, String step) {
        return processes.tasks(caseNumber).stream()
                .filter(task -> task.key().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError(caseNumber + " waits at " + processes.positions(caseNumber)))
                .id();
    }

    /** Does these at the same moment, each in somebody's name; answers what was refused. */
    public List<RuntimeException> atOnce(Map<Actor, Runnable> acts) throws InterruptedException {
        List<RuntimeException> refused = Collections.synchronizedList(new ArrayList<>());
        CyclicBarrier ready = new CyclicBarrier(acts.size());
        List<Thread> people = acts.entrySet().stream()
                .map(each -> threads.newThread(() -> {
                    try {
                        ready.await();
                        run(each.getKey(), each.getValue());
                    } catch (RuntimeException e) {
                        refused.add(e);
                    } catch (InterruptedException | BrokenBarrierException e) {
                        throw new AssertionError(e);
                    }
                }))
                .toList();
        people.forEach(Thread::start);
        for (Thread person : people) {
            person.join();
        }
        return refused;
    }

    private void run(Actor actor, Runnable act) {
        current.as(actor, () -> {
            act.run();
            return null;
        });
    }
}
