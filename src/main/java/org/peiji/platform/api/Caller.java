package org.peiji.platform.api;

import jakarta.enterprise.context.RequestScoped;
import org.peiji.platform.security.Actor;

/** The token with which the present request came; none with an open one. */
@RequestScoped
public class Caller {

    private AccessTokens.Bearer bearer;

    void is(AccessTokens.Bearer known) {
        bearer = known;
    }

    public boolean isKnown() {
        return bearer != null;
    }

    boolean may(ApiScope scope) {
        return bearer.token().allows(scope);
    }

    /** Key of the token. */
    public String token() {
        return bearer.token().key();
    }

    public Actor actor() {
        return bearer.actor();
    }
}
