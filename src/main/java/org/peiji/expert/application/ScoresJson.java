package org.peiji.expert.application;

import jakarta.json.bind.Jsonb;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Scores by criterion code, as a sheet keeps them. */
final class ScoresJson {

    private ScoresJson() {}

    static String write(Jsonb json, Map<String, BigDecimal> scores) {
        Map<String, String> plain = new TreeMap<>();
        scores.forEach((code, score) -> {
            if (score != null) {
                plain.put(code, score.toPlainString());
            }
        });
        return json.toJson(plain);
    }

    static Map<String, BigDecimal> read(Jsonb json, String kept) {
        Map<?, ?> plain = json.fromJson(kept, HashMap.class);
        Map<String, BigDecimal> scores = new TreeMap<>();
        plain.forEach((code, score) -> scores.put(String.valueOf(code), new BigDecimal(String.valueOf(score))));
        return scores;
    }
}
