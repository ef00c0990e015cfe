package org.peiji.platform.time;

/** 日历日类别: why a day differs from the ordinary week. */
public enum CalendarDayKind {
    /** 节假日: no work, whatever day of the week it is. */
    HOLIDAY,
    /** 调休上班日: a Saturday or Sunday on which work is made up. */
    MAKE_UP_WORKDAY,
    /** 平常日: the ordinary week holds, whatever the yearly arrangement says; settled by hand only. */
    ORDINARY
}
