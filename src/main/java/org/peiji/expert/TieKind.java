package org.peiji.expert;

/** 关系类别: how an expert is tied to an institution, as declared; the strongest first. */
public enum TieKind {
    RELATIVE,
    PAID,
    ADVISER,
    COOPERATION,
    OTHER
}
