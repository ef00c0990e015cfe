package org.peiji.assessment.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.peiji.assessment.application.AssessmentView.DimensionScore;

/** The claims of one dimension, while they are written. */
public class ClaimSection implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DimensionScore dimension;
    private final ArrayList<ClaimLine> lines = new ArrayList<>();

    ClaimSection(DimensionScore dimension) {
        this.dimension = dimension;
        dimension.lines().forEach(line -> lines.add(new ClaimLine(line)));
    }

    public DimensionScore getDimension() {
        return dimension;
    }

    public List<ClaimLine> getLines() {
        return lines;
    }
}
