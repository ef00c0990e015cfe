package org.peiji.expert.domain;

import java.io.Serializable;

/**
 * 利益冲突: a rule of the table of conflicts that an expert meets in a case.
 *
 * @param rule name of the rule, e.g. {@code FORMER_EMPLOYER}
 * @param effect what follows
 * @param version version of the table
 */
public record ConflictOfInterest(String rule, Effect effect, String version) implements Serializable {

    /** 冲突后果: the expert may not score; or may, and those who assign are told. */
    public enum Effect {
        BLOCK,
        WARN
    }

    public boolean isHard() {
        return effect == Effect.BLOCK;
    }
}
