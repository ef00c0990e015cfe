package org.peiji.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peiji.approval.Outcomes;
import org.peiji.assessment.application.AssessmentRegister;

/** What was decided about an assessment, newest first: {@code #{assessmentTrail.of(view.number)}}. */
@Named
@RequestScoped
public class AssessmentTrail {

    @Inject
    private AssessmentRegister register;

    @Inject
    private Outcomes outcomes;

    private final Map<String, List<Outcomes.TrailEntry>> read = new HashMap<>();

    public List<Outcomes.TrailEntry> of(String number) {
        return read.computeIfAbsent(number, each -> outcomes.trail(register.trail(each), "assessment"));
    }
}
