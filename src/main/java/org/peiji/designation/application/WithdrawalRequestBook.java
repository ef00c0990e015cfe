package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peiji.platform.engine.CaseBook;

/** 撤回申请 that are under way. */
@ApplicationScoped
class WithdrawalRequestBook implements CaseBook {

    @Inject
    private WithdrawalRequests cases;

    @Override
    public String process() {
        return "WithdrawalRequest";
    }

    @Override
    public Set<String> runningCases() {
        return cases.numbersUnderWay();
    }

    @Override
    public String above(String caseNumber) {
        return cases.require(caseNumber).application().number();
    }
}
