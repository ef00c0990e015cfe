package org.peiji.programme.application;

import org.peiji.programme.ProgrammeState;
import org.peiji.programme.TrainingCell;

/**
 * What programmes are asked for; null stands for any.
 *
 * @param search part of a title, a number or the name of a base
 * @param item number of the plan's item that they draw on
 * @param outside only those outside any plan
 */
public record ProgrammeFilter(
        String organisation,
        String province,
        String search,
        String base,
        TrainingCell cell,
        Integer year,
        ProgrammeState state,
        String item,
        boolean outside) {

    /** All that a base has. */
    public static ProgrammeFilter of(String organisation) {
        return new ProgrammeFilter(organisation, null, null, null, null, null, null, null, false);
    }

    ProgrammeFilter inScope(String ofOrganisation, String ofProvince) {
        return new ProgrammeFilter(ofOrganisation, ofProvince, search, base, cell, year, state, item, outside);
    }
}
