package org.peiji.platform.form;

import org.peiji.platform.failure.Conflict;

/** Somebody else saved the same section meanwhile. Carries that saving, so that both can be held side by side. */
public class Overtaken extends Conflict {

    private static final long serialVersionUID = 1L;

    private final Edition saved;

    Overtaken(Edition saved) {
        super("part.sections.overtaken", saved.savedBy(), saved.savedAt());
        this.saved = saved;
    }

    /** The saving that came in between. */
    public Edition saved() {
        return saved;
    }
}
