package org.peiji.designation.web;

import java.io.Serializable;

/** The places of one province, while the call is written. */
public class QuotaLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String authority;
    private final String name;
    private Integer places;

    QuotaLine(String authority, String name) {
        this.authority = authority;
        this.name = name;
    }

    public String getAuthority() {
        return authority;
    }

    public String getName() {
        return name;
    }

    /** Null where the usual number holds. */
    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }
}
