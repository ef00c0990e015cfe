package org.peiji.platform.failure;

/** Somebody was faster: the thing was changed or decided in the meantime. Says what, by whom and when. */
public class Conflict extends Refusal {

    private static final long serialVersionUID = 1L;

    public Conflict(String key, Object... parameters) {
        super(key, parameters);
    }
}
