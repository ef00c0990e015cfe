package org.peiji.platform.failure;

import java.util.ArrayList;
import java.util.List;

/** Collects every broken rule of a form before any is told. */
public final class Faults {

    private final List<Refusals.Fault> found = new ArrayList<>();
    private final String feature;

    /** @param feature names the bundle in which the fields are labelled: {@code <feature>.field.<field>} */
    public Faults(String feature) {
        this.feature = feature;
    }

    /** Notes the rule as broken unless it is kept. Answers whether it is kept, for rules that build on it. */
    public boolean unless(boolean kept, String field, String key, Object... parameters) {
        if (!kept) {
            found.add(new Refusals.Fault(field, label(field), new Refusal(key, parameters)));
        }
        return kept;
    }

    /** Notes what another check refuses. */
    public void unless(String field, Runnable check) {
        try {
            check.run();
        } catch (Refusal refusal) {
            found.add(new Refusals.Fault(field, label(field), refusal));
        }
    }

    private String label(String field) {
        return feature + ".field." + field;
    }

    /** @throws Refusals with all that was found, if anything was */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new Refusals(found);
        }
    }
}
