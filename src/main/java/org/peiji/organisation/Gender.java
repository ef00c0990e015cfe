package org.peiji.organisation;

/** 性别. */
public enum Gender {
    MALE,
    FEMALE
}
