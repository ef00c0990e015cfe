package org.peiji.platform.engine;

/** 作业队列: where a job of the engine stands, as a condition on its table; {@code now}, {@code hour} and {@code day} are moments. */
public enum JobQueue {
    /** 待执行: may be taken at once. */
    READY(
            "j.retries_ > 0 and (j.lock_exp_time_ is null or j.lock_exp_time_ <= {now}) and (j.duedate_ is null or j.duedate_ <= {now})"),
    /** 执行中: a server has taken it. */
    RUNNING("j.retries_ > 0 and j.lock_exp_time_ > {now}"),
    /** 一小时内到期 */
    WITHIN_HOUR("j.retries_ > 0 and j.duedate_ > {now} and j.duedate_ <= {hour}"),
    /** 一天内到期: the next hour included. */
    WITHIN_DAY("j.retries_ > 0 and j.duedate_ > {now} and j.duedate_ <= {day}"),
    /** 更晚到期 */
    LATER("j.retries_ > 0 and j.duedate_ > {day}"),
    /** 已失败: tried as often as it may; an incident stands for it. */
    FAILED("j.retries_ = 0");

    private final String condition;

    JobQueue(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
