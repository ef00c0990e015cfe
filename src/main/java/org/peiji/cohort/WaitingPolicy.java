package org.peiji.cohort;

/** 递补方式: what happens when a place comes free while people wait. Whatever it is, nobody else gets the place. */
public enum WaitingPolicy {
    /** 自动递补: it is offered at once to whoever is next. */
    AUTOMATIC,
    /** 确认后递补: it is held until the base confirms that whoever is next gets it. */
    CONFIRM,
    /** 人工递补: it is held until the base says who gets it, with a reason. */
    MANUAL
}
