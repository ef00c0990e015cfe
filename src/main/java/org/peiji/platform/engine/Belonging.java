package org.peiji.platform.engine;

/**
 * 所属: what a case belongs to and whom it is about, as lists of tasks can be asked for it.
 *
 * @param number number of the round, the campaign or the cohort
 * @param titleZh its title
 * @param titleEn its English title
 * @param person name of the person whom the case is about; null if it is about an organisation
 */
public record Belonging(String number, String titleZh, String titleEn, String person) {}
