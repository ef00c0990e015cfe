package org.peiji.insight.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.peiji.insight.application.AssessmentDashboard;
import org.peiji.insight.application.ProvinceCoverage;
import org.peiji.organisation.ProvinceKind;
import org.peiji.platform.web.Texts;

/** 各省覆盖率: a tile a province; the Corps and the separately planned cities beside them. */
@Named
@RequestScoped
public class CoveragePanel {

    private static final String NOTHING = "–";

    @Inject
    private AssessmentDashboard dashboard;

    @Inject
    private Texts texts;

    private List<ProvinceCoverage> rows;

    @PostConstruct
    void read() {
        rows = dashboard.coverage();
    }

    public List<Tile> getTiles() {
        return rows.stream()
                .filter(row -> row.kind() == ProvinceKind.PROVINCE)
                .map(this::tile)
                .toList();
    }

    public List<Tile> getOthers() {
        return rows.stream()
                .filter(row -> row.kind() != ProvinceKind.PROVINCE)
                .map(this::tile)
                .toList();
    }

    /** For the table: lowest share first, provinces without schools last. */
    public List<Tile> getRanked() {
        return rows.stream()
                .sorted(Comparator.comparing(
                        ProvinceCoverage::rate, Comparator.nullsLast(Comparator.<Integer>naturalOrder())))
                .map(this::tile)
                .toList();
    }

    public int getSchools() {
        return rows.stream().mapToInt(ProvinceCoverage::schools).sum();
    }

    public int getCovered() {
        return rows.stream().mapToInt(ProvinceCoverage::covered).sum();
    }

    public String getShare() {
        return getSchools() == 0 ? NOTHING : Math.round(getCovered() * 100.0 / getSchools()) + "%";
    }

    private Tile tile(ProvinceCoverage row) {
        String name = texts.pick(row.nameZh(), row.nameEn());
        return new Tile(
                row.code(),
                name,
                row.schools(),
                row.covered(),
                row.rate() == null ? NOTHING : row.rate() + "%",
                Tone.ofCoverage(row.rate()),
                texts.of("insight.coverage.tile", name, row.schools(), row.covered()));
    }

    /** One province with its figures. */
    public record Tile(String code, String name, int schools, int covered, String share, String tone, String words) {}
}
