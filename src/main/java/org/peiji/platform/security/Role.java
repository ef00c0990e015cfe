package org.peiji.platform.security;

/** 角色: what somebody is for an organisation. A person may have several, and acts in one at a time. */
public enum Role {
    MINISTRY_ADMIN(Reach.NATIONAL),
    MINISTRY_ANALYST(Reach.NATIONAL),
    PROVINCE_OFFICER(Reach.PROVINCE),
    BASE_DIRECTOR(Reach.ORGANISATION),
    BASE_OFFICER(Reach.ORGANISATION),
    BASE_FINANCE(Reach.ORGANISATION),
    SCHOOL_ADMIN(Reach.ORGANISATION),
    SCHOOL_LEADER(Reach.ORGANISATION),
    TRAINEE(Reach.OWN),
    EXPERT(Reach.OWN),
    LECTURER(Reach.OWN),
    AUDITOR(Reach.NATIONAL),
    PLATFORM_OPERATOR(Reach.NOTHING);

    /** How far a role sees: all of the network, one province, one organisation, what is assigned to the person. */
    public enum Reach {
        NATIONAL,
        PROVINCE,
        ORGANISATION,
        OWN,
        NOTHING
    }

    private final Reach reach;

    Role(Reach reach) {
        this.reach = reach;
    }

    public Reach reach() {
        return reach;
    }
}
