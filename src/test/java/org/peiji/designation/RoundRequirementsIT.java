package org.peiji.designation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peiji.approval.Decision.APPROVED;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.peiji.approval.Opinion;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.designation.application.CallBoard;
import org.peiji.designation.application.DesignationRoundService;
import org.peiji.designation.application.EvidenceLine;
import org.peiji.designation.application.EvidenceService;
import org.peiji.designation.application.RecommendationService;
import org.peiji.designation.application.RoundRequirements;
import org.peiji.designation.application.RoundRequirementsService;
import org.peiji.designation.application.WithdrawalService;
import org.peiji.designation.domain.Dossier;
import org.peiji.designation.domain.DossierField.Section;
import org.peiji.designation.domain.EvidenceDemand;
import org.peiji.designation.domain.EvidenceKind;
import org.peiji.designation.domain.Recommendation;
import org.peiji.designation.domain.RoundCall;
import org.peiji.designation.domain.RoundDemands;
import org.peiji.expert.Criterion;
import org.peiji.expert.ReviewDesk;
import org.peiji.expert.application.CalibrationService;
import org.peiji.expert.application.ScoringService;
import org.peiji.ground.InContainer;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.failure.Refusals;
import org.peiji.platform.file.FileNote;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;
import org.peiji.worklist.Box;
import org.peiji.worklist.WorkQuery;
import org.peiji.worklist.Worklist;

/** What a round asks for is asked of every college, and by what it judges is the same for all of them. */
class RoundRequirementsIT extends InContainer {

    private static final RoundDemands SOME = new RoundDemands(
            Set.of(Section.RECORD, Section.TEAM),
            List.of(
                    new EvidenceDemand(EvidenceKind.TRAINING_RECORD, 1, 5, 1),
                    new EvidenceDemand(EvidenceKind.FUNDING_COMMITMENT, 2, 0, 0),
                    new EvidenceDemand(EvidenceKind.FACILITIES, 0, 0, 0)));

    @Inject
    private DesignationRoundService rounds;

    @Inject
    private RoundRequirementsService requirements;

    @Inject
    private CalibrationService calibration;

    @Inject
    private CallBoard board;

    @Inject
    private WithdrawalService withdrawals;

    @Inject
    private BaseApplicationService service;

    @Inject
    private BaseApplicationRegister register;

    @Inject
    private EvidenceService evidence;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private ScoringService scoring;

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

    @Test
    void aDossierIsSubmittedOnlyWithTheEvidenceThatTheRoundAsksFor() {
        String round = openRound("E-1", SOME);
        String number = draft("D009", round);
        Refusals lacking = assertThrows(Refusals.class, () -> submit("D009", number));
        assertEquals(2, lacking.faults().size());
        assertEquals(
                List.of(EvidenceKind.TRAINING_RECORD, 0, 1),
                List.of(lacking.faults().get(0).refusal().parameters()));

        hand("D009", number, EvidenceKind.TRAINING_RECORD, "a.pdf", pdf(3));
        hand("D009", number, EvidenceKind.FUNDING_COMMITMENT, "b.pdf", pdf(1));
        lacking = assertThrows(Refusals.class, () -> submit("D009", number));
        assertEquals(
                List.of(EvidenceKind.FUNDING_COMMITMENT, 1, 2),
                List.of(lacking.faults().get(0).refusal().parameters()));
        hand("D009", number, EvidenceKind.FUNDING_COMMITMENT, "c.pdf", pdf(2));
        hand("D009", number, null, "other.pdf", pdf(40));
        assertEquals(
                List.of(1, 0, 2, 1),
                checklist("D009", number).stream()
                        .map(line -> line.files().size())
                        .toList());
        submit("D009", number);

        var shown = as(ministry(), () -> register.find(number));
        assertEquals(
                List.of(EvidenceKind.TRAINING_RECORD, EvidenceKind.FUNDING_COMMITMENT),
                shown.evidence().stream()
                        .map(FileNote::id)
                        .map(shown.shown()::kindOf)
                        .filter(kind -> kind != null)
                        .distinct()
                        .toList());
        withdraw("D009", number);
    }

    @Test
    void pagesAreLimitedForTheWholeKindAndAReplacementTakesThePlaceOfItsOwn() {
        String round = openRound("E-2", SOME);
        String number = draft("D010", round);
        hand("D010", number, EvidenceKind.TRAINING_RECORD, "a.pdf", pdf(4));
        Refusal refusal = refused(() -> hand("D010", number, EvidenceKind.TRAINING_RECORD, "b.pdf", pdf(2)));
        assertEquals("designation.refusal.evidencePages", refusal.key());
        assertEquals(List.of("b.pdf", EvidenceKind.TRAINING_RECORD, 2, 4, 5), List.of(refusal.parameters()));
        assertEquals(1, checklist("D010", number).get(0).files().size(), "nothing was kept");

        String first = checklist("D010", number).get(0).files().get(0).id();
        run(officer("D010"), () -> evidence.replaceEvidence(number, first, "a.pdf", pdf(5)));
        assertEquals(5, checklist("D010", number).get(0).pages());
        String second = checklist("D010", number).get(0).files().get(0).id();
        assertEquals(
                "designation.refusal.evidencePages",
                refused(() -> run(officer("D010"), () -> evidence.replaceEvidence(number, second, "a.pdf", pdf(6))))
                        .key());
        assertEquals(
                "designation.refusal.evidenceUncounted",
                refused(() -> hand("D010", number, EvidenceKind.TRAINING_RECORD, "a.csv", "a,b\n1,2\n".getBytes()))
                        .key());
        assertEquals(
                "designation.refusal.kindNotAsked",
                refused(() -> hand("D010", number, EvidenceKind.EXPERT_LIST, "e.pdf", pdf(1)))
                        .key());
        run(officer("D010"), () -> evidence.removeEvidence(number, second));
        assertTrue(checklist("D010", number).get(0).files().isEmpty());
    }

    @Test
    void evidenceIsTheCollegesOwn() {
        String round = openRound("E-3", SOME);
        String number = draft("D012", round);
        assertThrows(Missing.class, () -> checklist("D009", number));
        assertThrows(Missing.class, () -> hand("D009", number, EvidenceKind.TRAINING_RECORD, "a.pdf", pdf(1)));
        assertThrows(Forbidden.class, () -> as(ministry(), () -> evidence.checklist(number)));
        assertThrows(Forbidden.class, () -> run(ministry(), () -> evidence.addEvidence(number, null, "a.pdf", pdf(1))));
    }

    @Test
    void theMinistryChangesDemandsUntilSomebodyHasSubmitted() {
        String round = openRound("E-4", RoundDemands.USUAL);
        assertTrue(asked(round).areDemandsOpen());
        run(ministry(), () -> requirements.demand(round, SOME));
        assertEquals(SOME, asked(round).demands());
        run(ministry(), () -> requirements.demand(round, RoundDemands.USUAL));
        assertEquals(RoundDemands.USUAL, board.requirements(round).demands());
        assertThrows(Forbidden.class, () -> run(officer("D009"), () -> requirements.demand(round, SOME)));

        String number = draft("D011", round);
        submit("D011", number);
        assertFalse(asked(round).areDemandsOpen());
        assertEquals(
                "designation.refusal.demandsStand",
                refused(() -> run(ministry(), () -> requirements.demand(round, SOME)))
                        .key());
        withdraw("D011", number);
    }

    @Test
    void sheetsUseTheCriteriaOfTheRoundAndTheFirstPanelFreezesThem() {
        String round = openRound("E-5", RoundDemands.USUAL);
        List<Criterion> inForce = asked(round).criteria();
        assertFalse(inForce.isEmpty());
        List<Criterion> own = List.of(criterion("D1", "55.5"), criterion("X", "44.5"));
        assertEquals(
                "designation.refusal.criteriaSum",
                assertThrows(
                                Refusals.class,
                                () -> run(
                                        ministry(),
                                        () -> requirements.judgeBy(round, List.of(criterion("D1", "99")), null)))
                        .faults()
                        .get(0)
                        .refusal()
                        .key());
        assertThrows(Missing.class, () -> run(ministry(), () -> requirements.judgeBy(round, own, "MEDIAN-1")));
        run(ministry(), () -> requirements.judgeBy(round, own, "TRIMMED-1"));
        String other = openRound("E-6", RoundDemands.USUAL);
        assertEquals(inForce, asked(other).criteria(), "another round is not touched");
        assertNull(asked(round).frozenAt());

        String number = draft("D009", round);
        submit("D009", number);
        recommended("A42", number);
        run(ministry(), () -> service.checkApplication(task(ministry(), number), new Opinion(APPROVED, "")));
        assertNotNull(asked(round).frozenAt());
        assertEquals(
                "TRIMMED-1",
                as(ministry(), () -> calibration.calibration(round)).batch().method(),
                "the round says how sheets become a score");
        assertEquals(
                "designation.refusal.criteriaFrozen",
                refused(() -> run(ministry(), () -> requirements.judgeBy(round, inForce, null)))
                        .key());

        String name = organisations.find("D009").nameZh();
        Actor expert = IntStream.rangeClosed(1, 8)
                .mapToObj(place -> "expert" + place)
                .map(username -> new Actor(username, username, Role.EXPERT, "MOE", "MOE", null))
                .filter(each -> as(each, () -> worklist.count(searching(name))) > 0)
                .findFirst()
                .orElseThrow();
        desk.accept(expert, name);
        List<Criterion> scored = as(
                expert,
                () -> scoring.openDossier(
                                worklist.page(searching(name), 0, 1).get(0).taskId())
                        .criteria());
        assertEquals(List.of("D1", "X"), scored.stream().map(Criterion::code).toList());
        assertEquals(0, new BigDecimal("44.5").compareTo(scored.get(1).weight()));
        withdraw("D009", number);
    }

    private String openRound(String document, RoundDemands demands) {
        LocalDate today = clock.today();
        return as(
                ministry(),
                () -> rounds.openRound(
                        new RoundCall(
                                today.getYear(), document, "T", "T", today, today.plusDays(20), today.plusDays(60), 3),
                        demands));
    }

    private RoundRequirements asked(String round) {
        return as(ministry(), () -> requirements.requirements(round));
    }

    private String draft(String college, String round) {
        return as(officer(college), () -> {
            String number = service.draftApplication(round);
            DossierWriter.write(service, number, dossier());
            return number;
        });
    }

    private static Dossier dossier() {
        Dossier dossier = new Dossier();
        dossier.setContactName("闻知行");
        dossier.setContactPhone("027-00000001");
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
        return dossier;
    }

    private void submit(String college, String number) {
        run(officer(college), () -> service.submitApplication(number, true));
    }

    private void hand(String college, String number, EvidenceKind kind, String name, byte[] content) {
        run(officer(college), () -> evidence.addEvidence(number, kind, name, content));
    }

    private List<EvidenceLine> checklist(String college, String number) {
        return as(officer(college), () -> evidence.checklist(number));
    }

    private void recommended(String authority, String number) {
        Actor province = accounts.actor(Role.PROVINCE_OFFICER, authority);
        run(
                province,
                () -> recommendations.recommendApplication(
                        task(province, number), new Opinion(APPROVED, "T"), Recommendation.of(1, "T", "", "T")));
        Actor second = accounts.actor(province.username() + ".second", Role.PROVINCE_OFFICER, authority);
        run(second, () -> recommendations.confirmRecommendation(task(second, number), new Opinion(APPROVED, "")));
    }

    private void withdraw(String college, String number) {
        run(accounts.actor(Role.BASE_DIRECTOR, college), () -> withdrawals.withdrawApplication(number, ""));
    }

    private String task(Actor who, String number) {
        return as(who, () -> worklist.page(searching(number), 0, 1)).get(0).taskId();
    }

    private static WorkQuery searching(String words) {
        return new WorkQuery(Box.ALL, words, null, null, WorkQuery.Sort.DUE);
    }

    private static Criterion criterion(String code, String weight) {
        return new Criterion(code, "指标" + code, "Criterion " + code, new BigDecimal(weight));
    }

    private static byte[] pdf(int pages) {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal refused(Executable act) {
        return assertThrows(Refusal.class, act);
    }

    private Actor ministry() {
        return accounts.actor(Role.MINISTRY_ADMIN, OrganisationDirectory.MINISTRY);
    }

    private Actor officer(String college) {
        return accounts.actor(Role.BASE_OFFICER, college);
    }

    private <T> T as(Actor who, Supplier<T> act) {
        return current.as(who, act);
    }

    private void run(Actor who, Runnable act) {
        current.as(who, () -> {
            act.run();
            return null;
        });
    }
}
