package org.peiji.platform.web;

import java.util.ArrayList;
import java.util.List;

/** Where a case stands, as {@code pj:strip} shows it. */
public final class Strip {

    private Strip() {}

    /**
     * The steps in their order.
     *
     * @param here index of the present step; a number beyond the last when all is done
     * @param note what stands under the present step; may be null
     */
    public static List<Step> of(List<String> labels, int here, String note) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String state = i < here ? "done" : i == here ? "here" : "todo";
            steps.add(new Step(labels.get(i), i == here ? note : null, state));
        }
        return steps;
    }

    /** One step; the state is done, here or todo. */
    public record Step(String label, String note, String state) {}
}
