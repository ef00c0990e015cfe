package org.peiji.platform.listing;

/** The name of an organisation as a row keeps it; the register knows it in the reader's language. */
public record Registered(String name) {}
