package org.peiji.designation.process;

/** Every string of the process DesignationSuspension 暂停与恢复认定. */
final class DesignationSuspensionProcess {

    static final String KEY = "DesignationSuspension";
    static final String DECIDE_SUSPENSION = "DecideSuspension";
    static final String LAPSED = "DesignationSuspension.Lapsed";
    static final String DECISION = "decision";

    private DesignationSuspensionProcess() {}
}
