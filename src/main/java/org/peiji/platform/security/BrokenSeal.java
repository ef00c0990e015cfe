package org.peiji.platform.security;

/** A sealed text cannot be opened: it was changed, or sealed with another secret. */
public class BrokenSeal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenSeal(Throwable cause) {
        super("A sealed text cannot be opened: it was changed, or sealed with another secret", cause);
    }
}
