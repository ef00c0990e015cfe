package org.peiji.platform.listing;

import java.time.LocalDate;

/** From the first to the last day; either may be null where no source tells it. */
public record Span(LocalDate first, LocalDate last) {}
