package org.peiji.demo;

import jakarta.enterprise.context.ApplicationScoped;

/** The year of the demonstration, scene by scene, relative to today. */
@ApplicationScoped
public class DemoYear {

    public void play() {}
}
