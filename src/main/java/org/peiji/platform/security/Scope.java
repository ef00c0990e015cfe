package org.peiji.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peiji.platform.failure.Missing;

/**
 * 数据范围: which rows the acting person may see. Lists take it into their query; single rows are checked with {@link
 * #admits}. A row outside is answered as if it were not there.
 */
@ApplicationScoped
public class Scope {

    @Inject
    private CurrentActor current;

    /** The organisation to which lists are bound; null where the role reaches further. */
    public String organisation() {
        Actor actor = current.get();
        return actor.role().reach() == Role.Reach.ORGANISATION ? actor.organisation() : null;
    }

    /** The authority of the province to which lists are bound; null where the role reaches further or less far. */
    public String province() {
        Actor actor = current.get();
        return actor.role().reach() == Role.Reach.PROVINCE ? actor.organisation() : null;
    }

    /** The account to which lists are bound; null where the role reaches further. */
    public String own() {
        Actor actor = current.get();
        return switch (actor.role().reach()) {
            case OWN, NOTHING -> actor.username();
            default -> null;
        };
    }

    /** True if a row of that organisation, province authority and person lies within the actor's scope. */
    public boolean admits(String organisation, String province, String person) {
        Actor actor = current.get();
        return switch (actor.role().reach()) {
            case NATIONAL -> true;
            case PROVINCE -> actor.organisation().equals(province);
            case ORGANISATION -> actor.organisation().equals(organisation);
            case OWN -> actor.username().equals(person);
            case NOTHING -> false;
        };
    }

    /** As {@link #admits}, but answers as if the row were not there. */
    public void require(String what, String organisation, String province, String person) {
        if (!admits(organisation, province, person)) {
            throw new Missing(what);
        }
    }
}
