package org.peiji.designation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.designation.application.WithdrawalService;

/** What the process of a 撤回申请 calls. */
@Named
@ApplicationScoped
public class WithdrawalRequestSteps {

    @Inject
    private WithdrawalService service;

    public void acceptWithdrawal(String number) {
        service.acceptWithdrawal(number);
    }
}
