package org.peiji.platform.web;

import java.util.List;
import org.peiji.platform.security.Actor;

/** A feature's lines of the side menu for that person; empty where the role has no business there. */
public interface MenuSource {
    List<MenuEntry> entries(Actor actor);

    /** How many things wait under that address; null where nothing is counted. */
    default Integer count(Actor actor, String href) {
        return null;
    }
}
