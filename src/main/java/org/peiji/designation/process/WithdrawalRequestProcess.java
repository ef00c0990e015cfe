package org.peiji.designation.process;

/** Every string of the process WithdrawalRequest 撤回申请. */
final class WithdrawalRequestProcess {

    static final String KEY = "WithdrawalRequest";
    static final String DECIDE_WITHDRAWAL = "DecideWithdrawal";
    static final String DECISION = "decision";

    private WithdrawalRequestProcess() {}
}
