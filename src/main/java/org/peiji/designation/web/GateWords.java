package org.peiji.designation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.peiji.designation.DesignationGate;
import org.peiji.designation.Publication;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.web.Texts;

/** Why a base may not do something now, in words: {@code #{gate.why(cohort.organisation, 'PUBLISH_COHORT')}}. */
@Named("gate")
@RequestScoped
public class GateWords {

    @Inject
    private DesignationGate gate;

    @Inject
    private CurrentActor current;

    @Inject
    private Texts texts;

    private final Map<String, String> said = new HashMap<>();

    /** Empty if nothing is in the way. */
    public String why(String college, Publication what) {
        return said.computeIfAbsent(college + what, asked -> {
            Refusal hindrance = gate.hindrance(college, what);
            return hindrance == null ? "" : texts.refusal(hindrance);
        });
    }

    /** As above, of the acting person's own college. */
    public String ownWhy(Publication what) {
        return why(current.get().organisation(), what);
    }
}
