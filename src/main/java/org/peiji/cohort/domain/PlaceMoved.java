package org.peiji.cohort.domain;

import org.peiji.cohort.PlaceMove;

/**
 * 名额变动记录: what an operation of the ledger did, before it is written down.
 *
 * @param from the bucket that the places left; null if they come from nowhere, or from a person
 * @param to the bucket into which they came; null if they went to a person, or were struck off
 * @param enrolment null if no person has to do with it
 */
public record PlaceMoved(PlaceMove move, Bucket from, Bucket to, int places, String enrolment) {}
