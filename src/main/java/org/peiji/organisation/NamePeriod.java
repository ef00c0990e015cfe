package org.peiji.organisation;

import java.time.LocalDate;

/**
 * 曾用名: an official name of an organisation in its time.
 *
 * @param from null if it was always so called, as far as is known
 * @param to null for the present name
 */
public record NamePeriod(String name, LocalDate from, LocalDate to) {}
