package org.peiji.platform.listing;

/** A value that is kept in both languages, e.g. the name of a college. */
public record Bilingual(String zh, String en) {}
