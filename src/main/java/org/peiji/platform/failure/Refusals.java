package org.peiji.platform.failure;

import java.util.List;

/** Several rules say no at once. Each names the field that it is about, so that a page shows all of them together. */
public class Refusals extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    Refusals(List<Fault> faults) {
        super("part.errors.title", faults.size());
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, in the order of the form. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }

    /**
     * One field and the rule that it breaks.
     *
     * @param field id of the field on the form
     * @param labelKey key of the field's label
     * @param refusal the rule
     */
    public record Fault(String field, String labelKey, Refusal refusal) {}
}
