package org.peiji.platform.time;

/** The stored arrangement of days was changed. */
public record CalendarChanged() {}
