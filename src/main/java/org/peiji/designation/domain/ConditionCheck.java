package org.peiji.designation.domain;

/**
 * 条件核对: how an application stands to one condition.
 *
 * @param threshold what is looked for, at least
 * @param stated what the college states
 */
public record ConditionCheck(Condition condition, int threshold, int stated) {

    public boolean met() {
        return stated >= threshold;
    }
}
