package org.peiji.expert.application;

/** 专家在库状态: whether an expert may be asked at present. */
public enum ExpertStanding {
    ACTIVE,
    INACTIVE;

    static ExpertStanding of(boolean active) {
        return active ? ACTIVE : INACTIVE;
    }
}
