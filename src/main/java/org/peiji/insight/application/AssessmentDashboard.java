package org.peiji.insight.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peiji.assessment.AssessmentStatus;
import org.peiji.assessment.Grade;
import org.peiji.insight.application.BaseScores.DimensionRate;
import org.peiji.insight.application.Readings.Row;
import org.peiji.organisation.OrganisationKind;
import org.peiji.organisation.ProvinceKind;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;

/** 部级看板: the figures of the ministry's dashboard, one query a panel, and the rows behind them. */
@ApplicationScoped
public class AssessmentDashboard {

    /** Provinces in the order of the ministry's notices. */
    static final String BY_PROVINCE = "p.ordinal, s.code";

    @Inject
    private Readings readings;

    @Inject
    private BusinessClock clock;

    @Requires(Permission.INSIGHT_READ)
    @Transactional
    public List<CampaignChoice> campaigns() {
        return readings.read(
                "select number, assessment_year, title_zh, title_en, tree_version from asm_campaign order by assessment_year desc",
                Map.of(),
                row -> new CampaignChoice(row.text(0), row.whole(1), row.text(2), row.text(3), row.text(4)));
    }

    /** Every step, also those at which nothing stands. */
    @Requires(Permission.INSIGHT_READ)
    @Transactional
    public List<StepCount> progress(String campaign) {
        Map<AssessmentStatus, StepCount> found = new LinkedHashMap<>();
        readings.read(
                        """
                        select status, count(*), sum(case when due_at < ?2 then 1 else 0 end)
                        from ins_assessment where campaign = ?1 group by status""",
                        Map.of(1, campaign, 2, Timestamp.from(clock.instant())),
                        row -> new StepCount(row.constant(0, AssessmentStatus.class), row.whole(1), row.whole(2)))
                .forEach(step -> found.put(step.status(), step));
        return Arrays.stream(AssessmentStatus.values())
                .map(status -> found.getOrDefault(status, new StepCount(status, 0, 0)))
                .toList();
    }

    /** Scored bases with their dimensions, best first. */
    @Requires(Permission.INSIGHT_READ)
    @Transactional
    public List<BaseScores> scores(String campaign) {
        Map<String, BaseScores> bases = new LinkedHashMap<>();
        readings.read(
                """
                select number, organisation_name, total, grade, dimension, short_zh, short_en, weight, points
                from ins_dimension_score where campaign = ?1 order by total desc, number, ordinal""",
                Map.of(1, campaign),
                row -> bases.computeIfAbsent(
                                row.text(0),
                                number -> new BaseScores(
                                        number,
                                        row.text(1),
                                        row.decimal(2),
                                        row.constant(3, Grade.class),
                                        new ArrayList<>()))
                        .dimensions()
                        .add(DimensionRate.of(row.text(4), row.text(5), row.text(6), row.decimal(7), row.decimal(8))));
        return List.copyOf(bases.values());
    }

    /** Every grade, also those that no base has. */
    @Requires(Permission.INSIGHT_READ)
    @Transactional
    public List<GradeCount> grades(String campaign) {
        Map<Grade, Integer> found = new LinkedHashMap<>();
        readings.read(
                "select grade, count(*) from ins_assessment where campaign = ?1 and grade is not null group by grade",
                Map.of(1, campaign),
                row -> found.put(row.constant(0, Grade.class), row.whole(1)));
        return Arrays.stream(Grade.values())
                .map(grade -> new GradeCount(grade, found.getOrDefault(grade, 0)))
                .toList();
    }

    @Requires(Permission.INSIGHT_READ)
    @Transactional
    public ScoreSource source(String campaign) {
        return readings.read(
                        "select auto_points, self_points, expert_points from ins_score_source where campaign = ?1",
                        Map.of(1, campaign),
                        row -> new ScoreSource(row.decimal(0), row.decimal(1), row.decimal(2)))
                .get(0);
    }

    /** Every province, the Corps and the separately planned cities, in the order of the ministry's notices. */
    @Requires(Permission.INSIGHT_READ)
    @Transactional
    public List<ProvinceCoverage> coverage() {
        return readings.read(
                "select code, name_zh, name_en, kind, schools, covered from ins_coverage order by ordinal",
                Map.of(),
                row -> new ProvinceCoverage(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.constant(3, ProvinceKind.class),
                        row.whole(4),
                        row.whole(5)));
    }

    /**
     * The schools behind a coverage figure.
     *
     * @param province null for all
     * @param covered null for both
     */
    @Requires(Permission.INSIGHT_READ)
    @Transactional
    public List<SchoolRow> schools(String province, Boolean covered, int first, int size) {
        return schools(province, covered, new Slice(BY_PROVINCE, first, size));
    }

    @Requires(Permission.INSIGHT_READ)
    @Transactional
    public List<SchoolRow> schools(String province, Boolean covered, Slice slice) {
        return readings.read(
                "select s.code, s.name_zh, s.name_en, s.kind, p.name_zh as province_zh, p.name_en as province_en, s.covered"
                        + from(province, covered) + slice.orderBy(),
                parameters(province, covered),
                slice.first(),
                slice.size(),
                AssessmentDashboard::school);
    }

    @Requires(Permission.INSIGHT_READ)
    @Transactional
    public int countSchools(String province, Boolean covered) {
        return readings.read(
                        "select count(*)" + from(province, covered), parameters(province, covered), row -> row.whole(0))
                .get(0);
    }

    private static SchoolRow school(Row row) {
        return new SchoolRow(
                row.text(0),
                row.text(1),
                row.text(2),
                row.constant(3, OrganisationKind.class),
                row.text(4),
                row.text(5),
                row.whole(6) == 1);
    }

    private static String from(String province, Boolean covered) {
        return " from ins_school s join org_province p on p.code = s.province_code where 1 = 1"
                + (province == null ? "" : " and s.province_code = ?1")
                + (covered == null ? "" : " and s.covered = ?2");
    }

    private static Map<Integer, Object> parameters(String province, Boolean covered) {
        Map<Integer, Object> parameters = new LinkedHashMap<>();
        if (province != null) {
            parameters.put(1, province);
        }
        if (covered != null) {
            parameters.put(2, covered ? 1 : 0);
        }
        return parameters;
    }
}
