package org.peiji.assessment.application;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peiji.assessment.domain.Dimension;
import org.peiji.assessment.domain.Indicator;
import org.peiji.assessment.domain.IndicatorTree;
import org.peiji.platform.seed.InvalidSeed;
import org.peiji.platform.seed.SeedFile;
import org.peiji.platform.seed.SeedViolation;

/** The file of indicator trees: rows without a parent are dimensions, the others their indicators. */
final class IndicatorTreeSeed {

    private IndicatorTreeSeed() {}

    /**
     * Reads and checks all trees of the file.
     *
     * @throws InvalidSeed if a row breaks a rule or the weights of a tree do not add up to 100
     */
    static List<IndicatorTree> read(String path) {
        SeedFile file = SeedFile.of(path);
        List<Line> lines = file.read(IndicatorTreeSeed::line);
        SeedFile.requireValid(file);
        Map<String, List<Line>> byVersion = lines.stream()
                .collect(groupingBy(Line::version, LinkedHashMap::new, java.util.stream.Collectors.toList()));
        List<IndicatorTree> trees = byVersion.entrySet().stream()
                .map(entry -> tree(entry.getKey(), entry.getValue()))
                .toList();
        List<SeedViolation> unbalanced = trees.stream()
                .filter(tree -> !tree.isComplete())
                .map(tree -> new SeedViolation(
                        file.name(),
                        1,
                        "weight",
                        "the weights of " + tree.version() + " must make 100 and those of each dimension its own, not "
                                + tree.weight()))
                .toList();
        if (!unbalanced.isEmpty()) {
            throw new InvalidSeed(unbalanced);
        }
        return trees;
    }

    private static Line line(SeedFile.Row row) {
        row.require("version", "code", "name_zh", "name_en", "weight").uniqueTogether("version", "code");
        String parent = row.text("parent");
        if (parent == null) {
            row.require("short_zh", "short_en");
        } else {
            row.require("auto", "self", "expert", "formula_zh", "formula_en", "evidence_zh", "evidence_en");
        }
        Line line = new Line(
                row.text("version"),
                row.text("code"),
                parent,
                row.text("name_zh"),
                row.text("name_en"),
                row.text("short_zh"),
                row.text("short_en"),
                row.decimal("weight"),
                new Indicator.Points(row.decimal("auto"), row.decimal("self"), row.decimal("expert")),
                new Indicator.Wording(row.text("formula_zh"), row.text("formula_en")),
                new Indicator.Wording(row.text("evidence_zh"), row.text("evidence_en")));
        if (!line.isSplitRight()) {
            row.refuse("weight", "must be the sum of auto, self and expert");
        }
        return line;
    }

    private static IndicatorTree tree(String version, List<Line> lines) {
        return new IndicatorTree(
                version,
                lines.stream()
                        .filter(line -> line.parent() == null)
                        .map(line -> line.dimension(lines))
                        .toList());
    }

    private record Line(
            String version,
            String code,
            String parent,
            String nameZh,
            String nameEn,
            String shortZh,
            String shortEn,
            BigDecimal weight,
            Indicator.Points points,
            Indicator.Wording formula,
            Indicator.Wording evidence) {

        boolean isSplitRight() {
            boolean isIndicator = parent != null
                    && weight != null
                    && points.auto() != null
                    && points.self() != null
                    && points.expert() != null;
            return !isIndicator || points.total().compareTo(weight) == 0;
        }

        Dimension dimension(List<Line> lines) {
            return new Dimension(
                    code,
                    nameZh,
                    nameEn,
                    shortZh,
                    shortEn,
                    weight,
                    lines.stream()
                            .filter(line -> Objects.equals(line.parent(), code))
                            .map(Line::indicator)
                            .toList());
        }

        Indicator indicator() {
            return new Indicator(code, nameZh, nameEn, points, formula, evidence);
        }
    }
}
