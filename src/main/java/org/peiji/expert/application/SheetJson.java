package org.peiji.expert.application;

import jakarta.json.bind.Jsonb;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.expert.domain.ScoreSheet;

/** Scores and reasons by criterion code, as a slot keeps them: in the order of the codes, numbers as they were given. */
final class SheetJson {

    private SheetJson() {}

    static String scores(Jsonb json, ScoreSheet sheet) {
        Map<String, String> plain = new TreeMap<>();
        sheet.scores().forEach((code, score) -> {
            if (score != null) {
                plain.put(code, score.toPlainString());
            }
        });
        return json.toJson(plain);
    }

    static String reasons(Jsonb json, ScoreSheet sheet) {
        Map<String, String> plain = new TreeMap<>();
        sheet.reasons().forEach((code, reason) -> {
            if (reason != null && !reason.isBlank()) {
                plain.put(code, reason.strip());
            }
        });
        return json.toJson(plain);
    }

    static ScoreSheet read(Jsonb json, ReviewSlot slot) {
        Map<String, BigDecimal> scores = new TreeMap<>();
        words(json, slot.scores()).forEach((code, score) -> scores.put(code, new BigDecimal(score)));
        return new ScoreSheet(scores, words(json, slot.reasons()), slot.comment());
    }

    private static Map<String, String> words(Jsonb json, String kept) {
        Map<?, ?> plain = json.fromJson(kept, HashMap.class);
        Map<String, String> words = new TreeMap<>();
        plain.forEach((code, word) -> words.put(String.valueOf(code), String.valueOf(word)));
        return words;
    }
}
