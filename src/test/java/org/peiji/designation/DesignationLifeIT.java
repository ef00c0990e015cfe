package org.peiji.designation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peiji.approval.Decision.APPROVED;
import static org.peiji.approval.Decision.REJECTED;
import static org.peiji.approval.Decision.RETURNED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CancellationReason;
import org.peiji.cohort.CohortCancellation;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.cohort.application.ExitArrangementService;
import org.peiji.cohort.domain.CohortPlan;
import org.peiji.cohort.domain.ExitArrangement;
import org.peiji.designation.application.BaseLifeService;
import org.peiji.designation.application.CertificateCheck;
import org.peiji.designation.application.DesignationExitService;
import org.peiji.designation.application.DesignationRounds;
import org.peiji.designation.application.DesignationSuspensionService;
import org.peiji.designation.application.DesignationView;
import org.peiji.designation.application.DesignationViews;
import org.peiji.designation.application.Designations;
import org.peiji.designation.application.ExitStepService;
import org.peiji.designation.application.ExitView;
import org.peiji.designation.application.TermRound;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.designation.domain.DutyKind;
import org.peiji.designation.domain.ExitStatus;
import org.peiji.designation.domain.Plaque;
import org.peiji.designation.domain.StatusChange;
import org.peiji.designation.domain.SuspensionKind;
import org.peiji.ground.ApprovedProgrammes;
import org.peiji.ground.InContainer;
import org.peiji.ground.Reader;
import org.peiji.notice.NoticeConcluded;
import org.peiji.notice.NoticeOutcome;
import org.peiji.notice.NoticeState;
import org.peiji.notice.PublicNotices;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Texts;

/** 认定的生命周期 in the server: exit, revocation, suspension, end of term, and what each status lets a base do. */
class DesignationLifeIT extends InContainer {

    private static final String BASE = "D012";
    private static final String OTHER = "D011";

    /** Runs the cohorts; they outlive each test. */
    private static final String BUSY = "D010";

    @Inject
    private Bases bases;

    @Inject
    private DesignationGate gate;

    @Inject
    private DesignationLife life;

    @Inject
    private DesignationExitService exits;

    @Inject
    private ExitStepService steps;

    @Inject
    private DesignationSuspensionService suspensions;

    @Inject
    private BaseLifeService lives;

    @Inject
    private DesignationViews views;

    @Inject
    private CertificateCheck certificates;

    @Inject
    private TermRound terms;

    @Inject
    private PublicNotices notices;

    @Inject
    private ApprovedProgrammes programmes;

    @Inject
    private CohortApprovalService cohorts;

    @Inject
    private CohortDirectory directory;

    @Inject
    private ExitArrangementService arrangements;

    @Inject
    private Event<NoticeConcluded> over;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Processes processes;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Test
    void aBaseLeavesOnceItsCohortsAreArrangedAndTwoPeopleAgree() {
        String base = bases.designate(BUSY, clock.today().plusYears(1));
        String other = bases.designate(OTHER, clock.today().plusYears(1));
        publishedCohort(BUSY);
        String dropped = publishedCohort(BUSY);
        String handedOver = publishedCohort(BUSY);
        String taker = publishedCohort(OTHER);
        String withdrawn = as(director(BUSY), () -> exits.requestExit(base, "业务调整"));
        assertThrows(Conflict.class, () -> as(director(BUSY), () -> exits.requestExit(base, "再次申请")));
        assertThrows(
                Refusal.class, () -> run(director(BUSY), () -> exits.withdrawExit(withdrawn, " ")), "a reason is due");
        assertThrows(Missing.class, () -> run(ministry(), () -> exits.withdrawExit(withdrawn, "M")));
        run(director(BUSY), () -> exits.withdrawExit(withdrawn, "再作考虑"));
        assertTrue(processes.positions(withdrawn).isEmpty());
        assertEquals(DesignationStatus.ACTIVE, status(base));

        String exit = as(director(BUSY), () -> exits.requestExit(base, "业务调整"));
        assertEquals(ExitStatus.ARRANGING, exit(exit).status());
        assertThrows(Refusal.class, () -> run(ministry(), () -> exits.arrangeCohorts(task(exit), Map.of(), null)));
        Map<String, CohortSettlement> ways = as(ministry(), () -> exits.runningCohorts(exit)).stream()
                .collect(Collectors.toMap(RunningCohort::number, cohort -> CohortSettlement.finish()));
        ways.put(dropped, CohortSettlement.cancel());
        ways.put(handedOver, CohortSettlement.takenOverBy(dropped));
        assertRefused(
                "designation.refusal.cohortTaker",
                () -> run(ministry(), () -> exits.arrangeCohorts(task(exit), ways, "")));
        List<String> takers = as(ministry(), () -> exits.takers(handedOver)).stream()
                .map(CohortTaker::number)
                .toList();
        assertTrue(takers.contains(taker), "of another base that may run cohorts");
        assertFalse(takers.contains(dropped), "not of the base that leaves");
        ways.put(handedOver, CohortSettlement.takenOverBy(taker));
        run(ministry(), () -> exits.arrangeCohorts(task(exit), ways, "由原基地办完"));
        assertEquals(ways.size(), exit(exit).cohorts().size());
        run(ministry(), () -> exits.proposeExit(task(exit), new Opinion(APPROVED, "")));
        assertRefused(
                "shell.refusal.fourEyes",
                () -> run(ministry(), () -> exits.decideExit(task(exit), new Opinion(APPROVED, ""))));
        run(leader(), () -> exits.decideExit(task(exit), new Opinion(RETURNED, "请补充交接安排")));
        assertEquals(ExitStatus.PROPOSING, exit(exit).status());
        run(ministry(), () -> exits.proposeExit(task(exit), new Opinion(APPROVED, "已补充")));
        run(leader(), () -> exits.decideExit(task(exit), new Opinion(APPROVED, "")));

        assertEquals(ExitStatus.EXITED, exit(exit).status());
        ways.keySet().forEach(cohort -> {
            ExitArrangement kept = as(director(BUSY), () -> arrangements.of(cohort));
            assertEquals(ways.get(cohort).way(), kept.way(), "the cohort knows what becomes of it");
            assertEquals(exit, kept.exit());
            assertTrue(bases.messages(cohort, "BASE_OFFICER@" + BUSY) > 0);
            assertThrows(Missing.class, () -> as(director(OTHER), () -> arrangements.of(cohort)));
            String page = Reader.signedIn("base10.officer")
                    .get("/cohort/cohort.xhtml?number=" + cohort)
                    .body();
            assertTrue(page.contains(exit), "and its page says so");
        });
        ways.forEach((cohort, way) -> assertEquals(
                way.way() == CohortSettlement.Way.FINISH ? CohortState.PUBLISHED : CohortState.CANCELLED,
                as(officer(BUSY), () -> cohorts.cohort(cohort)).state()));
        assertEquals(
                new CohortCancellation(CancellationReason.BASE_LEFT, exit, taker), directory.cancellation(handedOver));
        assertEquals(new CohortCancellation(CancellationReason.BASE_LEFT, exit, null), directory.cancellation(dropped));
        bases.end(other);

        DesignationView view = as(director(BUSY), () -> views.find(base));
        assertEquals(DesignationStatus.EXITED, view.status());
        DesignationView.Change last = view.changes().get(view.changes().size() - 1);
        assertEquals(DesignationStatus.ACTIVE, last.before());
        assertEquals(exit, last.caseNumber());
        assertEquals("业务调整", last.reason());
        assertNotNull(last.document());
        assertEquals(leader().personName(), last.personName());
        assertTrue(bases.messages(base, "BASE_OFFICER@" + BUSY) > 0);
        assertTrue(bases.messages(base, "PROVINCE_OFFICER@A61") > 0);
        assertTrue(as(leader(), () -> views.exit(exit)).trail().stream()
                .anyMatch(record -> record.step().equals("ProposeExit")));
        assertTrue(
                as(director(BUSY), () -> views.exit(exit)).trail().stream()
                        .noneMatch(record -> record.step().equals("ProposeExit")),
                "what the offices say among themselves is theirs");
        assertEquals("ENDED", certificates.ask(base).orElseThrow().verdict());
        assertThrows(Conflict.class, () -> as(director(BUSY), () -> exits.requestExit(base, "R")));
    }

    @Test
    void anotherOrganisationSeesAndTouchesNothing() {
        String base = bases.designate(BASE, clock.today().plusYears(1));
        String exit = as(director(BASE), () -> exits.requestExit(base, "业务调整"));
        assertThrows(Missing.class, () -> as(director(OTHER), () -> views.exit(exit)));
        assertThrows(Missing.class, () -> as(province("A33"), () -> views.exit(exit)));
        assertEquals(exit, as(province("A52"), () -> views.exit(exit)).number());
        assertThrows(Missing.class, () -> as(director(OTHER), () -> exits.requestExit(base, "R")));
        assertThrows(Missing.class, () -> run(director(OTHER), () -> exits.withdrawExit(exit, "R")));
        assertThrows(
                Forbidden.class,
                () -> as(province("A52"), () -> suspensions.proposeSuspension(base, SuspensionKind.SUSPEND, "R")));
        DesignationView outside = as(director(OTHER), () -> views.find(base));
        assertFalse(outside.inside());
        assertTrue(outside.exits().isEmpty());
        assertNull(outside.openExit());
        assertTrue(outside.changes().stream().allMatch(change -> change.reason() == null));
        run(director(BASE), () -> exits.withdrawExit(exit, "R"));
        bases.end(base);
    }

    @Test
    void aRevocationHearsTheBaseAndIsShownToThePublicFirst() throws Exception {
        String base = bases.designate(BASE, clock.today().plusYears(1));
        String exit = as(ministry(), () -> life.proposeRevocation(BASE, RevocationGround.DATA_BREACH, "学员名单外泄"));
        assertEquals(ExitStatus.HEARING, exit(exit).status());
        assertThrows(Missing.class, () -> run(director(BASE), () -> exits.withdrawExit(exit, "R")));
        bases.ring(exit);
        assertEquals(ExitStatus.PROPOSING, exit(exit).status(), "nothing was said in time");
        agree(exit, APPROVED);
        assertEquals(ExitStatus.NOTICE, exit(exit).status());
        assertEquals(DesignationStatus.ACTIVE, status(base), "nothing takes effect before the notice");
        String first = exit(exit).notice();
        assertEquals(NoticeState.DRAFT, notices.find(first).state());

        concluded(new NoticeConcluded(first, exit, NoticeOutcome.CHANGED, Set.of(exit)));
        assertEquals(ExitStatus.PROPOSING, exit(exit).status(), "an upheld objection takes it back");
        agree(exit, APPROVED);
        String second = exit(exit).notice();
        run(ministry(), () -> notices.withdraw(second, "文字有误"));
        assertTrue(exit(exit).noticeTakenBack());
        run(ministry(), () -> steps.showAgain(exit));
        assertThrows(Conflict.class, () -> run(ministry(), () -> steps.showAgain(exit)));
        concluded(new NoticeConcluded(exit(exit).notice(), exit, NoticeOutcome.UNCHANGED, Set.of()));

        assertEquals(ExitStatus.REVOKED, exit(exit).status());
        assertEquals(DesignationStatus.REVOKED, status(base));
        assertTrue(processes.positions(exit).isEmpty());
    }

    @Test
    void aHeardBaseMayKeepItsDesignation() {
        String base = bases.designate(BASE, clock.today().plusYears(1));
        String exit = as(ministry(), () -> exits.proposeRevocation(base, RevocationGround.FUND_VIOLATION, "经费使用与预算不符"));
        run(director(BASE), () -> exits.hearBase(task(exit), "已按规定调整并报备"));
        agree(exit, REJECTED);
        assertEquals(ExitStatus.KEPT, exit(exit).status());
        assertEquals(DesignationStatus.ACTIVE, status(base));
        assertEquals("已按规定调整并报备", exit(exit).statement());
        bases.end(base);
    }

    @Test
    void ofTwoPeopleAtTheSameMomentOneWins() throws Exception {
        String base = bases.designate(BASE, clock.today().plusYears(1));
        String exit = as(director(BASE), () -> exits.requestExit(base, "业务调整"));
        run(ministry(), () -> exits.proposeExit(task(exit), new Opinion(APPROVED, "")));
        String decision = task(exit);
        List<Throwable> failures = together(
                () -> run(leader(), () -> exits.decideExit(decision, new Opinion(APPROVED, ""))),
                () -> run(
                        accounts.actor("ministry.inspector"),
                        () -> exits.decideExit(decision, new Opinion(RETURNED, "再议"))));
        assertEquals(1, failures.size(), failures.toString());
        assertTrue(isConflict(failures.get(0)), failures.toString());
        assertEquals(
                1,
                as(leader(), () -> views.exit(exit)).trail().stream()
                        .filter(record -> record.step().equals("DecideExit"))
                        .count());
        if (exit(exit).status() == ExitStatus.PROPOSING) {
            run(director(BASE), () -> exits.withdrawExit(exit, "R"));
            bases.end(base);
        } else {
            assertEquals(DesignationStatus.EXITED, status(base));
        }
    }

    @Test
    void takingBackAndDecidingAtTheSameMomentDoNotBothHappen() throws Exception {
        String base = bases.designate(BASE, clock.today().plusYears(1));
        String exit = as(director(BASE), () -> exits.requestExit(base, "业务调整"));
        run(ministry(), () -> exits.proposeExit(task(exit), new Opinion(APPROVED, "")));
        String decision = task(exit);
        List<Throwable> failures = together(
                () -> run(leader(), () -> exits.decideExit(decision, new Opinion(APPROVED, ""))),
                () -> run(director(BASE), () -> exits.withdrawExit(exit, "R")));
        assertEquals(1, failures.size(), failures.toString());
        assertTrue(isConflict(failures.get(0)), failures.toString());
        boolean left = exit(exit).status() == ExitStatus.EXITED;
        assertEquals(left ? DesignationStatus.EXITED : DesignationStatus.ACTIVE, status(base));
        if (!left) {
            bases.end(base);
        }
    }

    @Test
    void everyStatusOpensAndShutsItsGates() {
        assertEquals(
                "designation.refusal.gate.NONE",
                gate.hindrance("D124", Publication.OPEN_ENROLMENT).key());
        String base = bases.designate(BASE, clock.today().plusYears(1));
        assertGates(Set.of(Publication.values()), null);
        bases.become(base, DesignationStatus.UNDER_RECTIFICATION);
        assertGates(Set.of(Publication.values()), null);
        bases.become(base, DesignationStatus.SUSPENDED);
        assertGates(Set.of(Publication.DRAFT_PROGRAMME, Publication.DRAFT_COHORT), "SUSPENDED");
        bases.become(base, DesignationStatus.ACTIVE);
        bases.term(base, clock.today().minusDays(1));
        assertGates(Set.of(), "OVER");
        for (DesignationStatus last :
                List.of(DesignationStatus.EXPIRED, DesignationStatus.EXITED, DesignationStatus.REVOKED)) {
            String next = bases.designate(BASE, clock.today().plusYears(1));
            assertGates(Set.of(Publication.values()), null);
            bases.become(next, last);
            bases.become(base, DesignationStatus.EXPIRED);
            assertGates(Set.of(), "OVER");
        }
    }

    private void assertGates(Set<Publication> open, String why) {
        for (Publication what : Publication.values()) {
            Refusal hindrance = gate.hindrance(BASE, what);
            if (open.contains(what)) {
                assertNull(hindrance, what + "");
            } else {
                assertNotNull(hindrance, what + "");
                assertEquals("designation.refusal.gate." + why, hindrance.key());
            }
        }
    }

    @Test
    void aSuspendedBaseDraftsButPublishesAndEnrolsNobody() {
        String base = bases.designate(BUSY, clock.today().plusYears(1));
        String published = publishedCohort(BUSY);
        String submitted = submittedCohort(BUSY);
        String proposal = as(ministry(), () -> suspensions.proposeSuspension(base, SuspensionKind.SUSPEND, "整改不力"));
        assertThrows(
                Conflict.class,
                () -> as(leader(), () -> suspensions.proposeSuspension(base, SuspensionKind.SUSPEND, "R")),
                "one proposal at a time");
        assertRefused(
                "designation.refusal.ownProposal",
                () -> run(ministry(), () -> suspensions.decideSuspension(task(proposal), new Opinion(APPROVED, ""))));
        run(leader(), () -> suspensions.decideSuspension(task(proposal), new Opinion(APPROVED, "")));
        assertEquals(DesignationStatus.SUSPENDED, status(base));
        assertEquals("SUSPENDED", certificates.ask(base).orElseThrow().verdict());

        String draft = as(officer(BUSY), () -> cohorts.draftCohort(plan(programme())));
        assertRefused(
                "designation.refusal.gate.SUSPENDED", () -> run(officer(BUSY), () -> cohorts.submitCohort(draft)));
        assertRefused(
                "designation.refusal.gate.SUSPENDED",
                () -> run(director(BUSY), () -> cohorts.approveCohort(task(submitted), new Opinion(APPROVED, ""))));
        assertEquals(
                CohortState.SUBMITTED,
                as(officer(BUSY), () -> cohorts.cohort(submitted)).state());
        String page =
                new Reader().get("/public/cohort.xhtml?number=" + published).body();
        assertTrue(says(page, "enrolment.public.answer.HELD"), "the public page says why");
        assertFalse(page.contains("/enrolment/enrol.xhtml"), "and offers no form");

        String refused = as(ministry(), () -> suspensions.proposeSuspension(base, SuspensionKind.LIFT, "已整改"));
        run(leader(), () -> suspensions.decideSuspension(task(refused), new Opinion(REJECTED, "证据不足")));
        assertEquals(DesignationStatus.SUSPENDED, status(base));
        String lift = as(ministry(), () -> suspensions.proposeSuspension(base, SuspensionKind.LIFT, "整改合格"));
        run(leader(), () -> suspensions.decideSuspension(task(lift), new Opinion(APPROVED, "")));
        assertEquals(DesignationStatus.ACTIVE, status(base));
        run(director(BUSY), () -> cohorts.approveCohort(task(submitted), new Opinion(APPROVED, "")));
        assertEquals(
                CohortState.PUBLISHED,
                as(officer(BUSY), () -> cohorts.cohort(submitted)).state());
        bases.end(base);
    }

    @Test
    void aTermThatEndsIsToldBeforehandAndTakesWithItWhatIsOpen() {
        String base = bases.designate(BASE, clock.today().plusDays(30));
        terms.run();
        long told = bases.messages(base, "BASE_DIRECTOR@" + BASE);
        assertEquals(1, told, "told once");
        terms.run();
        assertEquals(1, bases.messages(base, "BASE_DIRECTOR@" + BASE));
        assertEquals(DesignationStatus.ACTIVE, status(base));

        String exit = as(director(BASE), () -> exits.requestExit(base, "业务调整"));
        String proposal = as(ministry(), () -> suspensions.proposeSuspension(base, SuspensionKind.SUSPEND, "R"));
        bases.term(base, clock.today().minusDays(1));
        terms.run();
        DesignationView view = as(ministry(), () -> views.find(base));
        assertEquals(DesignationStatus.EXPIRED, view.base().status());
        assertEquals(ExitStatus.LAPSED, exit(exit).status());
        assertTrue(processes.positions(exit).isEmpty());
        assertTrue(processes.positions(proposal).isEmpty());
        assertEquals("", view.changes().get(view.changes().size() - 1).personName(), "a date has done it");
        terms.run();
        assertEquals(
                view.changes().size(),
                as(ministry(), () -> views.find(base)).changes().size());
    }

    @Test
    void aRevocationIsDecidedEvenIfTheTermRunsOut() {
        String base = bases.designate(BASE, clock.today().plusDays(30));
        String exit = as(ministry(), () -> life.proposeRevocation(BASE, RevocationGround.FALSE_APPLICATION, "F"));
        bases.term(base, clock.today().minusDays(1));
        terms.run();
        assertEquals(
                DesignationStatus.ACTIVE,
                as(ministry(), () -> views.find(base)).base().status());
        assertFalse(gate.mayPublish(BASE, Publication.PUBLISH_COHORT));
        run(ministry(), () -> exits.withdrawExit(exit, "R"));
        terms.run();
        assertEquals(
                DesignationStatus.EXPIRED,
                as(ministry(), () -> views.find(base)).base().status());
    }

    @Test
    void dutiesAndPlaqueAreKeptByTheMinistry() {
        String base = bases.designate(BASE, clock.today().plusYears(1));
        assertThrows(Forbidden.class, () -> run(director(BASE), () -> lives.charge(base, DutyKind.TASK, "T", null)));
        run(ministry(), () -> lives.charge(base, DutyKind.CONDITION, "建成专家库", clock.today()));
        Long duty = as(ministry(), () -> views.find(base)).duties().get(0).id();
        run(ministry(), () -> lives.fulfil(duty));
        assertThrows(Conflict.class, () -> run(leader(), () -> lives.fulfil(duty)));
        DesignationView.Duty kept =
                as(director(BASE), () -> views.find(base)).duties().get(0);
        assertEquals(clock.today(), kept.fulfilledOn());
        assertEquals(ministry().personName(), kept.personName());
        run(ministry(), () -> lives.markPlaque(base, new Plaque(clock.today(), null, null)));
        assertRefused(
                "designation.refusal.plaque",
                () -> run(ministry(), () -> lives.markPlaque(base, new Plaque(null, clock.today(), null))));
        assertEquals(
                clock.today(),
                as(director(BASE), () -> views.find(base)).plaque().getOrdered());
        bases.end(base);
    }

    @Test
    void anybodyMayCheckACertificateAndReadsNothingPersonal() {
        String base = bases.designate(BASE, clock.today().plusYears(1));
        Reader reader = new Reader();
        String page = reader.get("/public/certificate.xhtml?number=" + base).body();
        assertTrue(says(page, "designation.certificate.VALID") && page.contains(base), "valid");
        String proposal = as(ministry(), () -> suspensions.proposeSuspension(base, SuspensionKind.SUSPEND, "涉密事由"));
        run(leader(), () -> suspensions.decideSuspension(task(proposal), new Opinion(APPROVED, "")));
        page = reader.get("/public/certificate.xhtml?number=" + base.toLowerCase(Locale.ROOT))
                .body();
        assertTrue(says(page, "designation.certificate.SUSPENDED"), "suspended");
        assertFalse(page.contains("涉密事由") || page.contains(leader().personName()), "no reason, no person");
        bases.end(base);
        assertTrue(
                says(reader.get("/public/certificate.xhtml?number=" + base).body(), "designation.certificate.ENDED"),
                "over");
        assertTrue(
                says(
                        reader.get("/public/certificate.xhtml?number=BASE-1999-000001")
                                .body(),
                        "designation.certificate.none"),
                "unknown");
    }

    private void agree(String exit, Decision proposal) {
        run(ministry(), () -> exits.proposeExit(task(exit), new Opinion(proposal, "见附件")));
        run(leader(), () -> exits.decideExit(task(exit), new Opinion(APPROVED, "")));
    }

    private void concluded(NoticeConcluded told) throws Exception {
        transaction.begin();
        over.fire(told);
        transaction.commit();
    }

    private static List<Throwable> together(Runnable... acts) throws InterruptedException {
        CyclicBarrier barrier = new CyclicBarrier(acts.length);
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (Runnable act : acts) {
            Thread thread = new Thread(() -> {
                try {
                    barrier.await();
                    act.run();
                } catch (Throwable thrown) {
                    failures.add(thrown);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return failures;
    }

    private static boolean isConflict(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Conflict || cause.getClass().getSimpleName().startsWith("OptimisticLock")) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(String page, String key) {
        return page.contains(Texts.in(Locale.SIMPLIFIED_CHINESE, key)) || page.contains(Texts.in(Locale.ENGLISH, key));
    }

    private static void assertRefused(String key, Runnable act) {
        assertEquals(key, assertThrows(Refusal.class, act::run).key());
    }

    private ExitView exit(String number) {
        return as(ministry(), () -> views.exit(number));
    }

    private DesignationStatus status(String number) {
        return as(ministry(), () -> views.find(number)).status();
    }

    private String programme() {
        return programmes.quietly(BUSY);
    }

    private CohortPlan plan(String programme) {
        LocalDate starts = clock.today().plusWeeks(40);
        return new CohortPlan(
                programme,
                "中层干部研修班",
                "Seminar for mid-level cadres",
                starts,
                starts.plusDays(4),
                "培训中心",
                20,
                40,
                List.of("MID_LEVEL_CHIEF"),
                clock.today(),
                clock.today().plusDays(20),
                "班主任",
                "0851-00000000");
    }

    private String submittedCohort(String college) {
        return as(officer(college), () -> {
            String number = cohorts.draftCohort(plan(programmes.quietly(college)));
            cohorts.submitCohort(number);
            return number;
        });
    }

    private String publishedCohort(String college) {
        String number = submittedCohort(college);
        run(director(college), () -> cohorts.approveCohort(task(number), new Opinion(APPROVED, "")));
        return number;
    }

    private String task(String caseNumber) {
        return processes.tasks(caseNumber).get(0).id();
    }

    private Actor ministry() {
        return accounts.actor("ministry");
    }

    private Actor leader() {
        return accounts.actor("ministry.leader");
    }

    private Actor director(String college) {
        return accounts.actor(Role.BASE_DIRECTOR, college);
    }

    private Actor officer(String college) {
        return accounts.actor(Role.BASE_OFFICER, college);
    }

    private Actor province(String authority) {
        return accounts.actor(Role.PROVINCE_OFFICER, authority);
    }

    private <T> T as(Actor actor, Supplier<T> act) {
        return current.as(actor, act);
    }

    private void run(Actor actor, Runnable act) {
        current.as(actor, () -> {
            act.run();
            return null;
        });
    }

    /** Designations without the long way to them, and what happens to them by themselves. */
    @ApplicationScoped
    public static class Bases {

        @Inject
        private Designations designations;

        @Inject
        private DesignationRounds rounds;

        @Inject
        private OrganisationDirectory organisations;

        @Inject
        private CaseNumbers numbers;

        @Inject
        private BusinessClock clock;

        @Inject
        private RuntimeService running;

        @Inject
        private ManagementService jobs;

        @PersistenceContext
        private EntityManager em;

        @Transactional
        public String designate(String college, LocalDate termEnd) {
            DesignationRound round =
                    DesignationRound.past(numbers.next("RND"), clock.today().getYear());
            round.recount("T", "T", "T", "T", true, 1);
            rounds.add(round);
            Designation designation = Designation.published(
                    numbers.next("BASE"),
                    round,
                    organisations.find(college),
                    DesignationKind.TRAINING,
                    DesignationStatus.ACTIVE);
            designations.add(designation);
            em.flush();
            term(designation.number(), termEnd);
            return designation.number();
        }

        @Transactional
        public void term(String number, LocalDate end) {
            em.createNativeQuery("update des_designation set term_start = ?1, term_end = ?2 where number = ?3")
                    .setParameter(1, end.minusYears(3))
                    .setParameter(2, end)
                    .setParameter(3, number)
                    .executeUpdate();
            em.getEntityManagerFactory().getCache().evict(Designation.class);
            em.clear();
        }

        @Transactional
        public void become(String number, DesignationStatus status) {
            Designation designation = designations.require(number);
            if (designation.status() != status && !designation.status().isOver()) {
                designation.become(status, new StatusChange.Why("T", null, null), null, clock.instant());
            }
        }

        @Transactional
        public void end(String number) {
            become(number, DesignationStatus.EXPIRED);
        }

        @Transactional
        public long messages(String number, String group) {
            return em.createQuery(
                            "select count(m) from Message m where m.caseNumber = :number and m.candidateGroup = :group",
                            Long.class)
                    .setParameter("number", number)
                    .setParameter("group", group)
                    .getSingleResult();
        }

        /** Lets the one timer of a case fire. */
        @Transactional
        public void ring(String number) {
            String instance = running.createProcessInstanceQuery()
                    .processInstanceBusinessKey(number)
                    .singleResult()
                    .getId();
            jobs.executeJob(jobs.createJobQuery()
                    .processInstanceId(instance)
                    .timers()
                    .singleResult()
                    .getId());
        }
    }
}
