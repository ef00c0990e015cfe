package org.peiji.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peiji.approval.Decision.APPROVED;
import static org.peiji.approval.Decision.REJECTED;
import static org.peiji.approval.Decision.RETURNED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.deadline.application.CalendarService;
import org.peiji.document.DocumentKind;
import org.peiji.ground.Form;
import org.peiji.ground.InContainer;
import org.peiji.ground.Reader;
import org.peiji.notice.application.NoticeBoard;
import org.peiji.notice.application.NoticeRegister;
import org.peiji.notice.application.NoticeService;
import org.peiji.notice.application.ObjectionDesk;
import org.peiji.notice.application.ObjectionDesk.HandedIn;
import org.peiji.notice.application.ObjectionRegister;
import org.peiji.notice.application.ObjectionService;
import org.peiji.notice.application.ObjectionView;
import org.peiji.notice.domain.Finding;
import org.peiji.notice.domain.NoticeDraft;
import org.peiji.notice.domain.ObjectionPaper;
import org.peiji.notice.domain.Objector;
import org.peiji.notice.domain.Remedy;
import org.peiji.platform.engine.EngineBootstrap;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.file.Files;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.CalendarDayKind;
import org.peiji.platform.time.WorkingCalendar;
import org.peiji.platform.web.Texts;

/** 公示与异议 in the server: rows, engine, calendar, vault and pages together. */
class NoticeIT extends InContainer {

    private static final String NAME = "鹓岚鹭";
    private static final String CONTACT = "19900088802";
    private static final String AFFILIATION = "鹣岚研究所";
    private static final String WORDS = "所列数据与公开报告不一致，特此说明";
    private static final byte[] PDF = "%PDF-1.4 evidence".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private PublicNotices requests;

    @Inject
    private NoticeService notices;

    @Inject
    private NoticeRegister register;

    @Inject
    private NoticeBoard board;

    @Inject
    private ObjectionDesk desk;

    @Inject
    private ObjectionService objections;

    @Inject
    private ObjectionRegister objectionRegister;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private CalendarService calendars;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Files files;

    @Inject
    private Processes processes;

    @Inject
    private EngineBootstrap engine;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private Backstage backstage;

    @Inject
    private UserTransaction transaction;

    private Actor drafter;
    private Actor approver;
    private Actor inspector;
    private Actor director;

    @BeforeEach
    void people() {
        drafter = accounts.actor("ministry");
        approver = accounts.actor("ministry.leader");
        inspector = accounts.actor("ministry.inspector");
        director = accounts.actor(Role.BASE_DIRECTOR, "D001");
        engine.pauseJobs();
        backstage.told().clear();
    }

    @AfterEach
    void jobsRunAgain() {
        engine.runJobs();
    }

    @Test
    void aNoticeIsDraftedApprovedShownAndConcluded() {
        String number = as(drafter, () -> requests.request(request("ROUND-T1")));
        assertEquals(NoticeState.DRAFT, requests.find(number).state());
        assertThrows(Missing.class, () -> board.posting(number), "nobody sees a draft");
        String draft = task(number);
        run(drafter, () -> notices.draftNotice(draft, NoticeDraft.of(request("ROUND-T1"))));
        String approval = task(number);
        assertEquals(
                "notice.refusal.ownNotice",
                refused(drafter, () -> notices.approveNotice(approval, opinion(APPROVED))),
                "four eyes");
        run(approver, () -> notices.approveNotice(approval, opinion(RETURNED)));
        assertEquals(NoticeState.RETURNED, requests.find(number).state());
        String again = task(number);
        run(drafter, () -> notices.draftNotice(again, NoticeDraft.of(request("ROUND-T1"))));
        run(approver, () -> notices.approveNotice(task(number), opinion(APPROVED)));

        NoticeSummary running = requests.find(number);
        assertEquals(NoticeState.RUNNING, running.state());
        Instant end = calendar.plusWorkingDays(running.publishedAt(), 5);
        assertEquals(end, running.endsAt());
        assertEquals(end, backstage.timer(number), "the engine's timer is the row's date");
        assertEquals(1, backstage.papers(number, DocumentKind.PUBLIC_NOTICE), "its paper");
        assertEquals(NoticeBoard.Standing.OPEN, board.posting(number).standing());

        backstage.ring(number);
        NoticeSummary ended = requests.find(number);
        assertEquals(NoticeState.CONCLUDED, ended.state());
        assertEquals(
                List.of(new NoticeConcluded(number, "ROUND-T1", NoticeOutcome.UNCHANGED, Set.of())), backstage.told());
        assertEquals(
                List.of(number),
                requests.ofSource("ROUND-T1").stream()
                        .map(NoticeSummary::number)
                        .toList());
    }

    @Test
    void everyTaskPageAnswersItsPersonAndNobodyElse() {
        String draft = as(drafter, () -> requests.request(request("ROUND-T18")));
        answers("draft-notice", task(draft), "ministry");
        run(drafter, () -> notices.draftNotice(task(draft), NoticeDraft.of(request("ROUND-T18"))));
        answers("approve-notice", task(draft), "ministry.leader");
        run(approver, () -> notices.approveNotice(task(draft), opinion(APPROVED)));
        String doubtful = desk.file(
                        draft, new ObjectionPaper("匿名", CONTACT, AFFILIATION, "D001", WORDS, "见报告"), List.of())
                .number();
        answers("confirm-inadmissibility", task(doubtful), "ministry");
        run(drafter, () -> objections.confirmInadmissibility(task(doubtful), new Opinion(APPROVED, "仍予受理")));
        answers("assign-investigator", task(doubtful), "ministry");
        run(drafter, () -> objections.assignInvestigator(task(doubtful), "ministry.inspector", "请说明"));
        answers("submit-statement", task(doubtful), "base1.director");
        run(director, () -> objections.submitStatement(task(doubtful), "口径不同"));
        answers("investigate-objection", task(doubtful), "ministry.inspector");
        backstage.ring(draft);
        backstage.ring(draft);
        answers("decide-pending-objections", task(draft), "ministry.leader");
        run(approver, () -> notices.decidePendingObjections(task(draft), new Opinion(REJECTED, "名单暂缓")));
        assertEquals(NoticeState.SUSPENDED, requests.find(draft).state());
        run(
                inspector,
                () -> objections.investigateObjection(task(doubtful), new Finding(false, "属实", null, null, null)));
        answers("decide-objection", task(doubtful), "ministry.leader");
        run(approver, () -> objections.decideObjection(task(doubtful), new Opinion(REJECTED, "不成立")));
    }

    private void answers(String page, String task, String person) {
        String address = "/notice/" + page + ".xhtml?task=" + task;
        HttpResponse<String> answer = Reader.signedIn(person).get(address);
        assertEquals(200, answer.statusCode(), page);
        assertFalse(answer.body().contains("???"), "every text of " + page);
        assertEquals(403, Reader.signedIn("base2.director").get(address).statusCode(), page);
    }

    @Test
    void aRequestJoinsTheTransactionOfItsCaller() throws Exception {
        transaction.begin();
        String number = as(drafter, () -> requests.request(request("ROUND-T2")));
        transaction.rollback();
        assertThrows(Missing.class, () -> requests.find(number));
        assertTrue(processes.positions(number).isEmpty(), "no process without a row");
    }

    @Test
    void personalDataIsRefusedBeforeAnythingIsKept() {
        NoticeLine line = new NoticeLine("1", "联系人 139 0000 0000", null, null, null, null);
        assertThrows(
                Refusal.class,
                () -> as(
                        drafter,
                        () -> requests.request(NoticeRequest.usual("ROUND-T3", "标题", "T", "说明", "I", List.of(line)))));
        assertEquals(List.of(), requests.ofSource("ROUND-T3"));
    }

    @Test
    void workingDaysFollowTheCalendarWithItsMakeUpDays() {
        String[] number = new String[1];
        LocalDate beforeHoliday = LocalDate.of(2026, 9, 30);
        clock.at(at(beforeHoliday), () -> number[0] = published("ROUND-T4"));
        LocalDate counted = beforeHoliday;
        for (int left = 5; left > 0; ) {
            counted = counted.plusDays(1);
            left -= calendar.isWorkingDay(counted) ? 1 : 0;
        }
        assertEquals(counted, requests.find(number[0]).announcedUntil());
        assertTrue(beforeHoliday.plusDays(7).isBefore(counted), "a week of holidays lies between: " + counted);
        assertTrue(
                beforeHoliday
                        .datesUntil(counted)
                        .anyMatch(day -> day.getDayOfWeek().getValue() > 5 && calendar.isWorkingDay(day)),
                "a make-up day counts");
        backstage.ring(number[0]);
    }

    @Test
    void aChangedCalendarMovesThePeriodItsTimerAndThePublicDate() {
        Actor operator = accounts.actor("operator");
        String number = published("ROUND-T5");
        NoticeSummary before = requests.find(number);
        LocalDate between = calendar.now().after(clock.today(), 2);
        try {
            run(operator, () -> calendars.changeDay(between, CalendarDayKind.HOLIDAY, "测试假日", "Test holiday"));
            NoticeSummary moved = requests.find(number);
            assertTrue(moved.endsAt().isAfter(before.endsAt()));
            assertEquals(moved.endsAt(), backstage.timer(number));
            assertEquals(before.announcedUntil(), moved.announcedUntil(), "what was announced stays announced");
            assertTrue(board.posting(number).view().moved());
        } finally {
            run(operator, () -> calendars.changeDay(between, CalendarDayKind.ORDINARY, "平常日", "Ordinary"));
        }
        assertEquals(before.endsAt(), requests.find(number).endsAt());
        assertEquals(before.endsAt(), backstage.timer(number));
        backstage.ring(number);
    }

    @Test
    void aNoticeIsTakenDownAfterItsTime() {
        String[] number = new String[1];
        clock.at(at(clock.today().minusDays(90)), () -> number[0] = published("ROUND-T6"));
        backstage.ring(number[0]);
        assertEquals(NoticeBoard.Standing.TAKEN_DOWN, board.posting(number[0]).standing());
        var page = new Reader().get("/public/notice.xhtml?number=" + number[0]);
        assertEquals(200, page.statusCode(), "a sentence, no fault");
        assertFalse(page.body().contains("T-LINE-1"), "the list is gone");
        assertFalse(new Reader().get("/public/notices.xhtml").body().contains(number[0]));
    }

    @Test
    void aNoticeThatMustNotAppearYetWaitsForItsDay() {
        NoticeRequest usual = request("ROUND-T7");
        LocalDate day = clock.today().plusDays(3);
        String number = as(
                drafter,
                () -> notices.submitNewNotice(new NoticeRequest(
                        "ROUND-T7",
                        usual.titleZh(),
                        usual.titleEn(),
                        usual.introductionZh(),
                        usual.introductionEn(),
                        null,
                        5,
                        day,
                        usual.lines())));
        run(approver, () -> notices.approveNotice(task(number), opinion(APPROVED)));
        assertEquals(NoticeState.SCHEDULED, requests.find(number).state());
        assertEquals(
                404, new Reader().get("/public/notice.xhtml?number=" + number).statusCode());
        clock.at(at(day), () -> backstage.ring(number));
        assertEquals(NoticeState.RUNNING, requests.find(number).state());
        assertEquals(day, BusinessClock.day(requests.find(number).publishedAt()));
        run(drafter, () -> notices.withdrawNotice(number, "另行公布"));
        assertEquals(NoticeBoard.Standing.WITHDRAWN, board.posting(number).standing());
    }

    @Test
    void anUpheldObjectionTakesItsLineOffAndTheNoticeWaitsForIt() {
        String number = published("ROUND-T8");
        String objection =
                file(number, "D001", List.of(new HandedIn("鹓岚鹭-举报.pdf", PDF))).number();
        assertEquals(List.of("AssignInvestigator"), processes.positions(objection));
        backstage.ring(number);
        assertEquals(NoticeState.AWAITING, requests.find(number).state());

        assertEquals(
                "notice.refusal.handler",
                refused(drafter, () -> objections.assignInvestigator(task(objection), "ministry", "请说明")),
                "who drafted the notice does not investigate");
        assertEquals(
                "notice.refusal.handler",
                refused(drafter, () -> objections.assignInvestigator(task(objection), "ministry.leader", "请说明")),
                "nor who approved it");
        assertEquals(
                "notice.refusal.namesObjector",
                refused(
                        drafter,
                        () -> objections.assignInvestigator(task(objection), "ministry.inspector", NAME + "提出，请说明")));
        run(drafter, () -> objections.assignInvestigator(task(objection), "ministry.inspector", "请说明统计口径"));

        Actor other = accounts.actor(Role.BASE_DIRECTOR, "D002");
        String statement = task(objection);
        assertThrows(Forbidden.class, () -> as(other, () -> objections.openStatement(statement)));
        ObjectionView seen = as(director, () -> objections.openStatement(statement));
        assertEquals("请说明统计口径", seen.matter());
        assertEquals(null, seen.words(), "the organisation does not read what the objector wrote");
        assertEquals(List.of(), seen.files());
        run(director, () -> objections.submitStatement(statement, "口径不同"));

        String investigation = task(objection);
        assertThrows(Forbidden.class, () -> as(drafter, () -> objections.openInvestigation(investigation)));
        run(inspector, () -> objections.extendInvestigation(investigation, "材料较多"));
        assertEquals(
                "notice.refusal.extendedOnce",
                refused(inspector, () -> objections.extendInvestigation(investigation, "还要")));
        run(
                inspector,
                () -> objections.investigateObjection(
                        investigation, new Finding(true, "数据不实", Remedy.TAKE_OFF, null, null)));
        String decision = task(objection);
        assertNotEquals(
                null,
                refused(inspector, () -> objections.decideObjection(decision, new Opinion(APPROVED, "已核实"))),
                "who investigated does not decide");
        run(approver, () -> objections.decideObjection(decision, new Opinion(APPROVED, "经核实，移出名单")));

        NoticeSummary ended = requests.find(number);
        assertEquals(NoticeState.CONCLUDED, ended.state());
        assertEquals(
                List.of(new NoticeConcluded(number, "ROUND-T8", NoticeOutcome.CHANGED, Set.of("D001"))),
                backstage.told());
        assertEquals(
                "ONLY_SHORTER",
                approvals.rulings(number).get(0).ruling().text("reason"),
                "D08 is kept with the notice");
        ObjectionView own = as(director, () -> objectionRegister.objection(objection));
        assertEquals("经核实，移出名单", own.reply());
        assertThrows(Missing.class, () -> as(other, () -> objectionRegister.objection(objection)));
    }

    @Test
    void aCorrectedListIsShownAgainAndTheOldNoticeStays() {
        String number = published("ROUND-T9");
        String objection = file(number, "2", List.of()).number();
        backstage.ring(number);
        run(drafter, () -> objections.assignInvestigator(task(objection), "ministry.inspector", "内部核实"));
        assertEquals(List.of("InvestigateObjection"), processes.positions(objection), "no organisation to ask");
        run(
                inspector,
                () -> objections.investigateObjection(
                        task(objection), new Finding(true, "笔误", Remedy.CORRECT, "更正后的条目", "Corrected line")));
        run(approver, () -> objections.decideObjection(task(objection), new Opinion(APPROVED, "已更正")));

        NoticeSummary old = requests.find(number);
        assertEquals(NoticeState.SUPERSEDED, old.state());
        NoticeSummary renewed = requests.find(old.supersededBy());
        assertEquals(NoticeState.DRAFT, renewed.state());
        assertEquals(number, renewed.supersedes());
        assertEquals(List.of(), backstage.told(), "nothing is concluded yet");
        assertTrue(as(drafter, () -> register.notice(renewed.number())).lines().stream()
                .anyMatch(line -> "更正后的条目".equals(line.line().textZh())));
        assertTrue(
                as(drafter, () -> register.notice(number)).lines().stream()
                        .anyMatch(line -> "T-LINE-2".equals(line.line().textZh())),
                "what was shown stays");
        run(drafter, () -> notices.withdrawNotice(renewed.number(), "另行公布"));
    }

    @Test
    void whatIsInadmissibleIsConfirmedByAPersonAndAnswered() {
        String number = published("ROUND-T10");
        ObjectionDesk.Receipt receipt =
                desk.file(number, new ObjectionPaper("匿名", CONTACT, AFFILIATION, "D001", WORDS, "见报告"), List.of());
        String objection = receipt.number();
        assertEquals(List.of("ConfirmInadmissibility"), processes.positions(objection));
        ObjectionView view = as(drafter, () -> objectionRegister.objection(objection));
        assertEquals("ANONYMOUS", view.admissibility().name());
        assertEquals("ObjectionAdmissibility", view.ruling().table());
        run(approver, () -> objections.confirmInadmissibility(task(objection), new Opinion(REJECTED, "未署实名，不予受理")));
        assertEquals(
                "未署实名，不予受理", desk.ask(objection, receipt.code()).orElseThrow().reply());
        assertTrue(desk.ask(objection, "AAAA-BBBB-CCCC-DDDD").isEmpty(), "not without the code");
        assertTrue(desk.ask("OBJ-2026-999999", receipt.code()).isEmpty());
        backstage.ring(number);
        assertEquals(NoticeState.CONCLUDED, requests.find(number).state());
    }

    @Test
    void aLateObjectionIsRefusedWithTheReason() {
        String number = published("ROUND-T11");
        Instant end = requests.find(number).endsAt();
        clock.at(
                end.plusSeconds(1),
                () -> assertEquals(
                        "notice.refusal.late",
                        assertThrows(Refusal.class, () -> file(number, "D001", List.of()))
                                .key()));
        backstage.ring(number);
        assertEquals(
                "notice.refusal.late",
                assertThrows(Refusal.class, () -> file(number, "D001", List.of()))
                        .key());
        var page = new Reader().get("/public/file-objection.xhtml?notice=" + number);
        assertEquals(200, page.statusCode());
        assertFalse(page.body().contains("form:words"), "no form is offered");
    }

    @Test
    void hostileFilesAreRefusedAndNothingIsFiled() {
        String number = published("ROUND-T12");
        byte[] program = {0x4D, 0x5A, 0, 1, 2, 3};
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] active = "%PDF-1.4 1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj"
                .getBytes(StandardCharsets.US_ASCII);
        byte[] large = new byte[11 * 1024 * 1024];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        for (byte[] content : List.of(program, page, active, large, new byte[0])) {
            assertThrows(Refusal.class, () -> file(number, "D001", List.of(new HandedIn("../../evil.pdf", content))));
        }
        List<HandedIn> four = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            four.add(new HandedIn(
                    "a.pdf", (new String(PDF, StandardCharsets.US_ASCII) + i).getBytes(StandardCharsets.US_ASCII)));
        }
        assertThrows(Refusal.class, () -> file(number, "D001", four));
        assertEquals(0, backstage.objectionsOf(number), "nothing is kept of what was refused");
        run(drafter, () -> notices.withdrawNotice(number, "另行公布"));
    }

    @Test
    void oneOfTwoWhoDecideAtOnceIsTold() throws Exception {
        String number = published("ROUND-T13");
        String objection = file(number, "2", List.of()).number();
        run(drafter, () -> objections.assignInvestigator(task(objection), "ministry.inspector", "内部核实"));
        run(
                inspector,
                () -> objections.investigateObjection(task(objection), new Finding(false, "属实", null, null, null)));
        String decision = task(objection);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (Actor each : List.of(drafter, approver)) {
            Thread thread = new Thread(() -> {
                try {
                    together.await();
                    run(each, () -> objections.decideObjection(decision, new Opinion(REJECTED, "不成立")));
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
        assertEquals(1, failures.size(), failures.toString());
        assertTrue(isConflict(failures.get(0)), failures.toString());
        assertEquals(
                ObjectionState.DISMISSED,
                as(drafter, () -> objectionRegister.objection(objection)).row().state());
        assertEquals(
                1,
                approvals.of(objection).stream()
                        .filter(record -> record.step().equals("DecideObjection"))
                        .count());
        backstage.ring(number);
    }

    @Test
    void aWithdrawnNoticeEndsItsObjections() {
        String number = published("ROUND-T14");
        ObjectionDesk.Receipt receipt = file(number, "D001", List.of());
        run(drafter, () -> notices.withdrawNotice(number, "名单另行公布"));
        assertEquals(
                ObjectionState.DROPPED,
                desk.ask(receipt.number(), receipt.code()).orElseThrow().state());
        assertTrue(processes.positions(receipt.number()).isEmpty());
        assertTrue(processes.positions(number).isEmpty());
        assertEquals(
                Set.of("MINISTRY_ADMIN@MOE", "BASE_DIRECTOR@D001", "PROVINCE_OFFICER@A42"),
                backstage.hearers(number, "notice.news.withdrawn"));
    }

    @Test
    void aDraftThatIsTakenBackIsTheMinistrysOwnMatter() {
        String number = as(drafter, () -> requests.request(request("ROUND-T16")));
        run(drafter, () -> notices.withdrawNotice(number, "不再公示"));
        assertEquals(Set.of("MINISTRY_ADMIN@MOE"), backstage.hearers(number, "notice.news.withdrawn"));
    }

    @Test
    void anybodyTakesThePaperOfANoticeAwayWhileItIsInForce() {
        String number = published("ROUND-T17");
        Reader nobody = new Reader();
        String page = "/public/notice.xhtml?number=" + number;
        assertTrue(nobody.get(page).body().contains("paper=true"));
        HttpResponse<String> paper = nobody.get(page + "&paper=true");
        assertEquals(200, paper.statusCode());
        assertTrue(paper.body().startsWith("%PDF"), "the document itself");
        assertEquals(
                "application/pdf", paper.headers().firstValue("Content-Type").orElse(""));
        run(drafter, () -> notices.withdrawNotice(number, "另行公布"));
        assertEquals(404, nobody.get(page + "&paper=true").statusCode());
        assertFalse(nobody.get(page).body().contains("paper=true"));
    }

    @Test
    void theSubjectOfAnObjectionIsSaidInBothLanguages() {
        String number = published("ROUND-T18");
        String objection = file(number, "D001", List.of()).number();
        assertTrue(backstage.words(objection, "subject").contains("T-LINE-1"));
        assertTrue(
                backstage.words(objection, "subjectEn").startsWith("Objection"),
                backstage.words(objection, "subjectEn"));
        run(drafter, () -> notices.withdrawNotice(number, "另行公布"));
    }

    @Test
    void foreignRolesAreRefused() {
        String number = published("ROUND-T15");
        String objection = file(number, "D001", List.of()).number();
        String assignment = task(objection);
        for (String username : List.of("auditor", "analyst", "province42", "base1.director", "trainee1", "operator")) {
            Actor actor = accounts.actor(username);
            assertThrows(
                    Forbidden.class,
                    () -> run(actor, () -> objections.assignInvestigator(assignment, "ministry.inspector", "M")),
                    username);
            assertThrows(
                    Forbidden.class,
                    () -> as(actor, () -> objections.revealObjector(objection, "VERIFY_IDENTITY")),
                    username);
            assertThrows(Forbidden.class, () -> run(actor, () -> notices.withdrawNotice(number, "R")), username);
        }
        assertThrows(
                Missing.class,
                () -> as(director, () -> objectionRegister.objection(objection)),
                "an organisation hears of it when it is asked");
        run(drafter, () -> notices.withdrawNotice(number, "另行公布"));
    }

    @Test
    void anybodyObjectsOnThePublicPageAndIsHeldUpWhenItIsTooOften() {
        String number = published("ROUND-T17");
        Reader nobody = new Reader();
        String address = "/public/file-objection.xhtml?notice=" + number;
        HttpResponse<String> receipt = send(nobody, address, NAME);
        assertEquals(200, receipt.statusCode());
        Matcher kept = Pattern.compile("(OBJ-\\d{4}-\\d+)[\\s\\S]*?([A-Z2-9]{4}(?:-[A-Z2-9]{4}){3})")
                .matcher(receipt.body());
        assertTrue(kept.find(), "number and code are shown");
        assertFalse(isCanary(receipt.body()), "nothing that was typed is shown again");
        assertEquals(
                ObjectionState.ADMITTED,
                desk.ask(kept.group(1), kept.group(2)).orElseThrow().state());
        String typed = kept.group(2).replace("-", " ").toLowerCase(Locale.ROOT);
        assertTrue(desk.ask(kept.group(1).toLowerCase(Locale.ROOT), typed).isPresent(), "as people type it");
        List<String> held = Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .map(language -> Texts.of(language, "notice.refusal.often", 10))
                .toList();
        int sent = 1;
        while (held.stream().noneMatch(plain(send(nobody, address, "").body())::contains)) {
            assertTrue(++sent <= 10, "somebody is held up after ten");
        }
        assertEquals(1, backstage.objectionsOf(number));
        run(drafter, () -> notices.withdrawNotice(number, "另行公布"));
    }

    private static HttpResponse<String> send(Reader reader, String address, String name) {
        Form form = Form.of(reader.get(address).body()).stream()
                .filter(each -> each.id().equals("form"))
                .findFirst()
                .orElseThrow();
        Map<String, String> values = new LinkedHashMap<>(form.values());
        form.choices().keySet().stream()
                .filter(each -> each.contains("line"))
                .forEach(each -> values.put(each, "D001"));
        values.put("form:words:input", WORDS);
        values.put("form:evidence:input", "见公开报告");
        values.put("form:name:input", name);
        values.put("form:contact:input", CONTACT);
        values.put("form:affiliation:input", AFFILIATION);
        values.put("form:submit", "form:submit");
        return reader.pressInParts(address, "form", values);
    }

    @Test
    void theObjectorIsNowhereButInTheVault() {
        String number = published("ROUND-T16");
        String objection =
                file(number, "D001", List.of(new HandedIn(NAME + ".pdf", PDF))).number();
        run(drafter, () -> objections.assignInvestigator(task(objection), "ministry.inspector", "请说明统计口径"));
        run(director, () -> objections.submitStatement(task(objection), "口径不同"));

        List<String> found = new ArrayList<>();
        for (String column : backstage.columns()) {
            backstage.texts(column).stream()
                    .filter(NoticeIT::isCanary)
                    .forEach(text -> found.add(column + ": " + text));
        }
        assertEquals(List.of(), found, "no column of any table holds it in clear");
        int read = 0;
        for (String person : List.of(
                "ministry",
                "ministry.inspector",
                "auditor",
                "base1.director",
                "base1.officer",
                "province42",
                "operator")) {
            Reader reader = Reader.signedIn(person);
            for (String page : List.of(
                    "/worklist/worklist.xhtml",
                    "/notice/objections.xhtml",
                    "/notice/objection.xhtml?number=" + objection,
                    "/notice/notice.xhtml?number=" + number,
                    "/notice/disclosures.xhtml",
                    "/notification/notifications.xhtml",
                    "/audit/audit-trail.xhtml",
                    "/deadline/deadlines.xhtml",
                    "/operation/case.xhtml?number=" + objection,
                    "/export/objections.csv",
                    "/export/notices.csv",
                    "/public/notice.xhtml?number=" + number)) {
                HttpResponse<String> answer = reader.get(page);
                if (answer.statusCode() >= 500 || isCanary(answer.body())) {
                    found.add(person + " " + page + " " + answer.statusCode());
                }
                read += answer.statusCode() == 200 ? 1 : 0;
            }
        }
        String publicPage =
                new Reader().get("/public/notice.xhtml?number=" + number).body();
        for (Actor each : List.of(drafter, approver, inspector)) {
            assertFalse(publicPage.contains(each.personName()), "no account on the public page");
            assertFalse(publicPage.contains(each.username() + "<"), "no account on the public page");
        }
        assertEquals(List.of(), found);
        assertTrue(read > 40, "the pages were read: " + read);

        int before = as(accounts.actor("auditor"), () -> objectionRegister.countDisclosures(objection));
        assertEquals(0, before);
        Objector.Identity identity = as(inspector, () -> objections.revealObjector(objection, "VERIFY_IDENTITY"));
        assertEquals(NAME, identity.name());
        assertEquals(CONTACT, identity.contact());
        assertEquals(AFFILIATION, identity.affiliation());
        assertEquals("notice.refusal.purpose", refused(inspector, () -> objections.revealObjector(objection, null)));
        assertEquals(
                List.of("VERIFY_IDENTITY ministry.inspector"),
                as(accounts.actor("auditor"), () -> objectionRegister.disclosures(objection, new Slice("d.id", 0, 10)))
                        .stream()
                        .map(row -> row.purpose() + " " + row.username())
                        .toList());
        assertTrue(backstage.isAudited(objection), "audited");

        String evidence = files.of(objection).get(0).id();
        assertFalse(files.of(objection).get(0).name().contains(NAME), "the file's own name is not kept");
        for (String person : List.of("auditor", "analyst", "base1.director", "province42")) {
            assertEquals(404, Reader.signedIn(person).get("/files/" + evidence).statusCode(), person);
        }
        assertEquals(
                200,
                Reader.signedIn("ministry.inspector").get("/files/" + evidence).statusCode());
        assertEquals(2, as(accounts.actor("auditor"), () -> objectionRegister.countDisclosures(objection)), "logged");
        run(drafter, () -> notices.withdrawNotice(number, "另行公布"));
    }

    private static boolean isCanary(String text) {
        return text != null && isInClear(plain(text));
    }

    /** As it reads: signs may be written as numbers. */
    private static String plain(String html) {
        return Pattern.compile("&#(\\d+);")
                .matcher(html)
                .replaceAll(sign -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1)))));
    }

    private static boolean isInClear(String text) {
        return text.contains(NAME) || text.replace(" ", "").contains(CONTACT) || text.contains(AFFILIATION);
    }

    private static boolean isConflict(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Conflict || cause.getClass().getSimpleName().startsWith("OptimisticLock")) {
                return true;
            }
        }
        return false;
    }

    private ObjectionDesk.Receipt file(String notice, String line, List<HandedIn> evidence) {
        return desk.file(notice, new ObjectionPaper(NAME, CONTACT, AFFILIATION, line, WORDS, "见公开报告"), evidence);
    }

    private String published(String source) {
        String number = as(drafter, () -> requests.request(request(source)));
        run(drafter, () -> notices.draftNotice(task(number), NoticeDraft.of(request(source))));
        run(approver, () -> notices.approveNotice(task(number), opinion(APPROVED)));
        return number;
    }

    private static NoticeRequest request(String source) {
        return NoticeRequest.usual(
                source,
                "测试公示",
                "Notice of the test",
                "说明",
                "Introduction",
                List.of(
                        new NoticeLine("D001", "T-LINE-1", "T-LINE-1", "42", "D001", null),
                        new NoticeLine("2", "T-LINE-2", "T-LINE-2", null, null, null)));
    }

    private static Opinion opinion(Decision decision) {
        return new Opinion(decision, decision == APPROVED ? "" : "请修改");
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(BusinessClock.ZONE).toInstant();
    }

    private String task(String number) {
        return processes.tasks(number).get(0).id();
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

    private String refused(Actor actor, Runnable act) {
        return assertThrows(Refusal.class, () -> run(actor, act)).key();
    }

    /** The engine's side, what others hear, and the tables as they lie. */
    @ApplicationScoped
    public static class Backstage {

        private final List<NoticeConcluded> told = new CopyOnWriteArrayList<>();
        private final List<CaseNews> news = new CopyOnWriteArrayList<>();

        @Inject
        private RuntimeService running;

        @Inject
        private ManagementService jobs;

        @Inject
        private BusinessClock clock;

        @PersistenceContext
        private EntityManager em;

        void hear(@Observes NoticeConcluded concluded) {
            told.add(concluded);
        }

        void hear(@Observes CaseNews heard) {
            news.add(heard);
        }

        /** Whom a message about a case was for. */
        Set<String> hearers(String number, String key) {
            return news.stream()
                    .filter(each ->
                            each.caseNumber().equals(number) && each.textKey().equals(key))
                    .map(CaseNews::group)
                    .collect(Collectors.toSet());
        }

        /** What the engine keeps of a case in a variable. */
        String words(String number, String variable) {
            return (String) running.getVariable(
                    running.createProcessInstanceQuery()
                            .processInstanceBusinessKey(number)
                            .singleResult()
                            .getId(),
                    variable);
        }

        List<NoticeConcluded> told() {
            return told;
        }

        Instant timer(String number) {
            return job(number).getDuedate().toInstant();
        }

        /** Lets the one timer of a case fire. */
        @Transactional
        public void ring(String number) {
            jobs.executeJob(job(number).getId());
        }

        private Job job(String number) {
            String instance = running.createProcessInstanceQuery()
                    .processInstanceBusinessKey(number)
                    .singleResult()
                    .getId();
            return jobs.createJobQuery().processInstanceId(instance).timers().singleResult();
        }

        @Transactional
        public long papers(String number, DocumentKind kind) {
            return em.createQuery(
                            "select count(d) from OfficialDocument d where d.caseNumber = :number and d.kind = :kind",
                            Long.class)
                    .setParameter("number", number)
                    .setParameter("kind", kind)
                    .getSingleResult();
        }

        @Transactional
        public long objectionsOf(String notice) {
            return em.createQuery("select count(o) from Objection o where o.notice = :notice", Long.class)
                    .setParameter("notice", notice)
                    .getSingleResult();
        }

        /** Every column of the database that holds text. */
        @SuppressWarnings("unchecked")
        @Transactional
        public List<String> columns() {
            return ((List<Object[]>) em.createNativeQuery(
                                    "select table_name, column_name from information_schema.columns where lower(table_schema) = 'public' and lower(data_type) in ('character varying', 'text', 'varchar', 'character large object')")
                            .getResultList())
                    .stream().map(row -> row[0] + "." + row[1]).toList();
        }

        @SuppressWarnings("unchecked")
        @Transactional
        public List<String> texts(String column) {
            int dot = column.indexOf('.');
            String name = "\"" + column.substring(dot + 1) + "\"";
            return ((List<Object>) em.createNativeQuery("select " + name + " from \"" + column.substring(0, dot)
                                    + "\" where " + name + " is not null")
                            .getResultList())
                    .stream().map(String::valueOf).toList();
        }

        /** Whether the audit trail knows a case. */
        @Transactional
        public boolean isAudited(String number) {
            return em.createQuery("select count(e) from AuditEvent e where e.subject like :number", Long.class)
                            .setParameter("number", "%" + number + "%")
                            .getSingleResult()
                    > 0;
        }
    }
}
