package org.peiji.platform.failure;

/** There is no such thing, or not for this person: both give the same answer, so that nobody can probe. */
public class Missing extends Refusal {

    private static final long serialVersionUID = 1L;

    public Missing(String what) {
        super("shell.refusal.missing", what);
    }
}
