package org.peiji.platform.web;

/** Where the platform learns the English names of organisations; the register of organisations tells them. */
public interface EnglishNames {

    /** The English name of the organisation of that name; the name itself where none is known. */
    String of(String name);
}
