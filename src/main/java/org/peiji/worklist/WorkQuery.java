package org.peiji.worklist;

/**
 * What a worklist is asked for.
 *
 * @param box which part of it
 * @param search part of subject, case number or organisation; null for all
 * @param person part of the name of the person whom the case is about or who has it; null for all
 * @param step id of the step in the model; null for all
 * @param sort in which order
 */
public record WorkQuery(Box box, String search, String person, String step, Sort sort) {

    /** 排序: soonest due first, latest arrival first, earliest arrival first. */
    public enum Sort {
        DUE("w.due_at, w.opened_at, w.task_id"),
        NEWEST("w.opened_at desc, w.task_id desc"),
        OLDEST("w.opened_at, w.task_id");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }

    public static WorkQuery of(Box box) {
        return new WorkQuery(box, null, null, null, Sort.DUE);
    }
}
