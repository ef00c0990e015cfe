package org.peiji.designation.domain;

/** 佐证种类: what a file proves. The ministry says for each round which kinds it asks for ([C] convention). */
public enum EvidenceKind {
    TRAINING_RECORD,
    EXPERT_LIST,
    FACILITIES,
    COURSE_MATERIALS,
    MANAGEMENT_RULES,
    FUNDING_COMMITMENT
}
