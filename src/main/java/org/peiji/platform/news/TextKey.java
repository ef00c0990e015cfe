package org.peiji.platform.news;

/** A parameter that is itself a text of the bundles, said in the reader's language. */
public record TextKey(String key) {}
