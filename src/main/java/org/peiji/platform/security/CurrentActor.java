package org.peiji.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.peiji.platform.failure.Forbidden;

/** Who is acting now: the signed-in person, or the one in whose name a scenario runs. */
@ApplicationScoped
public class CurrentActor {

    private final ThreadLocal<Actor> told = new ThreadLocal<>();

    @Inject
    private SignedIn signedIn;

    /**
     * The acting person.
     *
     * @throws Forbidden if nobody is signed in
     */
    public Actor get() {
        Actor actor = told.get();
        if (actor == null) {
            actor = fromSession();
        }
        if (actor == null) {
            throw new Forbidden("shell.refusal.signIn");
        }
        return actor;
    }

    /** For pages whose form only some may fill in. */
    public void require(Permission permission) {
        if (!permission.isGivenTo(get().role())) {
            throw new Forbidden("shell.refusal.permission", permission);
        }
    }

    /** Does something in the name of somebody, in this thread only. */
    public <T> T as(Actor actor, Supplier<T> act) {
        Actor before = told.get();
        told.set(actor);
        try {
            return act.get();
        } finally {
            if (before == null) {
                told.remove();
            } else {
                told.set(before);
            }
        }
    }

    private Actor fromSession() {
        try {
            return signedIn.actor();
        } catch (ContextNotActiveException e) {
            return null;
        }
    }
}
