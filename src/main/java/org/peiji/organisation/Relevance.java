package org.peiji.organisation;

/** 关联程度: how near an organisation is to the network of training bases. */
public enum Relevance {
    /** 核心: part of the network or in charge of it. */
    CORE,
    /** 相关: a school, an authority or a body that works with it. */
    ADJACENT,
    /** 背景: known from reports only. */
    CONTEXT
}
