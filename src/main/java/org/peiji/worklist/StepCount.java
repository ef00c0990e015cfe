package org.peiji.worklist;

/**
 * How many open tasks stand at a step.
 *
 * @param task id of the step in the model
 * @param page address of its page
 * @param count how many
 */
public record StepCount(String task, String page, long count) {

    /** Key of the step's label in its feature's bundle. */
    public String labelKey() {
        return page.substring(1, page.indexOf('/', 1)) + ".task." + task;
    }
}
