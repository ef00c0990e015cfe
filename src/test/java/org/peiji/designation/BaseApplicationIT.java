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

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.designation.application.ApplicationCase;
import org.peiji.designation.application.ApplicationFilter;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.designation.application.DesignationRoundService;
import org.peiji.designation.application.DossierPrintService;
import org.peiji.designation.application.EvidenceService;
import org.peiji.designation.application.RecommendationService;
import org.peiji.designation.application.WithdrawalService;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.designation.domain.Dossier;
import org.peiji.designation.domain.DossierField;
import org.peiji.designation.domain.DossierField.Section;
import org.peiji.designation.domain.Recommendation;
import org.peiji.designation.domain.RoundCall;
import org.peiji.expert.ReviewDesk;
import org.peiji.ground.InContainer;
import org.peiji.ground.Reader;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.form.Edition;
import org.peiji.platform.form.Overtaken;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;
import org.peiji.worklist.Box;
import org.peiji.worklist.WorkQuery;
import org.peiji.worklist.Worklist;

/** 基地申报 in the server: rows, engine, worklists and the expert review together, as the demo people live it. */
class BaseApplicationIT extends InContainer {

    private static final byte[] PDF = "%PDF-1.4 evidence".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private BaseApplicationService service;

    @Inject
    private EvidenceService evidence;

    @Inject
    private DossierPrintService printing;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private WithdrawalService withdrawals;

    @Inject
    private BaseApplicationRegister register;

    @Inject
    private DesignationRoundService rounds;

    @Inject
    private DesignationDirectory directory;

    @Inject
    private ReviewDesk desk;

    @Inject
    private Worklist worklist;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    private String round;

    @BeforeEach
    void theMinistryOpensARound() {
        round = as(ministry(), () -> rounds.openRound(call("T-1")));
    }

    private RoundCall call(String document) {
        LocalDate today = clock.today();
        return new RoundCall(today.getYear(), document, "T", "T", today, today.plusDays(20), today.plusDays(60), 3);
    }

    @Test
    void anApplicationGoesAllTheWayToADesignation() {
        String number = submit("D009");
        assertEquals(
                ApplicationStatus.PROVINCE_REVIEW,
                seenBy(officer("D009"), number).status());
        decide(province("A42"), number, APPROVED);
        check(number, APPROVED);
        assertEquals(ApplicationStatus.EXPERT_REVIEW, seenBy(ministry(), number).status());

        expertsScore("D009");
        ApplicationCase waiting = seenBy(ministry(), number);
        assertEquals(ApplicationStatus.DECISION, waiting.status());
        assertEquals(3, waiting.review().sealed());
        assertEquals(0, new BigDecimal("80.00").compareTo(waiting.review().total()));
        assertNull(seenBy(officer("D009"), number).review(), "scores are not for the college");
        assertNull(seenBy(province("A42"), number).review(), "nor for the province");

        String task = task(ministry(), number);
        assertEquals(
                "designation.refusal.noDocument",
                refused(() -> service.decideApplication(task, new Opinion(APPROVED, ""), DesignationKind.TRAINING, ""))
                        .key());
        assertEquals(
                "shell.refusal.fourEyes",
                refused(() -> service.decideApplication(
                                task, new Opinion(APPROVED, ""), DesignationKind.TRAINING, "T-2"))
                        .key(),
                "who has checked the form does not decide");
        run(
                accounts.actor("ministry.leader"),
                () -> service.decideApplication(task, new Opinion(APPROVED, ""), DesignationKind.TRAINING, "T-2"));

        DesignatedBase base = directory.baseOf("D009").orElseThrow();
        assertEquals(DesignationKind.TRAINING, base.kind());
        assertEquals(base.number(), seenBy(ministry(), number).designation());
        assertTrue(directory.publishedRounds().stream()
                .anyMatch(each -> each.number().equals(round)));
    }

    @Test
    void whatIsReturnedComesBackWithItsDifferences() {
        String number = submit("D010");
        decide(province("A61"), number, RETURNED);
        String correction = task(officer("D010"), number);
        Dossier corrected = dossier();
        corrected.setExternalExperts(41);
        run(officer("D010"), () -> DossierWriter.write(service, number, corrected));
        assertEquals(
                "35",
                seenBy(province("A61"), number).shown().answer(DossierField.EXTERNAL_EXPERTS),
                "the province reads what was submitted, not what is being written");

        run(officer("D010"), () -> service.correctApplication(correction, true, "41"));

        ApplicationCase again = seenBy(province("A61"), number);
        assertEquals(ApplicationStatus.PROVINCE_REVIEW, again.status());
        assertEquals(2, again.versions().size());
        assertTrue(again.versions().stream().allMatch(ApplicationCase.FrozenVersion::intact));
        var differences = again.versions()
                .get(1)
                .dossier()
                .differencesFrom(again.versions().get(0).dossier());
        assertEquals(1, differences.size());
        assertEquals(DossierField.EXTERNAL_EXPERTS, differences.get(0).field());
        assertEquals("41", differences.get(0).after());
        assertEquals(
                "designation.refusal.returnedOften",
                refused(() -> decide(province("A61"), number, RETURNED)).key());
        decide(province("A61"), number, REJECTED);
    }

    @Test
    void colleaguesWriteDifferentSectionsAndNobodyWritesOverAnother() {
        String number = as(officer("D011"), () -> service.draftApplication(round));
        Dossier mine = dossier();
        Dossier stale = new Dossier();
        Edition first = as(officer("D011"), () -> service.saveSection(number, Section.TEAM, 0, mine));
        run(accounts.actor(Role.BASE_DIRECTOR, "D011"), () -> service.saveSection(number, Section.RECORD, 0, mine));
        assertEquals(1, first.number());

        Overtaken overtaken = assertThrows(
                Overtaken.class, () -> run(officer("D011"), () -> service.saveSection(number, Section.TEAM, 0, stale)));
        assertEquals(first.number(), overtaken.saved().number());
        Dossier kept = seenBy(officer("D011"), number).sheet();
        assertEquals(35, kept.getExternalExperts(), "what was kept stays");
        assertEquals(24, kept.getCohorts());
        assertEquals(
                Set.of("TEAM", "RECORD"),
                as(officer("D011"), () -> service.sections(number)).keySet());
    }

    @Test
    void saversOfOneSectionAtOnceLeaveOneEdition() throws Exception {
        String number = as(officer("D012"), () -> service.draftApplication(round));
        AtomicInteger overtaken = new AtomicInteger();
        AtomicInteger others = new AtomicInteger();
        CyclicBarrier together = new CyclicBarrier(8);
        List<Thread> savers = IntStream.range(0, 8)
                .mapToObj(each -> new Thread(() -> {
                    try {
                        together.await();
                        run(officer("D012"), () -> service.saveSection(number, Section.TEAM, 0, dossier()));
                    } catch (Overtaken e) {
                        overtaken.incrementAndGet();
                    } catch (Exception e) {
                        others.incrementAndGet();
                    }
                }))
                .toList();
        savers.forEach(Thread::start);
        for (Thread saver : savers) {
            saver.join();
        }
        assertEquals(7, overtaken.get(), "everybody but the first is told; other failures: " + others.get());
        assertEquals(
                1,
                as(officer("D012"), () -> service.sections(number)).get("TEAM").number());
    }

    @Test
    void anApplicationBeginsWithWhatTheCollegeStatedLast() {
        String first = submit("D009");
        withdraw("D009", first);
        String later = as(ministry(), () -> rounds.openRound(call("Z-2")));
        String second = as(officer("D009"), () -> service.draftApplication(later));
        Dossier taken = seenBy(officer("D009"), second).sheet();
        assertEquals(35, taken.getExternalExperts());
        assertFalse(taken.isCommitted(), "what is taken over is declared anew");
        assertTrue(as(officer("D009"), () -> service.sections(second)).isEmpty(), "nobody has looked at it yet");
    }

    @Test
    void evidenceThatWasSubmittedStays() {
        String number = as(officer("D011"), () -> service.draftApplication(round));
        run(officer("D011"), () -> evidence.addEvidence(number, null, "a.pdf", PDF));
        run(officer("D011"), () -> evidence.addEvidence(number, null, "b.pdf", PDF));
        ApplicationCase draft = seenBy(officer("D011"), number);
        assertEquals(2, draft.removable().size());
        String first = draft.evidence().get(0).id();
        run(officer("D011"), () -> evidence.removeEvidence(number, first));
        submitted("D011", number);
        decide(province("A33"), number, RETURNED);

        ApplicationCase returned = seenBy(officer("D011"), number);
        assertTrue(returned.removable().isEmpty());
        String frozen = returned.evidence().get(0).id();
        assertEquals(
                "designation.refusal.frozenEvidence",
                refused(() -> run(officer("D011"), () -> evidence.removeEvidence(number, frozen)))
                        .key());
        withdraw("D011", number);
    }

    @Test
    void theDossierIsPrintedForThoseWhoMayReadIt() {
        String number = as(officer("D012"), () -> service.draftApplication(round));
        run(officer("D012"), () -> DossierWriter.write(service, number, dossier()));
        assertTrue(printed(officer("D012"), number, null).contains("DRAFT"));
        assertThrows(Missing.class, () -> printed(ministry(), number, null), "a draft is the college's own");
        run(officer("D012"), () -> service.submitApplication(number, true));

        String first = printed(province("A52"), number, null);
        assertTrue(first.contains("治理能力、专业建设、数字化转型、产教融合四个模块，共64门课程。"), first);
        assertTrue(first.contains("Trainingrooms") && first.contains("650000"), first);
        assertFalse(first.contains("DRAFT"));
        assertThrows(Missing.class, () -> printed(province("A61"), number, null));
        assertThrows(Missing.class, () -> printed(officer("D010"), number, null));
        assertThrows(Missing.class, () -> printed(ministry(), number, 2));

        decide(province("A52"), number, RETURNED);
        Dossier corrected = dossier();
        corrected.setFollowUp("补正以后另行约定的跟踪指导，由院长办公室逐月回访。");
        run(officer("D012"), () -> DossierWriter.write(service, number, corrected));
        assertTrue(printed(officer("D012"), number, null).contains("逐月回访"), "the college reads what it writes");
        assertFalse(printed(ministry(), number, null).contains("逐月回访"), "others what was submitted");
        assertEquals(
                200,
                Reader.signedIn("base12.officer")
                        .get("/dossiers/" + number + "?version=1")
                        .statusCode());
        assertEquals(
                404,
                Reader.signedIn("base10.officer").get("/dossiers/" + number).statusCode());
        assertEquals(
                404,
                Reader.signedIn("base12.officer")
                        .get("/dossiers/" + number + "?version=2")
                        .statusCode());
        assertEquals(
                404,
                Reader.signedIn("base12.officer")
                        .get("/dossiers/" + number + "?version=x")
                        .statusCode());
        withdraw("D012", number);
    }

    private String printed(Actor reader, String number, Integer version) {
        byte[] pdf = as(reader, () -> printing.print(number, version)).content();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theProvinceMayRefuseAndTheMinistryMayRejectOnForm() {
        String refused = submit("D012");
        decide(province("A52"), refused, REJECTED);
        assertEquals(
                ApplicationStatus.NOT_RECOMMENDED,
                seenBy(officer("D012"), refused).status());

        String rejected = submit("D009");
        decide(province("A42"), rejected, APPROVED);
        check(rejected, REJECTED);
        assertEquals(
                ApplicationStatus.REJECTED_ON_FORM,
                seenBy(officer("D009"), rejected).status());
    }

    @Test
    void withdrawalTakesTheExpertsTasksAway() {
        String number = submit("D012");
        decide(province("A52"), number, APPROVED);
        check(number, APPROVED);
        int open = scorersOf("D012").size();
        assertTrue(open >= 3);
        withdraw("D012", number);
        assertEquals(ApplicationStatus.WITHDRAWN, seenBy(ministry(), number).status());
        assertEquals(open - 3, scorersOf("D012").size());
        assertThrows(Conflict.class, () -> withdraw("D012", number));
    }

    @Test
    void nobodyReadsOrDoesWhatIsAnothersBusiness() {
        String draft = as(officer("D009"), () -> service.draftApplication(round));
        assertThrows(Missing.class, () -> seenBy(ministry(), draft), "a draft is the college's own");
        assertThrows(Missing.class, () -> run(officer("D010"), () -> service.sections(draft)));
        assertThrows(
                Missing.class,
                () -> run(officer("D010"), () -> service.saveSection(draft, Section.TEAM, 0, dossier())));
        submitted("D009", draft);

        assertThrows(Missing.class, () -> seenBy(officer("D010"), draft));
        assertThrows(Missing.class, () -> seenBy(province("A61"), draft));
        String task = task(province("A42"), draft);
        assertThrows(
                Forbidden.class,
                () -> run(
                        province("A61"),
                        () -> recommendations.recommendApplication(
                                task, new Opinion(APPROVED, ""), recommendation(1))));
        assertThrows(
                Forbidden.class,
                () -> run(
                        officer("D009"),
                        () -> recommendations.recommendApplication(
                                task, new Opinion(APPROVED, ""), recommendation(1))));
        assertThrows(Forbidden.class, () -> run(officer("D009"), () -> withdrawals.withdrawApplication(draft, "")));
        assertThrows(Missing.class, () -> withdraw("D010", draft));
        ApplicationFilter own = new ApplicationFilter(null, draft, null);
        assertEquals(1L, as(province("A42"), () -> register.count(own)));
        assertEquals(0L, as(province("A61"), () -> register.count(own)));
        assertEquals(0L, as(officer("D010"), () -> register.count(own)));
        withdraw("D009", draft);
    }

    @Test
    void whatIsDoneIsNotDoneAgain() {
        String number = submit("D010");
        assertThrows(Conflict.class, () -> run(officer("D010"), () -> service.submitApplication(number, true)));
        assertThrows(Conflict.class, () -> as(officer("D010"), () -> service.draftApplication(round)));
        Actor province = province("A61");
        String task = task(province, number);
        run(province, () -> recommendations.recommendApplication(task, new Opinion(REJECTED, "T"), null));
        assertThrows(
                Conflict.class,
                () -> run(
                        province,
                        () -> recommendations.recommendApplication(
                                task, new Opinion(APPROVED, ""), recommendation(1))));
    }

    @Test
    void whatTheSeedsTellOfTheYear2020IsIncompleteAndClosed() {
        PublishedRound past = directory.publishedRounds().stream()
                .filter(each -> each.year() == 2020)
                .findFirst()
                .orElseThrow();
        assertEquals(8, past.known());
        assertEquals(29, past.expected());
        assertFalse(past.complete());
        assertTrue(past.bases().stream().noneMatch(base -> base.status() == DesignationStatus.ACTIVE));
        assertNotNull(past.documentNumber());
    }

    private String submit(String college) {
        String number = as(officer(college), () -> service.draftApplication(round));
        submitted(college, number);
        return number;
    }

    private void submitted(String college, String number) {
        run(officer(college), () -> {
            DossierWriter.write(service, number, dossier());
            service.submitApplication(number, true);
        });
    }

    private void decide(Actor province, String number, Decision decision) {
        String task = task(province, number);
        run(province, () -> recommendations.recommendApplication(task, new Opinion(decision, "T"), recommendation(1)));
        if (decision != RETURNED) {
            String confirmation = task(second(province), number);
            run(second(province), () -> recommendations.confirmRecommendation(confirmation, new Opinion(APPROVED, "")));
        }
    }

    private void check(String number, Decision decision) {
        String task = task(ministry(), number);
        run(ministry(), () -> service.checkApplication(task, new Opinion(decision, "T")));
    }

    private void withdraw(String college, String number) {
        run(accounts.actor(Role.BASE_DIRECTOR, college), () -> withdrawals.withdrawApplication(number, ""));
    }

    /** Every expert with that dossier on the desk gives 80 points of 100. */
    private void expertsScore(String college) {
        String name = organisations.find(college).nameZh();
        scorersOf(college).forEach(expert -> desk.acceptAndScore(expert, name, "0.8"));
    }

    private List<Actor> scorersOf(String college) {
        String name = organisations.find(college).nameZh();
        return IntStream.rangeClosed(1, 8)
                .mapToObj(place -> "expert" + place)
                .map(username -> new Actor(username, username, Role.EXPERT, "MOE", "MOE", null))
                .filter(expert -> as(expert, () -> worklist.count(searching(name))) > 0)
                .toList();
    }

    private static Dossier dossier() {
        Dossier dossier = new Dossier();
        dossier.setContactName("江清和");
        dossier.setContactPhone("027-00000009");
        dossier.setTrainingYears(6);
        dossier.setCohorts(24);
        dossier.setTrainees(1186);
        dossier.setFullTimeStaff(8);
        dossier.setExternalExperts(35);
        dossier.setTrainingRooms(6);
        dossier.setParallelCohorts(2);
        dossier.setCourseSystem("治理能力、专业建设、数字化转型、产教融合四个模块，共 64 门课程。");
        dossier.setSupportStaff("校领导牵头，培训中心主任专职负责。");
        dossier.setSupportRooms("专用培训楼一栋，可住宿 120 人。");
        dossier.setMatchingFunds(650_000);
        dossier.setFollowUp("结业后第 3、6、12 个月跟踪，由班主任负责回访。");
        dossier.setCommitted(true);
        return dossier;
    }

    private String task(Actor actor, String number) {
        return as(actor, () -> worklist.page(searching(number), 0, 1)).get(0).taskId();
    }

    private ApplicationCase seenBy(Actor actor, String number) {
        return as(actor, () -> register.find(number));
    }

    private Refusal refused(Runnable act) {
        return assertThrows(Refusal.class, () -> run(ministry(), act));
    }

    private Actor ministry() {
        return accounts.actor(Role.MINISTRY_ADMIN, OrganisationDirectory.MINISTRY);
    }

    private Actor province(String authority) {
        return accounts.actor(Role.PROVINCE_OFFICER, authority);
    }

    private Actor second(Actor province) {
        return accounts.actor(province.username() + ".second", Role.PROVINCE_OFFICER, province.organisation());
    }

    private static Recommendation recommendation(int rank) {
        return Recommendation.of(rank, "T", "", "T");
    }

    private Actor officer(String college) {
        return accounts.actor(Role.BASE_OFFICER, college);
    }

    private void run(Actor actor, Runnable act) {
        as(actor, () -> {
            act.run();
            return null;
        });
    }

    private <T> T as(Actor actor, Supplier<T> act) {
        return current.as(actor, act);
    }

    private static WorkQuery searching(String text) {
        return new WorkQuery(Box.ALL, text, null, null, WorkQuery.Sort.DUE);
    }
}
