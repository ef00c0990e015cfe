package org.peiji.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.peiji.account.application.AccountService;
import org.peiji.account.domain.AccountDraft;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.DecisionRecord;
import org.peiji.approval.Opinion;
import org.peiji.designation.DesignationKind;
import org.peiji.designation.DossierWriter;
import org.peiji.designation.application.ApplicationCase;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.designation.application.DesignationRoundService;
import org.peiji.designation.application.ProposedListService;
import org.peiji.designation.application.RecommendationService;
import org.peiji.designation.application.ReserveListService;
import org.peiji.designation.application.RoundRecomputation;
import org.peiji.designation.application.RoundView;
import org.peiji.designation.application.RoundWatch;
import org.peiji.designation.application.WithdrawalService;
import org.peiji.designation.domain.Dossier;
import org.peiji.designation.domain.Recommendation;
import org.peiji.designation.domain.RoundCall;
import org.peiji.expert.ReviewRecords;
import org.peiji.expert.application.CalibrationRow;
import org.peiji.expert.application.CalibrationService;
import org.peiji.expert.application.InvitationService;
import org.peiji.expert.application.PoolKeepingService;
import org.peiji.expert.application.ReviewSlots;
import org.peiji.expert.application.ScoringService;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.expert.domain.ScoreSheet;
import org.peiji.notice.NoticeSummary;
import org.peiji.notice.PublicNotices;
import org.peiji.notice.application.NoticeRegister;
import org.peiji.notice.application.NoticeService;
import org.peiji.notice.application.NoticeView;
import org.peiji.notice.application.ObjectionDesk;
import org.peiji.notice.application.ObjectionService;
import org.peiji.notice.domain.Finding;
import org.peiji.notice.domain.NoticeDraft;
import org.peiji.notice.domain.ObjectionPaper;
import org.peiji.organisation.OrganisationDetails;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.OrganisationKind;
import org.peiji.organisation.OrganisationRegister;
import org.peiji.organisation.Relevance;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;

/** What people do in the story of a round, each in his or her own name; colleges are called by their codes. */
@ApplicationScoped
public class Selection {

    private static final Opinion PASSED = new Opinion(Decision.APPROVED, "");

    @Inject
    private OrganisationRegister institutions;

    @Inject
    private AccountService accountKeeping;

    @Inject
    private PoolKeepingService pool;

    @Inject
    private DesignationRoundService rounds;

    @Inject
    private BaseApplicationService applications;

    @Inject
    private BaseApplicationRegister register;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private InvitationService invitations;

    @Inject
    private ScoringService scoring;

    @Inject
    private CalibrationService calibration;

    @Inject
    private ProposedListService lists;

    @Inject
    private ReserveListService reserves;

    @Inject
    private WithdrawalService withdrawals;

    @Inject
    private NoticeService notices;

    @Inject
    private NoticeRegister noticeRegister;

    @Inject
    private PublicNotices published;

    @Inject
    private ObjectionDesk desk;

    @Inject
    private ObjectionService objections;

    @Inject
    private RoundRecomputation recomputation;

    @Inject
    private RoundWatch watch;

    @Inject
    private ReviewSlots slots;

    @Inject
    private ReviewRecords reviews;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private Processes processes;

    @Inject
    private RuntimeService running;

    @Inject
    private ManagementService jobs;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    /** Each province lets its colleges in: an officer who applies, and a director. */
    void provinceLetsIn(String province, List<String> colleges) {
        institutions.register(colleges.stream()
                .map(code -> new OrganisationDetails(
                        code,
                        OrganisationKind.HIGHER_VOCATIONAL_COLLEGE,
                        province,
                        null,
                        "遴选第" + code.substring(1) + "职业技术学院",
                        "Selection Polytechnic " + code,
                        null,
                        Relevance.CORE,
                        null,
                        true))
                .toList());
        run(
                province(province),
                () -> colleges.forEach(code -> {
                    account(code, "officer", Role.BASE_OFFICER, code);
                    account(code, "director", Role.BASE_DIRECTOR, code);
                }));
    }

    /** The ministry takes that many experts into the pool, none of whom works in a province that applies. */
    List<String> ministryFindsExperts(int many, List<String> employers) {
        List<String> found = new ArrayList<>();
        run(ministry(), () -> {
            for (int i = 0; i < many; i++) {
                String name = "selection." + i;
                account("selection", String.valueOf(i), Role.EXPERT, OrganisationDirectory.MINISTRY);
                pool.enrolExpert(
                        name, employers.get(i % employers.size()), clock.today().minusYears(5), "治理与管理", 6);
                found.add(name);
            }
        });
        return found;
    }

    void ministryAsksThemNoMore(List<String> experts) {
        run(ministry(), () -> experts.forEach(expert -> pool.deactivateExpert(expert, "本轮遴选已结束")));
    }

    private void account(String owner, String post, Role role, String organisation) {
        accountKeeping.createAccount(
                owner.toLowerCase() + "." + post, role + "@" + organisation, new AccountDraft("遴选" + post, null));
    }

    String ministryCalls(Map<String, Integer> quotas) {
        LocalDate today = clock.today();
        return as(
                ministry(),
                () -> rounds.openRound(new RoundCall(
                        today.getYear(),
                        "遴选〔" + today.getYear() + "〕1号",
                        today.getYear() + "年校长培训基地遴选",
                        "Selection of training bases",
                        today,
                        today.plusDays(20),
                        today.plusDays(30),
                        quotas,
                        Set.of(),
                        5,
                        today.plusDays(60),
                        3)));
    }

    String collegeApplies(String college, String round) {
        return as(accounts.actor(Role.BASE_OFFICER, college), () -> {
            String number = applications.draftApplication(round);
            DossierWriter.write(applications, number, dossier());
            applications.submitApplication(number, true);
            return number;
        });
    }

    /** One of the province proposes, another confirms. */
    void provinceRecommends(String province, String number, int rank) {
        Actor first = province(province);
        run(
                first,
                () -> recommendations.recommendApplication(
                        task(number), PASSED, Recommendation.of(rank, "队伍与课程体系完整", "", "省级财政配套")));
        run(
                accounts.actor(first.username() + ".second"),
                () -> recommendations.confirmRecommendation(task(number), PASSED));
    }

    void ministryChecks(String number) {
        run(ministry(), () -> applications.checkApplication(task(number), PASSED));
    }

    void expertRefuses(String slot) {
        answer(slot, new Opinion(Decision.DECLINED, "时间安排冲突"));
    }

    void expertsAccept(String number) {
        slotsOf(number, ReviewSlot.State.INVITED)
                .keySet()
                .forEach(slot -> answer(slot, new Opinion(Decision.CONFIRMED, "")));
    }

    private void answer(String slot, Opinion opinion) {
        run(accounts.actor(expertOf(slot)), () -> invitations.answerInvitation(task(slot), opinion, null, null));
    }

    void expertStandsAside(String slot) {
        run(accounts.actor(expertOf(slot)), () -> scoring.recuse(task(slot), "与该校有合作课题"));
    }

    /** The experts who score now give these shares of each weight, in turn. */
    void expertsScore(String number, String... shares) {
        int i = 0;
        for (Map.Entry<String, String> sheet :
                slotsOf(number, ReviewSlot.State.SCORING).entrySet()) {
            BigDecimal share = new BigDecimal(shares[i++ % shares.length]);
            run(accounts.actor(sheet.getValue()), () -> {
                Map<String, BigDecimal> scores = new HashMap<>();
                scoring.openDossier(task(sheet.getKey()))
                        .criteria()
                        .forEach(each -> scores.put(each.code(), each.weight().multiply(share)));
                scoring.scoreDossier(task(sheet.getKey()), new ScoreSheet(scores, "依据材料评分"));
            });
        }
    }

    /** Numbers and experts of the slots of a case in that state. */
    @Transactional
    public Map<String, String> slotsOf(String number, ReviewSlot.State state) {
        Map<String, String> found = new LinkedHashMap<>();
        slots.current(number).stream()
                .flatMap(panel -> panel.slots().stream())
                .filter(slot -> slot.state() == state)
                .forEach(slot -> found.put(slot.number(), slot.expert()));
        return found;
    }

    /** Who is invited to a slot or has it. */
    @Transactional
    public String expertOf(String slot) {
        return slots.find(slot).expert();
    }

    /** The cases as they rank. */
    List<CalibrationRow> ranking(String round) {
        return as(ministry(), () -> calibration.calibration(round).rows());
    }

    /** One person of the ministry proposes another total, a second one confirms it. */
    void ministryCalibrates(CalibrationRow row, String total, String reason) {
        run(ministry(), () -> calibration.proposeAdjustment(row.panel(), new BigDecimal(total), reason));
        long adjustment = adjustmentOf(row.caseNumber());
        run(leader(), () -> calibration.decideAdjustment(adjustment, true));
    }

    @Transactional
    public long adjustmentOf(String number) {
        return slots.current(number).orElseThrow().adjustments().get(0).id();
    }

    String ministryProposes(String round, List<String> numbers) {
        return as(ministry(), () -> lists.show(round, numbers));
    }

    void ministryReserves(String round, String number) {
        run(ministry(), () -> reserves.reserve(round, number));
    }

    List<ReserveListService.Reserve> reserves(String round) {
        return as(ministry(), () -> reserves.reserves(round));
    }

    /** The draft of a notice is approved by a second person and appears. */
    void ministryPublishes(String notice) {
        NoticeView view = notice(notice);
        NoticeDraft draft = new NoticeDraft(
                view.summary().titleZh(),
                view.summary().titleEn(),
                view.introductionZh(),
                view.introductionEn(),
                view.documentReference(),
                view.summary().workingDays(),
                null,
                view.lines().stream().map(NoticeView.Line::line).toList());
        run(ministry(), () -> notices.draftNotice(task(notice), draft));
        run(leader(), () -> notices.approveNotice(task(notice), PASSED));
    }

    NoticeView notice(String number) {
        return as(ministry(), () -> noticeRegister.notice(number));
    }

    NoticeSummary summary(String notice) {
        return published.find(notice);
    }

    String somebodyObjects(String notice, String line) {
        return desk.file(
                        notice,
                        new ObjectionPaper("钟离泊舟", "010-00000000", "某职业教育研究会", line, "所列信息与公开报告不一致", "见公开报告"),
                        List.of())
                .number();
    }

    /** Somebody who has handled nothing is asked to look into it; the college says its part. */
    void objectionIsLookedInto(String objection, String college, Finding finding) {
        run(ministry(), () -> objections.assignInvestigator(task(objection), "ministry.inspector", "请说明统计口径"));
        run(
                accounts.actor(Role.BASE_DIRECTOR, college),
                () -> objections.submitStatement(task(objection), "口径不同，说明如下"));
        run(inspector(), () -> objections.investigateObjection(task(objection), finding));
    }

    void ministryDecidesOnTheObjection(String objection, Decision decision) {
        run(leader(), () -> objections.decideObjection(task(objection), new Opinion(decision, "经核实，现予答复")));
    }

    /** The college asks; the ministry agrees. */
    void collegeWithdraws(String college, String number) {
        run(accounts.actor(Role.BASE_DIRECTOR, college), () -> withdrawals.withdrawApplication(number, "学校业务调整"));
        String request = requestOf(number);
        run(ministry(), () -> withdrawals.decideWithdrawal(task(request), PASSED));
    }

    private String requestOf(String number) {
        return running.createProcessInstanceQuery().processDefinitionKey("WithdrawalRequest").list().stream()
                .map(instance -> instance.getBusinessKey())
                .filter(request -> withdrawalOf(request).equals(number))
                .findFirst()
                .orElseThrow();
    }

    private String withdrawalOf(String request) {
        return as(ministry(), () -> withdrawals.request(task(request)).application());
    }

    void ministryDesignates(String number) {
        decide(number, PASSED, DesignationKind.TRAINING, "遴选〔2026〕2号");
    }

    void ministryDoesNotSelect(String number) {
        decide(number, new Opinion(Decision.REJECTED, "名次在拟认定数之外"), null, null);
    }

    private void decide(String number, Opinion opinion, DesignationKind kind, String document) {
        run(leader(), () -> applications.decideApplication(task(number), opinion, kind, document));
    }

    ApplicationCase application(String number) {
        return as(ministry(), () -> register.find(number));
    }

    RoundView round(String number) {
        return as(ministry(), () -> rounds.round(number));
    }

    /** On the day after the window. */
    void ministryClosesTheRound(String round) {
        clock.at(clock.instant().plus(Duration.ofDays(22)), () -> run(ministry(), () -> rounds.closeRound(round)));
    }

    RoundRecomputation.Report auditorRecomputes(String round) {
        return as(accounts.actor("auditor"), () -> recomputation.recompute(round));
    }

    /** Every table that was asked about a case or about a slot of its review. */
    @Transactional
    public List<String> tablesAsked(String number) {
        return Stream.concat(Stream.of(number), reviews.slots(number).stream())
                .flatMap(each -> approvals.rulings(each).stream())
                .map(DecisionRecord::table)
                .toList();
    }

    /** The day comes for which a case waits: its timer of that name fires. */
    @Transactional
    public void theDayComes(String number, String timer) {
        String instance = running.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(instance)
                .activityId(timer)
                .singleResult()
                .getId());
    }

    /** Where the round has come to, once somebody has looked. */
    List<String> roundStandsAt(String round) {
        watch.run();
        return processes.positions(round);
    }

    private String task(String number) {
        return processes.tasks(number).get(0).id();
    }

    private Actor province(String province) {
        return accounts.actor("province" + province);
    }

    private Actor ministry() {
        return accounts.actor("ministry");
    }

    private Actor leader() {
        return accounts.actor("ministry.leader");
    }

    private Actor inspector() {
        return accounts.actor("ministry.inspector");
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

    private static Dossier dossier() {
        Dossier dossier = new Dossier();
        dossier.setContactName("江清和");
        dossier.setContactPhone("027-00000009");
        dossier.setTrainingYears(6);
        dossier.setCohorts(24);
        dossier.setTrainees(1186);
        dossier.setFullTimeStaff(8);
        dossier.setExternalExperts(36);
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
}
