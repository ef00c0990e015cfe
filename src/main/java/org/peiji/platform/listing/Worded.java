package org.peiji.platform.listing;

import java.util.List;

/** A value that is a sentence of a bundle: its key, and what fills it. */
public record Worded(String key, List<Object> parameters) {

    public static Worded of(String key, Object... parameters) {
        return new Worded(key, List.of(parameters));
    }
}
