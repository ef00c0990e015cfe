package org.peiji.designation.application;

/**
 * 批次重算差异: something of a round that is not what its rows say when it is made anew.
 *
 * @param number of the application or the education authority that it is about
 * @param kept what is kept
 * @param computed what it should be
 */
public record RoundDifference(String number, Kind kind, String kept, String computed) {

    /** What was made anew. */
    public enum Kind {
        /** The hash of a submitted version. */
        VERSION,
        /** A ruling by the same version of its table. */
        RULING,
        /** The hash of a sealed sheet. */
        SHEET,
        /** A total from its sealed sheets. */
        TOTAL,
        /** The position of the process. */
        POSITION,
        /** The decision in the record. */
        DECISION,
        /** The designation that a decision led to. */
        DESIGNATION,
        /** The places that a province has taken. */
        PLACES
    }
}
