package org.peiji.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.assessment.Grade;
import org.peiji.assessment.application.AssessmentFilter;
import org.peiji.assessment.application.AssessmentRegister;
import org.peiji.assessment.application.AssessmentView;
import org.peiji.assessment.application.BaseAssessmentService;
import org.peiji.assessment.application.BaseAssessmentService.Step;
import org.peiji.assessment.application.CampaignService;
import org.peiji.assessment.domain.Claim;
import org.peiji.cohort.PlaceLedger;
import org.peiji.cohort.PlaceRegister;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.cohort.domain.CohortPlan;
import org.peiji.demo.InventedIdNumber;
import org.peiji.designation.DesignationDirectory;
import org.peiji.designation.DesignationKind;
import org.peiji.designation.DossierWriter;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.designation.application.DesignationRoundService;
import org.peiji.designation.application.RecommendationService;
import org.peiji.designation.domain.Dossier;
import org.peiji.designation.domain.Recommendation;
import org.peiji.designation.domain.RoundCall;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.application.AdmissionService;
import org.peiji.enrolment.application.EnrolmentQueries;
import org.peiji.enrolment.application.TraineeEnrolmentService;
import org.peiji.enrolment.domain.Degree;
import org.peiji.enrolment.domain.Education;
import org.peiji.enrolment.domain.EnrolmentForm;
import org.peiji.enrolment.domain.PostLevel;
import org.peiji.expert.application.InvitationService;
import org.peiji.expert.application.ReviewSlots;
import org.peiji.expert.application.ScoringService;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.expert.domain.ScoreSheet;
import org.peiji.ground.ApprovedProgrammes;
import org.peiji.insight.application.AssessmentDashboard;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;

/** What people do in the story of the whole year, each in his or her own name. */
@ApplicationScoped
public class Year {

    /** A campaign of a year that nobody else opens. */
    private static final int CAMPAIGN_YEAR = 2090;

    private static final String TREE = "2026.1";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ManagementService jobs;

    @Inject
    private RuntimeService running;

    @Inject
    private CurrentActor current;

    @Inject
    private Accounts accounts;

    @Inject
    private BusinessClock clock;

    @Inject
    private Processes processes;

    @Inject
    private ApprovalRecords records;

    @Inject
    private DesignationRoundService rounds;

    @Inject
    private BaseApplicationService applications;

    @Inject
    private DesignationDirectory designations;

    @Inject
    private ReviewSlots slots;

    @Inject
    private InvitationService invitations;

    @Inject
    private ScoringService scoring;

    @Inject
    private ApprovedProgrammes programmes;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private CohortApprovalService cohorts;

    @Inject
    private TraineeEnrolmentService enrolments;

    @Inject
    private AdmissionService admissions;

    @Inject
    private PlaceRegister places;

    @Inject
    private EnrolmentQueries enrolmentQueries;

    @Inject
    private CampaignService campaigns;

    @Inject
    private BaseAssessmentService assessments;

    @Inject
    private AssessmentRegister register;

    @Inject
    private AssessmentDashboard dashboard;

    String ministryOpensARound() {
        LocalDate today = clock.today();
        return as(
                ministry(),
                () -> rounds.openRound(new RoundCall(
                        today.getYear(),
                        "Y-1",
                        "全年故事",
                        "Whole year",
                        today,
                        today.plusDays(20),
                        today.plusDays(60),
                        3)));
    }

    String collegeApplies(String college, String round) {
        return as(officer(college), () -> {
            String number = applications.draftApplication(round);
            DossierWriter.write(applications, number, dossier(30));
            applications.submitApplication(number, true);
            return number;
        });
    }

    void collegeCorrects(String college, String number) {
        run(officer(college), () -> {
            DossierWriter.write(applications, number, dossier(36));
            applications.correctApplication(task(number), true, "补充校外专家");
        });
    }

    void provinceDecides(String authority, String number, Decision decision) {
        Actor first = accounts.actor(Role.PROVINCE_OFFICER, authority);
        Recommendation proposed = Recommendation.of(1, "队伍与课程体系完整", "", "省级财政配套");
        run(first, () -> recommendations.recommendApplication(task(number), new Opinion(decision, "材料见附件"), proposed));
        if (decision != Decision.RETURNED) {
            run(
                    accounts.actor(first.username() + ".second"),
                    () -> recommendations.confirmRecommendation(task(number), new Opinion(Decision.APPROVED, "")));
        }
    }

    void ministryChecks(String number, Decision decision) {
        run(ministry(), () -> applications.checkApplication(task(number), new Opinion(decision, "")));
    }

    void ministryDesignates(String number, DesignationKind kind) {
        run(
                accounts.actor("ministry.leader"),
                () -> applications.decideApplication(task(number), new Opinion(Decision.APPROVED, ""), kind, "Y-2"));
    }

    /** When a timer of a case fires. */
    @Transactional
    public Instant timerOf(String number, String timer) {
        return jobs.createJobQuery().timers().activityId(timer).list().stream()
                .filter(job -> number.equals(running.createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()))
                .findFirst()
                .orElseThrow()
                .getDuedate()
                .toInstant();
    }

    /** As it is with rows from before their process was drawn. */
    @Transactional
    public void forgetProcess(String number) {
        running.deleteProcessInstance(
                running.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .singleResult()
                        .getId(),
                "T");
    }

    /** How many messages about a case a group has. */
    @Transactional
    public long messagesAbout(String number, String group) {
        return em.createQuery(
                        "select count(m) from Message m where m.caseNumber = :number and m.candidateGroup = :group",
                        Long.class)
                .setParameter("number", number)
                .setParameter("group", group)
                .getSingleResult();
    }

    boolean isBase(String college) {
        return designations.baseOf(college).isPresent();
    }

    @Transactional
    public int rulingsOn(String number) {
        return records.rulings(number).size();
    }

    @Transactional
    public int decisionsOn(String number) {
        return records.of(number).size();
    }

    /** Every expert who is invited to score the case accepts; answers how many there were. */
    int expertsAccept(String caseNumber) {
        Map<String, String> invited = slotsOf(caseNumber, ReviewSlot.State.INVITED);
        invited.forEach((slot, expert) -> run(
                accounts.actor(expert),
                () -> invitations.answerInvitation(task(slot), new Opinion(Decision.CONFIRMED, ""), null, null)));
        return invited.size();
    }

    /** Every expert of the panel gives that share of each weight; answers how many there were. */
    int expertsScore(String caseNumber, String share) {
        Map<String, String> sheets = openSheets(caseNumber);
        sheets.forEach((slot, expert) -> run(accounts.actor(expert), () -> {
            String task = task(slot);
            Map<String, BigDecimal> scores = new HashMap<>();
            scoring.openDossier(task)
                    .criteria()
                    .forEach(each -> scores.put(each.code(), each.weight().multiply(new BigDecimal(share))));
            scoring.scoreDossier(task, new ScoreSheet(scores, "依据材料评分"));
        }));
        return sheets.size();
    }

    /** Number of each open slot and its expert. */
    @Transactional
    public Map<String, String> openSheets(String caseNumber) {
        return slotsOf(caseNumber, ReviewSlot.State.SCORING);
    }

    /** Number and expert of each slot of that state. */
    @Transactional
    public Map<String, String> slotsOf(String caseNumber, ReviewSlot.State state) {
        Map<String, String> sheets = new LinkedHashMap<>();
        slots.current(caseNumber).orElseThrow().slots().stream()
                .filter(slot -> slot.state() == state)
                .forEach(slot -> sheets.put(slot.number(), slot.expert()));
        return sheets;
    }

    String baseDraftsACohort(String base, int capacity) {
        String programme = programmes.of(base);
        return as(officer(base), () -> {
            String number = cohorts.draftCohort(plan(programme, capacity));
            cohorts.submitCohort(number);
            return number;
        });
    }

    void directorDecides(String base, String cohort, Decision decision) {
        run(
                accounts.actor(Role.BASE_DIRECTOR, base),
                () -> cohorts.approveCohort(task(cohort), new Opinion(decision, "请核对场地")));
    }

    void baseRevises(String base, String cohort) {
        run(officer(base), () -> {
            String task = task(cohort);
            cohorts.reviseCohort(task, plan(cohorts.openRevision(task).programme(), 2));
        });
    }

    String traineeEnrols(String username, String cohort) {
        int person = 200_000 + Integer.parseInt(username.substring("trainee".length()));
        EnrolmentForm form = new EnrolmentForm(
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
        return as(accounts.actor(username), () -> enrolments.submitEnrolment(cohort, form));
    }

    void schoolEndorses(String enrolment) {
        String group = processes(enrolment);
        String school = group.substring(group.indexOf('@') + 1);
        run(
                accounts.actor(Role.SCHOOL_LEADER, school),
                () -> enrolments.endorseEnrolment(task(enrolment), new Opinion(Decision.APPROVED, "")));
    }

    void baseDecides(String base, String enrolment, Decision decision) {
        run(officer(base), () -> admissions.admitTrainee(task(enrolment), new Opinion(decision, "")));
    }

    void traineeAnswers(String username, String enrolment, Decision decision) {
        run(accounts.actor(username), () -> enrolments.confirmAttendance(task(enrolment), new Opinion(decision, "")));
    }

    int placesTaken(String cohort) {
        PlaceLedger ledger = places.of(cohort);
        return ledger.confirmed() + ledger.offered();
    }

    EnrolmentState stateOf(String enrolment) {
        return as(
                accounts.actor("auditor"),
                () -> enrolmentQueries.enrolment(enrolment).state());
    }

    String ministryOpensACampaign(String base) {
        return as(ministry(), () -> {
            String campaign =
                    campaigns.openCampaign(CAMPAIGN_YEAR, "全年故事考核", "Whole-year assessment", TREE, List.of(base));
            return register.page(AssessmentFilter.campaign(campaign), 0, 1)
                    .get(0)
                    .number();
        });
    }

    void baseAssessesItself(String base, String assessment, String share) {
        run(officer(base), () -> {
            String task = task(assessment);
            Map<String, Claim> claims = new LinkedHashMap<>();
            AssessmentView view = register.toWrite(task, Step.COMPLETE);
            view.dimensions()
                    .forEach(dimension -> dimension
                            .lines()
                            .forEach(line -> claims.put(
                                    line.indicator().code(),
                                    new Claim(line.indicator().weight().multiply(new BigDecimal(share)), "见佐证材料"))));
            view.dimensions().forEach(each -> assessments.saveSection(task, Step.COMPLETE, each.code(), 0, claims));
            assessments.completeSelfAssessment(task);
        });
    }

    void ministryConfirms(String assessment) {
        run(ministry(), () -> assessments.confirmResult(task(assessment), new Opinion(Decision.APPROVED, ""), null));
    }

    Grade gradeOf(String assessment) {
        return as(ministry(), () -> register.view(assessment).grade());
    }

    String totalOnTheDashboard(String assessment) {
        return as(ministry(), () -> {
            String campaign = dashboard.campaigns().stream()
                    .filter(each -> each.year() == CAMPAIGN_YEAR)
                    .findFirst()
                    .orElseThrow()
                    .number();
            return dashboard.scores(campaign).stream()
                    .filter(each -> each.number().equals(assessment))
                    .findFirst()
                    .orElseThrow()
                    .total()
                    .toPlainString();
        });
    }

    private CohortPlan plan(String programme, int capacity) {
        LocalDate starts = clock.today().plusWeeks(20);
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

    private static Dossier dossier(int externalExperts) {
        Dossier dossier = new Dossier();
        dossier.setContactName("江清和");
        dossier.setContactPhone("027-00000009");
        dossier.setTrainingYears(6);
        dossier.setCohorts(24);
        dossier.setTrainees(1186);
        dossier.setFullTimeStaff(8);
        dossier.setExternalExperts(externalExperts);
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

    private String task(String caseNumber) {
        return processes.tasks(caseNumber).get(0).id();
    }

    private String processes(String caseNumber) {
        return processes.tasks(caseNumber).get(0).candidateGroup();
    }

    private Actor ministry() {
        return accounts.actor(Role.MINISTRY_ADMIN, OrganisationDirectory.MINISTRY);
    }

    private Actor officer(String base) {
        return accounts.actor(Role.BASE_OFFICER, base);
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
}
