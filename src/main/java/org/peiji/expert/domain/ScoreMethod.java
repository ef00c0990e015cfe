package org.peiji.expert.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peiji.platform.failure.Missing;

/**
 * 计分方法: how sheets become one score. A version is never changed: what was computed by it can be computed again. A
 * new way is a new constant. Which one a batch uses is a setting, [C] convention.
 */
public enum ScoreMethod {
    /** The mean of all sheets. */
    MEAN_1("MEAN-1") {
        @Override
        List<Map<String, BigDecimal>> counted(List<Map<String, BigDecimal>> sheets) {
            return sheets;
        }
    },

    /** From five sheets on, the mean without the sheet of the highest and the sheet of the lowest total. */
    TRIMMED_1("TRIMMED-1") {
        @Override
        List<Map<String, BigDecimal>> counted(List<Map<String, BigDecimal>> sheets) {
            return sheets.size() < LEAST_TO_TRIM
                    ? sheets
                    : sheets.stream()
                            .sorted(Comparator.comparing(ScoreMethod::sum))
                            .skip(1)
                            .limit(sheets.size() - 2L)
                            .toList();
        }
    };

    private static final int LEAST_TO_TRIM = 5;
    private static final int DECIMALS = 2;

    private final String version;

    ScoreMethod(String version) {
        this.version = version;
    }

    /** The sheets that count, of all that are sealed. */
    abstract List<Map<String, BigDecimal>> counted(List<Map<String, BigDecimal>> sheets);

    /** @throws Missing if there is no such version */
    public static ScoreMethod of(String version) {
        return Stream.of(values())
                .filter(method -> method.version.equals(version))
                .findFirst()
                .orElseThrow(() -> new Missing(version));
    }

    /** Score by criterion code, two decimals, half up; empty if there is no sheet. */
    public Map<String, BigDecimal> means(List<String> criteria, List<Map<String, BigDecimal>> sheets) {
        Map<String, BigDecimal> means = new LinkedHashMap<>();
        List<Map<String, BigDecimal>> counted = counted(sheets);
        if (!counted.isEmpty()) {
            BigDecimal count = BigDecimal.valueOf(counted.size());
            for (String criterion : criteria) {
                BigDecimal together =
                        counted.stream().map(sheet -> sheet.get(criterion)).reduce(BigDecimal.ZERO, BigDecimal::add);
                means.put(criterion, together.divide(count, DECIMALS, RoundingMode.HALF_UP));
            }
        }
        return means;
    }

    /** Sum of scores. */
    public static BigDecimal sum(Map<String, BigDecimal> scores) {
        return scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public String version() {
        return version;
    }
}
