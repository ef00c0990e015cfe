package org.peiji.operation.domain;

/** 干预方式: what an operator did: had a failed job tried again, moved a job or a due date, reminded, changed the version. */
public enum InterventionAct {
    RETRIED,
    JOB_MOVED,
    DATE_MOVED,
    REMINDED,
    MIGRATED
}
