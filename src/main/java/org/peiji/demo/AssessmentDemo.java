package org.peiji.demo;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.assessment.AssessmentStatus;
import org.peiji.assessment.application.AssessmentFilter;
import org.peiji.assessment.application.AssessmentRegister;
import org.peiji.assessment.application.AssessmentRow;
import org.peiji.assessment.application.BaseAssessmentService;
import org.peiji.assessment.application.BaseAssessmentService.Step;
import org.peiji.assessment.application.CampaignService;
import org.peiji.assessment.application.IndicatorTreeView.IndicatorLine;
import org.peiji.assessment.domain.Claim;
import org.peiji.expert.application.ScoringService;
import org.peiji.platform.security.Actor;
import org.peiji.platform.seed.SeedFile;
import org.peiji.platform.web.Texts;

/**
 * Two years of assessments: last year's campaign with every base graded, this year's with bases at every step. All
 * points follow from seeds/90-demo, so that every demonstration shows the same figures.
 */
@ApplicationScoped
public class AssessmentDemo {

    private static final String TREE = "2026.1";
    private static final int A_YEAR = 366;
    private static final int FOUR_WEEKS = 27;
    private static final int BASES = 100;

    @Inject
    private Stage stage;

    @Inject
    private CampaignService campaigns;

    @Inject
    private AssessmentRegister register;

    @Inject
    private BaseAssessmentService assessments;

    @Inject
    private ScoringService scoring;

    @Inject
    private ReviewScenes reviews;

    private List<Base> bases;
    private Map<String, Words> words;
    private List<IndicatorLine> indicators;

    public void play() {
        read();
        Map<String, String> before = open(A_YEAR);
        bases.forEach(base -> assess(base, before, base.lastYear(), A_YEAR, AssessmentStatus.CLOSED));
        Map<String, String> now = open(FOUR_WEEKS);
        bases.forEach(base -> assess(base, now, base.thisYear(), FOUR_WEEKS, base.progress()));
        bases.stream()
                .filter(base -> base.progress() == AssessmentStatus.RESULT_CONFIRMATION)
                .findFirst()
                .ifPresent(base -> reviews.propose(
                        now.get(base.college()),
                        BigDecimal.ONE,
                        words.get("adjusted").remark(),
                        1));
    }

    private void read() {
        SeedFile year = SeedFile.of("90-demo/assessments.csv");
        SeedFile sentences = SeedFile.of("90-demo/assessment-statements.csv");
        bases = year.read(row -> new Base(
                row.unique("organisation"),
                row.require("last_year").integer("last_year"),
                row.require("this_year").integer("this_year"),
                row.required("weak"),
                row.require("progress").code("progress", AssessmentStatus.class)));
        words =
                sentences
                        .read(row ->
                                new Words(row.unique("indicator"), row.required("statement"), row.required("remark")))
                        .stream()
                        .collect(toMap(Words::indicator, each -> each));
        SeedFile.requireValid(year, sentences);
    }

    /** Opens the campaign of that moment's year; answers the assessments' numbers by college. */
    private Map<String, String> open(int daysAgo) {
        int year = stage.day(daysAgo).getYear();
        return stage.answerAt(daysAgo, stage.ministry(), () -> {
            indicators = campaigns.tree(TREE).dimensions().stream()
                    .flatMap(dimension -> dimension.indicators().stream())
                    .toList();
            String campaign = campaigns.openCampaign(
                    year,
                    title(Locale.SIMPLIFIED_CHINESE, year),
                    title(Locale.ENGLISH, year),
                    TREE,
                    bases.stream().map(Base::college).toList());
            return register.page(AssessmentFilter.campaign(campaign), 0, BASES).stream()
                    .collect(toMap(AssessmentRow::organisation, AssessmentRow::number));
        });
    }

    private static String title(Locale language, int year) {
        return Texts.in(language, "assessment.open.title.default").replace("{0}", String.valueOf(year));
    }

    private void assess(Base base, Map<String, String> numbers, int rate, int opened, AssessmentStatus until) {
        String number = numbers.get(base.college());
        Actor officer = stage.officer(base.college());
        if (until == AssessmentStatus.SELF_ASSESSMENT) {
            stage.at(3, officer, () -> write(stage.task(number), firstHalf(claims(base, rate))));
            return;
        }
        stage.at(opened - 10, officer, () -> {
            write(stage.task(number), claims(base, rate));
            assessments.completeSelfAssessment(stage.task(number));
        });
        if (until == AssessmentStatus.EXPERT_SCORING) {
            reviews.refuse(number, words.get("refused").remark(), opened - 11);
        }
        reviews.accept(number, opened - 11);
        score(base, number, rate, opened - 17, until == AssessmentStatus.EXPERT_SCORING ? 1 : Integer.MAX_VALUE);
        if (until == AssessmentStatus.CLOSED || until == AssessmentStatus.RETURNED) {
            Opinion opinion = until == AssessmentStatus.CLOSED
                    ? new Opinion(Decision.APPROVED, "")
                    : new Opinion(Decision.RETURNED, words.get("returned").remark());
            stage.at(opened - 22, stage.ministry(), () -> assessments.confirmResult(stage.task(number), opinion, null));
        }
    }

    /** Saves the dimensions that have claims. */
    private void write(String task, Map<String, Claim> claims) {
        claims.keySet().stream()
                .map(code -> code.substring(0, 1))
                .distinct()
                .forEach(dimension -> assessments.saveSection(task, Step.COMPLETE, dimension, 0, claims));
    }

    /** Experts of the panel seal their sheets: all, or the first so many. */
    private void score(Base base, String number, int rate, int daysAgo, int atMost) {
        List<Stage.Sheet> sheets = stage.openSheets(number);
        for (int i = 0; i < Math.min(sheets.size(), atMost); i++) {
            int expert = i + 1;
            Stage.Sheet sheet = sheets.get(i);
            stage.at(
                    daysAgo,
                    sheet.expert(),
                    () -> scoring.scoreDossier(
                            sheet.task(),
                            ReviewScenes.sheet(
                                    scoring.openDossier(sheet.task()).criteria(),
                                    scores(base, rate, expert),
                                    remarks(base))));
        }
    }

    private Map<String, Claim> claims(Base base, int rate) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        indicators.forEach(each -> claims.put(
                each.code(),
                new Claim(
                        share(each, rate + 4 + ripple(base, each, 0)),
                        words.get(each.code()).statement())));
        return claims;
    }

    private static Map<String, Claim> firstHalf(Map<String, Claim> claims) {
        Map<String, Claim> half = new LinkedHashMap<>();
        claims.entrySet().stream().limit(claims.size() / 2).forEach(each -> half.put(each.getKey(), each.getValue()));
        return half;
    }

    private Map<String, BigDecimal> scores(Base base, int rate, int expert) {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        indicators.forEach(each -> {
            int weakness = each.code().startsWith(base.weak()) ? -18 : 1;
            scores.put(each.code(), share(each, rate + weakness + ripple(base, each, expert)));
        });
        return scores;
    }

    /** A small difference between bases, indicators and experts, the same at every demonstration. */
    private static int ripple(Base base, IndicatorLine indicator, int expert) {
        int seed = (base.college() + indicator.code()).hashCode() * 31 + expert * 7;
        return Math.floorMod(seed, 11) - 5;
    }

    private static BigDecimal share(IndicatorLine indicator, int percent) {
        int bounded = Math.max(0, Math.min(100, percent));
        return indicator
                .weight()
                .multiply(BigDecimal.valueOf(bounded))
                .divide(BigDecimal.valueOf(100), 1, RoundingMode.HALF_UP);
    }

    private String remarks(Base base) {
        return words.get("A1").remark() + " " + words.get(base.weak() + "1").remark();
    }

    private record Base(String college, int lastYear, int thisYear, String weak, AssessmentStatus progress) {}

    private record Words(String indicator, String statement, String remark) {}
}
