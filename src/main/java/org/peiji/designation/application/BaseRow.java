package org.peiji.designation.application;

import org.peiji.designation.DesignatedBase;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DesignationRound;

/** A line of the list of bases: the designation and its round. */
public record BaseRow(DesignatedBase base, Round round) {

    static BaseRow of(Designation designation) {
        return new BaseRow(designation.base(), Round.of(designation.round()));
    }

    /** The round in which a base was designated. */
    public record Round(String number, String titleZh, String titleEn) {

        static Round of(DesignationRound round) {
            return new Round(round.number(), round.titleZh(), round.titleEn());
        }
    }
}
