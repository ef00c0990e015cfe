package org.peiji.designation.domain;

import java.util.Map;

/**
 * 认定条件: what the ministry looks for in a base. No threshold was found in any policy (domain 2.1, P2), so these are
 * [C] conventions, shown to province and ministry as hints that block nothing.
 */
public enum Condition {
    TRAINING_YEARS(DossierField.TRAINING_YEARS),
    EXTERNAL_EXPERTS(DossierField.EXTERNAL_EXPERTS),
    FULL_TIME_STAFF(DossierField.FULL_TIME_STAFF),
    PARALLEL_COHORTS(DossierField.PARALLEL_COHORTS);

    private final DossierField field;

    Condition(DossierField field) {
        this.field = field;
    }

    /** How the answers of a dossier, by the name of their question, stand to a threshold. */
    public ConditionCheck against(Map<String, String> answers, int threshold) {
        String answer = answers.getOrDefault(field.name(), "");
        return new ConditionCheck(this, threshold, answer.isEmpty() ? 0 : Integer.parseInt(answer));
    }
}
