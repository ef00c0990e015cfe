package org.peiji.worklist;

/**
 * How many open tasks belong to a round, a campaign or a cohort.
 *
 * @param number its number
 * @param titleZh its title
 * @param titleEn its English title
 * @param count how many
 */
public record ParentCount(String number, String titleZh, String titleEn, long count) {}
