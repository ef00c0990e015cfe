package org.peiji.platform.web;

import java.io.Serializable;

/** One answer of a section that two people have written at the same time: mine, theirs, and which of them stands. */
public class Difference implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String label;
    private final String mine;
    private final String theirs;
    private boolean taken;

    /** @param key names the question within its section */
    public Difference(String key, String label, String mine, String theirs) {
        this.key = key;
        this.label = label;
        this.mine = mine;
        this.theirs = theirs;
    }

    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public String getMine() {
        return mine;
    }

    public String getTheirs() {
        return theirs;
    }

    /** True if the other answer is to stand. */
    public boolean isTaken() {
        return taken;
    }

    public void setTaken(boolean taken) {
        this.taken = taken;
    }
}
