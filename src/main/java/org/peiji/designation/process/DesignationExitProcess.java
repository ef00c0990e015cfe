package org.peiji.designation.process;

/**
 * Every string of the process DesignationExit 基地退出. The ids of its tasks stand with the statuses that they mean ({@link
 * org.peiji.designation.domain.ExitStatus#position()}).
 */
final class DesignationExitProcess {

    static final String KEY = "DesignationExit";
    static final String NOTICE_OVER = "DesignationExit.NoticeOver";
    static final String WITHDRAWN = "DesignationExit.Withdrawn";
    static final String DECISION = "decision";

    private DesignationExitProcess() {}
}
