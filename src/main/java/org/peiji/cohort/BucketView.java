package org.peiji.cohort;

import java.time.LocalDate;

/**
 * 名额池情况: one bucket with its subtraction.
 *
 * @param releaseOn when free places become common; null if never by themselves
 * @param places those who wait are all who may have a place of it
 */
public record BucketView(Long id, Earmark earmark, boolean hard, LocalDate releaseOn, PlaceLedger places) {}
