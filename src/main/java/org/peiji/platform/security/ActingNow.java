package org.peiji.platform.security;

import jakarta.enterprise.context.RequestScoped;

/** Who acts in this request, once it is known: a page asks dozens of times, and the answer holds until the next request. */
@RequestScoped
class ActingNow {

    private String principal;
    private Actor actor;

    /** Null unless it is known for that principal. */
    Actor of(String name) {
        return name.equals(principal) ? actor : null;
    }

    void keep(String name, Actor acting) {
        principal = name;
        actor = acting;
    }

    void forget() {
        principal = null;
        actor = null;
    }
}
