package org.peiji.demo;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.assessment.AssessmentStatus;
import org.peiji.assessment.application.BaseAssessmentService;
import org.peiji.assessment.application.BaseAssessmentService.Step;
import org.peiji.assessment.application.CampaignService;
import org.peiji.assessment.application.IndicatorTreeView;
import org.peiji.assessment.application.IndicatorTreeView.IndicatorLine;
import org.peiji.assessment.domain.Claim;
import org.peiji.expert.application.ScoringService;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.seed.SeedFile;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Texts;

/**
 * Two years of assessments: last year's campaign with every base graded, this year's with bases at every step. All
 * points follow from seeds/90-demo, so that every demonstration shows the same figures.
 */
@ApplicationScoped
public class AssessmentDemo {

    private static final String TREE = "2026.1";
    private static final int EXPERTS = 8;
    private static final int A_YEAR = 366;

    @Inject
    private CampaignService campaigns;

    @Inject
    private BaseAssessmentService assessments;

    @Inject
    private ScoringService scoring;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private BusinessClock clock;

    @Inject
    private Cast cast;

    private List<Base> bases;
    private Map<String, Words> words;
    private List<IndicatorLine> indicators;

    public void play() {
        read();
        open(clock.today().minusDays(A_YEAR).getYear(), daysAgo(A_YEAR));
        bases.forEach(base -> assess(base, base.lastYear(), A_YEAR, AssessmentStatus.CLOSED));
        open(clock.today().getYear(), daysAgo(27));
        bases.forEach(base -> assess(base, base.thisYear(), 27, base.progress()));
    }

    private void read() {
        SeedFile year = SeedFile.of("90-demo/assessments.csv");
        SeedFile sentences = SeedFile.of("90-demo/assessment-statements.csv");
        bases = year.read(row -> new Base(
                row.unique("organisation"),
                organisations.find(row.text("organisation")).nameZh(),
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

    private void open(int year, Instant when) {
        cast.act("ministry", when, () -> {
            IndicatorTreeView tree = campaigns.tree(TREE);
            indicators = tree.dimensions().stream()
                    .flatMap(dimension -> dimension.indicators().stream())
                    .toList();
            campaigns.openCampaign(
                    year,
                    title(Locale.SIMPLIFIED_CHINESE, "titleZh", year),
                    title(Locale.ENGLISH, "titleEn", year),
                    TREE,
                    bases.stream().map(Base::organisation).toList());
        });
    }

    private static String title(Locale language, String field, int year) {
        return Texts.in(language, "assessment.open." + field + ".default").replace("{0}", String.valueOf(year));
    }

    private void assess(Base base, int rate, int openedDaysAgo, AssessmentStatus until) {
        if (until == AssessmentStatus.SELF_ASSESSMENT) {
            cast.work(
                    base.officer(),
                    daysAgo(3),
                    "CompleteSelfAssessment",
                    base.name(),
                    item -> assessments.saveDraft(item.taskId(), Step.COMPLETE, firstHalf(claims(base, rate))));
            return;
        }
        cast.work(
                base.officer(),
                daysAgo(openedDaysAgo - 10),
                "CompleteSelfAssessment",
                base.name(),
                item -> assessments.completeSelfAssessment(item.taskId(), claims(base, rate)));
        int sheets = until == AssessmentStatus.EXPERT_SCORING ? 1 : 0;
        score(base, rate, openedDaysAgo - 17, sheets);
        if (until == AssessmentStatus.RETURNED || until == AssessmentStatus.CLOSED) {
            Decision decision = until == AssessmentStatus.CLOSED ? Decision.APPROVED : Decision.RETURNED;
            String reason = until == AssessmentStatus.CLOSED
                    ? ""
                    : words.get(base.weak() + "1").remark();
            cast.work(
                    "ministry",
                    daysAgo(openedDaysAgo - 22),
                    "ConfirmResult",
                    base.name(),
                    item -> assessments.confirmResult(item.taskId(), new Opinion(decision, reason), null));
        }
    }

    /** All experts of the panel seal their sheets, or only the first so many. */
    private void score(Base base, int rate, int daysAgo, int atMost) {
        int[] sealed = {0};
        IntStream.rangeClosed(1, EXPERTS).forEach(expert -> {
            if (atMost == 0 || sealed[0] < atMost) {
                cast.work("expert" + expert, daysAgo(daysAgo), "ScoreDossier", base.name(), item -> {
                    scoring.scoreDossier(item.taskId(), scores(base, rate, expert), remarks(base));
                    sealed[0]++;
                });
            }
        });
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
        int seed = (base.organisation() + indicator.code()).hashCode() * 31 + expert * 7;
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

    private Instant daysAgo(int days) {
        LocalDate day = clock.today().minusDays(days);
        return day.atTime(LocalTime.of(10, 0)).atZone(BusinessClock.ZONE).toInstant();
    }

    private record Base(
            String organisation, String name, int lastYear, int thisYear, String weak, AssessmentStatus progress) {

        /** D001 has base1.officer, and so on. */
        String officer() {
            return "base" + Integer.parseInt(organisation.substring(1)) + ".officer";
        }
    }

    private record Words(String indicator, String statement, String remark) {}
}
