package org.peiji.expert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.expert.application.DossierPrintingService;
import org.peiji.expert.application.DossierReleaseService;
import org.peiji.expert.application.InvitationService;
import org.peiji.expert.application.ReleaseView;
import org.peiji.expert.application.ReviewSlots;
import org.peiji.expert.application.ScoringService;
import org.peiji.expert.application.ScoringView;
import org.peiji.expert.application.SlotAssignmentService;
import org.peiji.expert.domain.InvitationAnswer;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.expert.domain.ScoreSheet;
import org.peiji.ground.InContainer;
import org.peiji.ground.Reader;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.file.Files;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;
import org.peiji.worklist.Box;
import org.peiji.worklist.WorkQuery;
import org.peiji.worklist.Worklist;

/** 评审席位 in the server: invitations, replacement, conflicts of interest, overdue sheets and blind levels. */
class ReviewSlotIT extends InContainer {

    private static final Opinion ACCEPT = new Opinion(Decision.CONFIRMED, "");
    private static final Opinion REFUSE = new Opinion(Decision.DECLINED, "R");

    @Inject
    private ReviewPanels panels;

    @Inject
    private Desk desk;

    @Inject
    private ReviewDesk scorer;

    @Inject
    private InvitationService invitations;

    @Inject
    private ScoringService scoring;

    @Inject
    private SlotAssignmentService assignments;

    @Inject
    private DossierReleaseService releases;

    @Inject
    private DossierPrintingService printing;

    @Inject
    private ExpertRegister register;

    @Inject
    private Worklist worklist;

    @Inject
    private Files files;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private BusinessClock clock;

    private String caseNumber;

    @BeforeEach
    void aCaseOfItsOwn() {
        caseNumber = "TST-" + System.nanoTime();
    }

    @AfterEach
    void takeBack() {
        panels.cancel(caseNumber);
    }

    @Test
    void refusalSilenceAndRecusalEachInviteTheNextExpertByThemselves() {
        open("D113", BlindLevel.SINGLE, 1);
        String slot = desk.slots(caseNumber).get(0);
        Set<String> asked = new HashSet<>();

        String first = desk.expert(slot);
        asked.add(first);
        assertThrows(Refusal.class, () -> answer(slot, new Opinion(Decision.DECLINED, ""), null), "a reason is due");
        assertEquals(InvitationAnswer.REFUSED, answer(slot, REFUSE, null));

        String second = desk.expert(slot);
        assertTrue(asked.add(second), "nobody is asked twice");
        desk.fire(slot, "InvitationExpired");

        String third = desk.expert(slot);
        assertTrue(asked.add(third));
        assertEquals(InvitationAnswer.ACCEPTED, answer(slot, ACCEPT, null));
        String task = task(slot);
        assertThrows(Refusal.class, () -> run(third, () -> scoring.recuse(task, " ")), "a reason is due");
        run(third, () -> scoring.recuse(task, "R"));

        assertTrue(asked.add(desk.expert(slot)));
        assertEquals(
                List.of(
                        InvitationAnswer.REFUSED,
                        InvitationAnswer.LAPSED,
                        InvitationAnswer.RECUSED,
                        InvitationAnswer.PENDING),
                desk.answers(slot));
        assertThrows(Missing.class, () -> run(first, () -> scoring.openDossier(task)), "not even that it was done");
    }

    @Test
    void expertsWithAConflictAreNeverInvitedAndCannotBeAssigned() {
        open("D119", BlindLevel.SINGLE, 1);
        String slot = desk.slots(caseNumber).get(0);
        Set<String> asked = new HashSet<>();
        while (desk.state(slot) == ReviewSlot.State.INVITED) {
            asked.add(desk.expert(slot));
            answer(slot, REFUSE, null);
        }
        assertFalse(asked.contains("expert3"), "employed there");
        assertTrue(asked.size() >= 7, "everybody else was asked: " + asked);

        String task = task(slot);
        assertEquals("AssignExpert", desk.tasks(slot).get(0).key());
        assertEquals(
                List.of("EMPLOYER", "SAME_PROVINCE"),
                as(ministry(), () -> assignments.candidates(task)).stream()
                        .filter(candidate -> candidate.username().equals("expert3"))
                        .flatMap(candidate -> candidate.conflicts().stream())
                        .map(conflict -> conflict.rule())
                        .toList(),
                "and the table explains itself");
        assertEquals(
                "expert.refusal.blocked",
                assertThrows(Refusal.class, () -> as(ministry(), () -> assign(task, ACCEPT, "expert3")))
                        .key());
        assertEquals(
                "expert.refusal.askedBefore",
                assertThrows(
                                Refusal.class,
                                () -> as(
                                        ministry(),
                                        () -> assign(
                                                task, ACCEPT, asked.iterator().next())))
                        .key());
        assertEquals(
                "expert.refusal.lastSheet",
                assertThrows(
                                Refusal.class,
                                () -> as(ministry(), () -> assign(task, new Opinion(Decision.CLOSED, "R"), null)))
                        .key());
    }

    @Test
    void conflictThatIsDeclaredOrComputedAtAcceptanceBlocks() {
        open("D113", BlindLevel.SINGLE, 1);
        String slot = desk.slots(caseNumber).get(0);
        String declaring = desk.expert(slot);
        assertThrows(
                Refusal.class,
                () -> as(
                        accounts.actor(declaring),
                        () -> invitations.answerInvitation(task(slot), ACCEPT, TieKind.RELATIVE, "")),
                "a tie wants words");
        assertEquals(InvitationAnswer.CONFLICT, answer(slot, ACCEPT, TieKind.RELATIVE));

        String second = desk.expert(slot);
        assertFalse(second.equals(declaring));
        assertEquals(InvitationAnswer.ACCEPTED, answer(slot, ACCEPT, TieKind.OTHER), "that only warns");
        panels.cancel(caseNumber);

        open("D114", BlindLevel.SINGLE, 1);
        String other = desk.slots(caseNumber).get(0);
        String employed = desk.expert(other);
        register.employ(
                employed, "D114", clock.today().minusYears(5), clock.today().minusYears(2));
        assertEquals(InvitationAnswer.CONFLICT, answer(other, ACCEPT, null));
        assertFalse(desk.expert(other).equals(employed));
    }

    @Test
    void conflictThatComesUpLaterBarsTheDossierTheSheetAndTheFiles() {
        String file = current.as(
                        accounts.actor("school15.admin"), () -> files.keep(caseNumber, "D115", "A64", "a.pdf", pdf()))
                .id();
        open("D115", BlindLevel.SINGLE, 1);
        String slot = desk.slots(caseNumber).get(0);
        String expert = desk.expert(slot);
        assertThrows(Missing.class, () -> run(expert, () -> files.read(file)), "not before accepting");
        answer(slot, ACCEPT, null);
        String task = task(slot);
        assertEquals(
                1,
                as(accounts.actor(expert), () -> scoring.openDossier(task))
                        .dossier()
                        .size());
        run(expert, () -> files.read(file));

        register.employ(expert, "D115", clock.today().minusYears(1), null);
        ScoringView barred = as(accounts.actor(expert), () -> scoring.openDossier(task));
        assertEquals("EMPLOYER", barred.conflicts().get(0).rule());
        assertEquals("2026.1", barred.conflicts().get(0).version());
        assertTrue(barred.dossier().isEmpty()
                && barred.files().isEmpty()
                && barred.criteria().isEmpty());
        ScoreSheet sheet = new ScoreSheet(Map.of("C", BigDecimal.TEN), "T");
        assertThrows(Forbidden.class, () -> run(expert, () -> scoring.keepDraft(task, sheet)));
        assertThrows(Forbidden.class, () -> run(expert, () -> printing.print(task)));
        assertThrows(Forbidden.class, () -> run(expert, () -> scoring.scoreDossier(task, sheet)));
        assertThrows(Missing.class, () -> run(expert, () -> files.read(file)));
        run(expert, () -> scoring.recuse(task, "R"));
        assertFalse(desk.expert(slot).equals(expert));
    }

    @Test
    void overdueReviewIsExtendedReplacedOrClosed() {
        open("D116", BlindLevel.SINGLE, 2);
        String slot = desk.slots(caseNumber).get(0);
        String expert = desk.expert(slot);
        answer(slot, ACCEPT, null);
        String scoringTask = task(slot);
        run(expert, () -> scoring.keepDraft(scoringTask, scorer.sheet(scoringTask, "0.5")));
        desk.fire(slot, "ReviewOverdue");
        assertThrows(RuntimeException.class, () -> run(expert, () -> scoring.openDossier(scoringTask)));

        assertEquals("DecideOverdueReview", desk.tasks(slot).get(0).key());
        decideOverdue(slot, Decision.EXTENDED, 20);
        assertEquals("ScoreDossier", desk.tasks(slot).get(0).key());
        assertEquals(
                clock.today().plusDays(20),
                BusinessClock.day(desk.tasks(slot).get(0).dueAt()),
                "the date that the ministry has named");
        String again = task(slot);
        assertEquals(
                "T",
                as(accounts.actor(expert), () -> scoring.openDossier(again))
                        .draft()
                        .comment());

        desk.fire(slot, "ReviewOverdue");
        decideOverdue(slot, Decision.REPLACED, 0);
        assertFalse(desk.expert(slot).equals(expert), "somebody else");
        answer(slot, ACCEPT, null);
        desk.fire(slot, "ReviewOverdue");
        decideOverdue(slot, Decision.CLOSED, 0);
        assertEquals(ReviewSlot.State.CLOSED, desk.state(slot));
        assertTrue(desk.tasks(slot).isEmpty());
        assertEquals(1, panels.result(caseNumber).slots(), "one is left");
    }

    @Test
    void doubleBlindPanelReadsOnlyWhatTheMinistryHasReleased() {
        String name = organisations.find("D120").nameZh();
        List<String> kept = current.as(accounts.actor("school20.admin"), () -> {
            List<String> ids = new ArrayList<>();
            ids.add(files.keep(caseNumber, "D120", "A41", name + ".pdf", pdf()).id());
            ids.add(files.keep(
                            caseNumber,
                            "D120",
                            "A41",
                            "b.pdf",
                            (new String(pdf(), StandardCharsets.US_ASCII) + " ").getBytes(StandardCharsets.US_ASCII))
                    .id());
            ids.add(files.keep(
                            caseNumber,
                            "D120",
                            "A41",
                            "c.pdf",
                            (new String(pdf(), StandardCharsets.US_ASCII) + "  ").getBytes(StandardCharsets.US_ASCII))
                    .id());
            return ids;
        });
        open("D120", BlindLevel.DOUBLE, 1);
        String slot = desk.slots(caseNumber).get(0);
        assertEquals(ReviewSlot.State.VACANT, desk.state(slot), "nobody is invited before the release");
        assertTrue(desk.tasks(slot).isEmpty());

        String task = desk.releaseTask(caseNumber);
        ReleaseView view = as(ministry(), () -> releases.openRelease(task));
        assertEquals(List.of("W"), view.leftOut());
        assertFalse(view.entries().toString().contains(name));
        assertThrows(
                Refusal.class,
                () -> run("ministry", () -> releases.releaseDossier(task, Set.of(), List.of(kept.get(0)))),
                "its name tells");
        run("ministry", () -> releases.releaseDossier(task, Set.of(), List.of(kept.get(1))));

        String expert = desk.expert(slot);
        Actor reader = accounts.actor(expert);
        assertNull(as(reader, () -> invitations.openInvitation(task(slot))).organisationName());
        assertEquals(
                0,
                as(reader, () -> worklist.count(new WorkQuery(Box.ALL, name, null, null, WorkQuery.Sort.DUE))),
                "not even the worklist tells");
        answer(slot, ACCEPT, null);
        ScoringView read = as(reader, () -> scoring.openDossier(task(slot)));
        assertNull(read.organisationName());
        assertFalse(read.dossier().toString().contains(name));
        assertEquals(1, read.files().size());
        run(expert, () -> files.read(kept.get(1)));
        assertThrows(Missing.class, () -> run(expert, () -> files.read(kept.get(2))));

        String printed = printed(as(reader, () -> printing.print(task(slot))).content());
        assertTrue(printed.contains("■■■") && printed.contains(slot), printed);
        assertFalse(printed.contains(name), "nor the paper");
        assertFalse(printed.contains(caseNumber), "nor by its number");
        assertThrows(
                Forbidden.class,
                () -> as(
                        accounts.actor(expert.equals("expert1") ? "expert2" : "expert1"),
                        () -> printing.print(task(slot))));
    }

    private static String printed(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void expertsGetTheRedactedCopyAndNeverTheOriginal() throws IOException {
        String name = organisations.find("D120").nameZh();
        String original = current.as(
                        accounts.actor("school20.admin"),
                        () -> files.keep(caseNumber, "D120", "A41", name + ".pdf", pdf()))
                .id();
        open("D120", BlindLevel.DOUBLE, 1);
        String slot = desk.slots(caseNumber).get(0);
        String task = desk.releaseTask(caseNumber);
        byte[] naming = said("Submitted by " + organisations.find("D120").nameEn());
        assertEquals(
                "expert.refusal.namingWords",
                assertThrows(
                                Refusal.class,
                                () -> run("ministry", () -> releases.addCopy(task, original, "c.pdf", naming)))
                        .key());
        assertEquals(
                "expert.refusal.namingFile",
                assertThrows(
                                Refusal.class,
                                () -> run("ministry", () -> releases.addCopy(task, original, name + ".pdf", said("x"))))
                        .key());
        assertThrows(Missing.class, () -> run("ministry", () -> releases.addCopy(task, "x", "c.pdf", said("x"))));
        assertThrows(Forbidden.class, () -> run("expert1", () -> releases.addCopy(task, original, "c.pdf", said("x"))));
        Reader ministry = Reader.signedIn("ministry");
        String page = "/expert/release-dossier.xhtml?task=" + task;
        assertEquals(200, ministry.get(page).statusCode());
        assertFalse(ministry.get(page).body().contains("c.pdf"));
        run("ministry", () -> releases.addCopy(task, original, "c.pdf", said("first")));
        assertTrue(ministry.get(page).body().contains("c.pdf"));
        assertThrows(Conflict.class, () -> run("ministry", () -> releases.addCopy(task, original, "d.pdf", said("x"))));
        String first = copy(task, original);
        run("ministry", () -> files.read(first));
        run("ministry", () -> releases.replaceCopy(task, first, "c.pdf", said("second")));
        String second = copy(task, original);
        assertThrows(
                Missing.class, () -> run("base1.officer", () -> files.read(second)), "the scope gives it to nobody");
        run("ministry", () -> releases.releaseDossier(task, Set.of(), List.of(original)));

        String expert = desk.expert(slot);
        assertThrows(Missing.class, () -> run(expert, () -> files.read(second)), "not before accepting");
        answer(slot, ACCEPT, null);
        ScoringView read = as(accounts.actor(expert), () -> scoring.openDossier(task(slot)));
        assertEquals(
                List.of(second), read.files().stream().map(file -> file.id()).toList());
        assertEquals("", read.files().get(0).uploadedBy(), "nor who handed it in");
        assertTrue(read.files().get(0).earlier().isEmpty());
        run(expert, () -> files.read(second));
        assertThrows(Missing.class, () -> run(expert, () -> files.read(original)), "marked or not");
        assertThrows(Missing.class, () -> run(expert, () -> files.read(first)));
        assertThrows(
                Missing.class, () -> run(expert.equals("expert1") ? "expert2" : "expert1", () -> files.read(second)));
        assertEquals(200, Reader.signedIn(expert).get("/reviews/" + task(slot)).statusCode());
        assertFalse(Reader.signedIn(expert)
                .get("/expert/score-dossier.xhtml?task=" + task(slot))
                .body()
                .contains(name));
    }

    private String copy(String task, String original) {
        return as(ministry(), () -> releases.openRelease(task))
                .copies()
                .get(original)
                .id();
    }

    private static byte[] said(String words) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
                content.newLineAtOffset(20, 700);
                content.showText(words);
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void withdrawnCaseTakesEveryTaskAway() {
        open("D121", BlindLevel.SINGLE, 3);
        List<String> slots = desk.slots(caseNumber);
        answer(slots.get(0), ACCEPT, null);
        panels.cancel(caseNumber);
        slots.forEach(slot -> {
            assertEquals(ReviewSlot.State.CANCELLED, desk.state(slot));
            assertTrue(desk.tasks(slot).isEmpty());
        });
        open("D121", BlindLevel.DOUBLE, 2);
        String task = desk.releaseTask(caseNumber);
        panels.cancel(caseNumber);
        assertThrows(Conflict.class, () -> run("ministry", () -> releases.openRelease(task)));
    }

    @Test
    void sealedSheetIsTheOwnersAndStaysAsItIs() {
        open("D122", BlindLevel.SINGLE, 2);
        String slot = desk.slots(caseNumber).get(0);
        String expert = desk.expert(slot);
        answer(slot, ACCEPT, null);
        String task = task(slot);
        ScoreSheet sheet = as(accounts.actor(expert), () -> scorer.sheet(task, "0.5"));
        run(expert, () -> scoring.scoreDossier(task, sheet));
        assertThrows(Conflict.class, () -> run(expert, () -> scoring.scoreDossier(task, sheet)));
        assertThrows(Conflict.class, () -> run(expert, () -> scoring.recuse(task, "R")));
        assertTrue(desk.isIntact(slot));
        assertEquals(1, panels.result(caseNumber).sealed());
    }

    private void decideOverdue(String slot, Decision decision, int days) {
        String task = task(slot);
        run(
                "ministry",
                () -> assignments.decideOverdueReview(
                        task, new Opinion(decision, "R"), clock.today().plusDays(days)));
    }

    private Void assign(String task, Opinion opinion, String expert) {
        assignments.assignExpert(task, opinion, expert);
        return null;
    }

    private InvitationAnswer answer(String slot, Opinion opinion, TieKind tie) {
        String task = task(slot);
        return as(
                accounts.actor(desk.expert(slot)),
                () -> invitations.answerInvitation(task, opinion, tie, tie == null ? null : "N"));
    }

    private void open(String organisation, BlindLevel blind, int slots) {
        String name = organisations.find(organisation).nameZh();
        panels.open(new ReviewRequest(
                caseNumber,
                ReviewKind.DESIGNATION,
                new ReviewRequest.Batch("TST-BATCH", "T", "T"),
                blind,
                "T",
                organisation,
                name,
                organisations.find(organisation).authorityCode(),
                List.of(new Criterion("C", "C", "C", BigDecimal.valueOf(100))),
                List.of(new DossierEntry("S", "L", "A " + name + " B"), new DossierEntry("S", "W", name, null, true))
                        .subList(0, blind == BlindLevel.DOUBLE ? 2 : 1),
                slots));
    }

    private String task(String slot) {
        return desk.tasks(slot).get(0).id();
    }

    private Actor ministry() {
        return accounts.actor(Role.MINISTRY_ADMIN, OrganisationDirectory.MINISTRY);
    }

    private void run(String username, Runnable act) {
        as(accounts.actor(username), () -> {
            act.run();
            return null;
        });
    }

    private <T> T as(Actor actor, Supplier<T> act) {
        return current.as(actor, act);
    }

    private static byte[] pdf() {
        return "%PDF-1.4 x".getBytes(StandardCharsets.US_ASCII);
    }

    /** Slots as they are kept. */
    @ApplicationScoped
    static class Desk {

        @Inject
        private ReviewSlots slots;

        @Inject
        private Processes processes;

        @Inject
        private RuntimeService running;

        @Inject
        private ManagementService jobs;

        @Transactional
        public List<String> slots(String caseNumber) {
            return slots.current(caseNumber).orElseThrow().slots().stream()
                    .map(ReviewSlot::number)
                    .toList();
        }

        @Transactional
        public String expert(String slot) {
            return slots.find(slot).expert();
        }

        @Transactional
        public ReviewSlot.State state(String slot) {
            return slots.find(slot).state();
        }

        @Transactional
        public boolean isIntact(String slot) {
            return slots.find(slot).isIntact();
        }

        @Transactional
        public List<InvitationAnswer> answers(String slot) {
            return slots.find(slot).invitations().stream()
                    .map(invitation -> invitation.answer())
                    .toList();
        }

        @Transactional
        public List<OpenTask> tasks(String number) {
            return processes.tasks(number);
        }

        @Transactional
        public String releaseTask(String caseNumber) {
            return processes
                    .tasks(slots.current(caseNumber).orElseThrow().releaseNumber())
                    .get(0)
                    .id();
        }

        /** The timer beside a task fires now. */
        public void fire(String slot, String event) {
            String instance = running.createProcessInstanceQuery()
                    .processInstanceBusinessKey(slot)
                    .singleResult()
                    .getId();
            jobs.executeJob(jobs.createJobQuery()
                    .processInstanceId(instance)
                    .activityId(event)
                    .singleResult()
                    .getId());
        }
    }
}
