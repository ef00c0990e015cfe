package org.peiji.cohort;

/** 递补: a place came free and is kept for somebody of the waiting list. Fired in the transaction that freed it. */
public record PlaceOffered(String cohort, String enrolment) {}
