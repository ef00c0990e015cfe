package org.peiji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peiji.demo.InventedIdNumber;
import org.peiji.platform.time.BusinessClock;

/**
 * A thin year through the pages, in both languages, officers at the desk and the trainee on the phone: from the
 * ministry's call to a base's grade on the dashboard.
 */
@Tag("browser")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class WholeYearITCase {

    private static final String COLLEGE = "竹屿职业技术学院";
    private static final String COLLEGE_EN = "Zhuyu Polytechnic";
    private static final String OFFICER = "base11.officer";
    private static final String PROVINCE = "province33";
    private static final String ROUND = "培训基地补充申报";
    private static final String ROUND_EN = "Supplementary call for training bases";
    private static final String DOCUMENT = "职培〔2026〕11 号";
    private static final String PROGRAMME = "产教融合与专业群建设";
    private static final String COHORT = "产教融合研修班";
    private static final String COHORT_EN = "Seminar on industry partnership";
    private static final String TRAINEE = "trainee57";
    private static final String TRAINEE_NAME = "凌思远";
    private static final String SCHOOL_LEADER = "school9.leader";
    private static final String ID_NUMBER = InventedIdNumber.of(300_001);
    private static final String CAMPAIGN_YEAR = "2091";
    private static final String CAMPAIGN = "补充批次年度考核";
    private static final int INDICATORS = 23;
    private static final int DIMENSIONS = 8;
    private static final String FIRST_DIMENSION = "A Organisation and support";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final LocalDate today = LocalDate.now(BusinessClock.ZONE);

    @Test
    void aCollegeBecomesABaseTrainsAPrincipalAndIsGraded() {
        ministryOpensARound();
        collegeApplies();
        provinceRecommends();
        ministryChecksTheForm();
        threeExpertsScore(ROUND, "0.9");
        ministryDesignates();
        everybodyFindsTheBase();

        baseDraftsAProgrammeAndACohort();
        directorApprovesTheCohort();
        traineeEnrolsOnThePhone();
        schoolEndorses();
        baseAdmits();
        traineeConfirmsOnThePhone();

        ministryOpensACampaign();
        baseAssessesItself();
        threeExpertsScore(CAMPAIGN, "0.85");
        ministryConfirmsTheResult();
        theDashboardShowsTotalAndGrade();
    }

    @Test
    void aWrongIdNumberIsNamedAndNothingTypedIsLost() {
        String wrong = ID_NUMBER.substring(0, 17) + (ID_NUMBER.endsWith("0") ? "1" : "0");
        try (Visitor trainee = onThePhone("en", "trainee58")) {
            trainee.go("/public/cohorts.xhtml")
                    .search("数字化转型")
                    .follow("Seminar on digital transformation")
                    .follow("Begin to enrol");
            trainee.fill("idNumber", wrong).fill("department", "教务处").press("submit");
            assertThat(trainee.errors()).contains("check digit").contains("Please choose");
            assertThat(trainee.typed("idNumber")).isEqualTo(wrong);
            assertThat(trainee.typed("department")).isEqualTo("教务处");
            trainee.shot("year-10-wrong-id-number");
        }
    }

    private void ministryOpensARound() {
        try (Visitor ministry = atTheDesk("zh", "ministry")) {
            ministry.go("/designation/open-round.xhtml")
                    .fill("documentNumber", "职培〔2026〕9 号")
                    .fill("titleZh", ROUND)
                    .fill("titleEn", ROUND_EN)
                    .fill("opensAt", today.toString())
                    .fill("closesAt", today.plusDays(20).toString())
                    .fill("termStart", today.toString())
                    .fill("noticeDays", "")
                    .fill("termYears", "3")
                    .press("open")
                    .sees(ROUND)
                    .shot("year-01-round");
        }
    }

    private void collegeApplies() {
        try (Visitor college = atTheDesk("en", OFFICER)) {
            college.go("/designation/rounds.xhtml").pressIn(ROUND_EN);
            college.sees("0 of 8 complete").shot("year-02-sections").follow("Contact");
            college.fill("CONTACT_NAME", "余青岚")
                    .fill("CONTACT_PHONE", "0571-0000011")
                    .press("save");
            college.fill("TRAINING_YEARS", "6")
                    .fill("COHORTS", "24")
                    .fill("TRAINEES", "1186")
                    .shot("year-02-section")
                    .press("save");
            college.fill("FULL_TIME_STAFF", "8").fill("EXTERNAL_EXPERTS", "36").press("save");
            college.fill("TRAINING_ROOMS", "6").fill("PARALLEL_COHORTS", "2").press("save");
            college.fill("COURSE_SYSTEM", "治理能力、专业建设、数字化转型、产教融合四个模块，共 64 门课程。").press("save");
            college.fill("MATCHING_FUNDS", "650000")
                    .fill("SUPPORT_STAFF", "校领导牵头，培训中心主任专职负责。")
                    .fill("SUPPORT_ROOMS", "专用培训楼一栋，可住宿 120 人。")
                    .press("save");
            college.fill("FOLLOW_UP", "太短").press("save");
            college.upload("handIn", "近三年培训业绩.pdf").press("save");
            college.sees("1 answer still to mend").shot("year-02-problem").follow("Follow-up guidance");
            assertThat(college.errors()).contains("20");
            college.fill("FOLLOW_UP", "结业后第 3、6、12 个月跟踪，由班主任负责回访。").press("save");
            college.press("save").press("submit");
            assertThat(college.errors()).contains("declaration");
            college.tickBox("COMMITTED")
                    .shot("year-02-checked")
                    .press("submit")
                    .sees("近三年培训业绩.pdf")
                    .shot("year-02-submitted");
        }
    }

    private void provinceRecommends() {
        try (Visitor province = atTheDesk("zh", PROVINCE);
                Visitor colleague = atTheDesk("zh", PROVINCE);
                Visitor neighbour = atTheDesk("en", "province42")) {
            String task = province.openTask(ROUND).sees(COLLEGE).address();
            colleague
                    .openTask(ROUND)
                    .choose("APPROVED")
                    .fill("rank", "1")
                    .fill("strengths", "队伍完整")
                    .fill("support", "省级财政配套");
            neighbour
                    .isRefused(task, 403, "This matter is with another person or organisation")
                    .shot("year-03-foreign");
            province.choose("APPROVED")
                    .fill("rank", "1")
                    .fill("strengths", "队伍与课程体系完整")
                    .fill("support", "省级财政配套")
                    .fill("opinion", "同意推荐")
                    .shot("year-03-recommend");
            province.press("submit").openTask(ROUND).choose("APPROVED").press("submit");
            assertThat(province.errors()).contains("这一步须由另一人决定");
            colleague.press("submit");
            assertThat(colleague.errors()).contains("这件事已由");
            colleague.shot("year-03-second").isRefused(task, 409, "这件事已由").shot("year-03-closed");
        }
        try (Visitor second = atTheDesk("zh", PROVINCE + ".second")) {
            second.openTask(ROUND).sees("队伍与课程体系完整").choose("APPROVED").shot("year-03-confirm");
            second.press("submit").seesNot(ROUND);
        }
    }

    private void ministryChecksTheForm() {
        try (Visitor ministry = atTheDesk("en", "ministry")) {
            ministry.openTask(ROUND).sees(COLLEGE_EN).choose("APPROVED").shot("year-04-check");
            ministry.press("submit");
        }
    }

    private void threeExpertsScore(String matter, String share) {
        List<String> scorers = new ArrayList<>();
        for (String expert :
                IntStream.rangeClosed(1, 8).mapToObj(n -> "expert" + n).toList()) {
            boolean chinese = scorers.size() % 2 == 0;
            try (Visitor scorer = atTheDesk(chinese ? "zh" : "en", expert)) {
                if (scorer.hasTask(matter)) {
                    scorer.openTask(matter)
                            .pick("tie", chinese ? "没有下列任何关系" : "None of these ties")
                            .choose("CONFIRMED")
                            .press("submit");
                    scorer.openTask(matter);
                    assertThat(scorer.score("score", share)).isPositive();
                    scorer.tickBox("confirm")
                            .fill("comment", "依据材料评分")
                            .shot("year-" + (matter.equals(ROUND) ? "05" : "16") + "-score")
                            .press("seal");
                    scorers.add(expert);
                }
            }
        }
        assertThat(scorers).as("three experts score " + matter).hasSize(3);
    }

    private void ministryDesignates() {
        try (Visitor ministry = atTheDesk("zh", "ministry.leader")) {
            ministry.openTask(ROUND)
                    .choose("APPROVED")
                    .pick("kind", "培训基地")
                    .fill("document", DOCUMENT)
                    .shot("year-06-decide")
                    .press("submit");
        }
    }

    private void everybodyFindsTheBase() {
        try (Visitor anybody = BROWSER.visitor("en", 390)) {
            anybody.go("/public/bases.xhtml").sees(ROUND_EN).sees(COLLEGE_EN).shot("year-07-public");
        }
    }

    private void baseDraftsAProgrammeAndACohort() {
        try (Visitor officer = atTheDesk("zh", OFFICER)) {
            officer.go("/programme/draft-programme.xhtml")
                    .fill("title", PROGRAMME)
                    .fill("titleEn", "Industry partnership")
                    .pick("kind", "在职提高培训")
                    .pick("level", "高等职业院校")
                    .fill("plannedHours", "60")
                    .fill("year", String.valueOf(today.getYear()))
                    .tick("categories", "中层正职")
                    .tick("categories", "中层副职")
                    .fill("objectives", "能与企业共同设计专业群")
                    .fill("cohorts", "1")
                    .fill("places", "30")
                    .fill("trainingDays", "5")
                    .fill("budget", "81000")
                    .shot("year-08-programme")
                    .press("submit")
                    .sees(PROGRAMME);
        }
        decideOnTheProgramme("province33");
        decideOnTheProgramme("base11.finance");
        decideOnTheProgramme("base11.director");
        try (Visitor officer = atTheDesk("zh", OFFICER)) {
            officer.go("/cohort/draft-cohort.xhtml")
                    .pick("programme", PROGRAMME)
                    .fill("title", COHORT)
                    .fill("titleEn", COHORT_EN)
                    .fill("starts", today.plusWeeks(30).toString())
                    .fill("ends", today.plusWeeks(30).plusDays(4).toString())
                    .fill("opens", today.toString())
                    .fill("closes", today.plusDays(20).toString())
                    .fill("capacity", "30")
                    .fill("classHours", "40")
                    .fill("place", "杭州")
                    .tick("categories", "中层副职")
                    .fill("managerName", "余青岚")
                    .fill("managerPhone", "0571-0000011")
                    .shot("year-08-cohort")
                    .press("submit")
                    .sees(COHORT);
        }
    }

    private void decideOnTheProgramme(String person) {
        try (Visitor reviewer = atTheDesk("zh", person)) {
            reviewer.openTask(PROGRAMME).choose("APPROVED");
            reviewer.press("submit");
        }
    }

    private void directorApprovesTheCohort() {
        try (Visitor director = atTheDesk("en", "base11.director")) {
            director.openTask(COHORT).sees(COHORT_EN).choose("APPROVED").shot("year-09-approve");
            director.press("submit");
        }
    }

    private void traineeEnrolsOnThePhone() {
        try (Visitor trainee = onThePhone("zh", TRAINEE)) {
            trainee.go("/public/cohorts.xhtml").search(COHORT).follow(COHORT).shot("year-10-cohort");
            trainee.follow("开始报名")
                    .fill("idNumber", ID_NUMBER)
                    .fill("mobile", "199 0000 0057")
                    .fill("department", "教务处")
                    .fill("postTitle", "副处长")
                    .pick("postLevel", "中层副职")
                    .pick("cadreCategory", "中层副职")
                    .fill("postSince", "202103")
                    .pick("education", "硕士研究生")
                    .pick("degree", "硕士")
                    .tickBox("consent")
                    .shot("year-10-enrol")
                    .press("submit")
                    .sees(COHORT)
                    .follow(COHORT)
                    .shot("year-10-enrolled");
        }
    }

    private void schoolEndorses() {
        try (Visitor leader = atTheDesk("en", SCHOOL_LEADER)) {
            leader.openTask(TRAINEE_NAME).sees(TRAINEE_NAME).choose("APPROVED").shot("year-11-endorse");
            leader.press("submit");
        }
    }

    private void baseAdmits() {
        try (Visitor officer = atTheDesk("zh", OFFICER)) {
            officer.openTask(TRAINEE_NAME).choose("ADMITTED").shot("year-12-admit");
            officer.press("submit").go("/cohort/cohorts.xhtml").follow(COHORT).sees(TRAINEE_NAME);
            officer.shot("year-12-roster").follow(TRAINEE_NAME).shot("year-12-dossier");
        }
    }

    private void traineeConfirmsOnThePhone() {
        try (Visitor trainee = onThePhone("en", TRAINEE)) {
            trainee.openTask(TRAINEE_NAME).choose("CONFIRMED").shot("year-13-confirm");
            trainee.press("submit").go("/enrolment/mine.xhtml").sees(COHORT_EN).sees("Confirmed");
            trainee.shot("year-13-mine");
        }
    }

    private void ministryOpensACampaign() {
        try (Visitor ministry = atTheDesk("zh", "ministry")) {
            ministry.go("/assessment/open-campaign.xhtml")
                    .fill("year", CAMPAIGN_YEAR)
                    .fill("titleZh", CAMPAIGN)
                    .fill("titleEn", "Assessment of the supplementary round")
                    .keepOnly("bases", COLLEGE)
                    .shot("year-14-campaign")
                    .press("go")
                    .sees(CAMPAIGN);
        }
    }

    private void baseAssessesItself() {
        try (Visitor officer = atTheDesk("en", OFFICER)) {
            officer.openTask(CAMPAIGN).shot("year-15-dimensions").follow(FIRST_DIMENSION);
            int claimed = 0;
            for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
                claimed += officer.score("points", "0.95");
                officer.fillAll("statement", "见佐证材料")
                        .shot("year-15-self-assessment-" + dimension)
                        .press("save");
            }
            assertThat(claimed).isEqualTo(INDICATORS);
            officer.shot("year-15-answers").press("go");
        }
    }

    private void ministryConfirmsTheResult() {
        try (Visitor ministry = atTheDesk("en", "ministry")) {
            ministry.openTask(CAMPAIGN).sees("85.00").choose("APPROVED").shot("year-17-confirm");
            ministry.press("go");
        }
    }

    private void theDashboardShowsTotalAndGrade() {
        try (Visitor ministry = atTheDesk("zh", "ministry")) {
            ministry.go("/insight/dashboard.xhtml")
                    .follow(CAMPAIGN_YEAR)
                    .sees(CAMPAIGN)
                    .sees(COLLEGE)
                    .sees("85.00 良好")
                    .shot("year-18-dashboard");
        }
    }

    private static Visitor atTheDesk(String language, String person) {
        return BROWSER.visitor(language, 1440).signIn(person);
    }

    private static Visitor onThePhone(String language, String person) {
        return BROWSER.visitor(language, 390).signIn(person);
    }
}
