package org.peiji.architecture.wrong.designation.application;

import org.peiji.architecture.wrong.cohort.domain.WrongEntity;

/** Breaks: uses a feature to its right, and a room of it. */
public class WrongNeighbour {

    public String look(WrongEntity entity) {
        return entity.describe();
    }
}
