package org.peiji.programme.application;

import java.util.List;
import org.peiji.platform.form.Edition;
import org.peiji.programme.CurriculumSummary;
import org.peiji.programme.ProgrammeSummary;
import org.peiji.programme.domain.CurriculumOutline;
import org.peiji.programme.domain.CurriculumProblem;

/**
 * A version with what belongs to it.
 *
 * @param problems what keeps it from being published; empty once it is
 * @param saved its last saving
 */
public record CurriculumView(
        CurriculumSummary curriculum,
        ProgrammeSummary programme,
        CurriculumOutline outline,
        List<CurriculumProblem> problems,
        Edition saved) {}
