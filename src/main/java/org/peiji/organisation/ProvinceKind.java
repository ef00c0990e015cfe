package org.peiji.organisation;

/** 省级单位类别: the ministry's notices address all three kinds separately. */
public enum ProvinceKind {
    /** 省、自治区、直辖市. */
    PROVINCE,
    /** 新疆生产建设兵团. */
    CORPS,
    /** 计划单列市. */
    SEPARATELY_PLANNED_CITY
}
