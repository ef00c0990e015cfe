package org.peiji.programme.domain;

import java.util.List;

/**
 * 计划差异: what a change does to one item of the approved plan.
 *
 * @param before null for an item that is new
 * @param after null for an item that is dropped
 * @param fields names of the fields that change; empty for a new or a dropped item
 */
public record PlanDifference(String item, PlanItemDraft before, PlanItemDraft after, List<String> fields) {

    public boolean isAdded() {
        return before == null;
    }

    public boolean isDropped() {
        return after == null;
    }
}
