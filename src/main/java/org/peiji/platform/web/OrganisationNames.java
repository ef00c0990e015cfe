package org.peiji.platform.web;

import java.util.Locale;

/** Where the platform learns what organisations are called; the register of organisations tells it. */
public interface OrganisationNames {

    /**
     * The name of an organisation in that language, as far as it has one there.
     *
     * @param known its code or any Chinese name that it bears or bore; what is neither is given back as it is
     */
    String in(Locale language, String known);
}
