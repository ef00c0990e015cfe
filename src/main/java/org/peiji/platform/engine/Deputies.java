package org.peiji.platform.engine;

import org.peiji.platform.security.Actor;

/** 代办 as the engine asks for it: who may do what is in another person's hands. */
public interface Deputies {
    boolean mayActFor(Actor actor, String absent);
}
