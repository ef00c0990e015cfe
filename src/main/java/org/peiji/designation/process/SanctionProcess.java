package org.peiji.designation.process;

/** Every string of the process Sanction 申报惩戒. */
final class SanctionProcess {

    static final String KEY = "Sanction";
    static final String CONFIRM_SANCTION = "ConfirmSanction";
    static final String DECISION = "decision";

    private SanctionProcess() {}
}
