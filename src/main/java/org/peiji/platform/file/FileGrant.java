package org.peiji.platform.file;

import org.peiji.platform.security.Actor;

/** A feature that lets somebody outside the scope of a case read its files, e.g. the expert who scores it. */
public interface FileGrant {
    boolean allows(String caseNumber, String file, Actor actor);
}
