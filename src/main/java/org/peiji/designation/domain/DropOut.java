package org.peiji.designation.domain;

/** 递补事由: why somebody on the proposed list is on it no more. */
public enum DropOut {
    WITHDRAWN,
    OBJECTION_UPHELD,
    REFUSED
}
