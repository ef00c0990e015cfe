package org.peiji.designation.application;

import static org.peiji.approval.Decision.APPROVED;
import static org.peiji.approval.Decision.REJECTED;
import static org.peiji.approval.Decision.SUBMITTED;
import static org.peiji.approval.Decision.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Opinion;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.designation.domain.WithdrawalRequest;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Ruling;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;

/** 撤回申报: at once, or when the ministry agrees, as the table WithdrawalRoute says. */
@ApplicationScoped
public class WithdrawalService {

    @Inject
    private BaseApplications applications;

    @Inject
    private WithdrawalRequests requests;

    @Inject
    private ApplicationRules rules;

    @Inject
    private ProvincialQuotas quotas;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private DesignationNews news;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    @Inject
    private BaseApplicationWorkflow workflow;

    @Inject
    private WithdrawalRequestWorkflow process;

    /**
     * A request as the ministry decides on it.
     *
     * @param shown true if the application stands before the public
     */
    public record RequestView(
            String number, String application, String reason, String personName, Instant requestedAt, boolean shown) {}

    /**
     * Takes the application back, or asks the ministry to agree.
     *
     * @return key of the sentence that says which
     */
    @Transactional
    @Requires(Permission.DESIGNATION_WITHDRAW_APPLICATION)
    public String withdrawApplication(String number, String reason) {
        BaseApplication application = applications.lock(number);
        scope.require(number, application.organisation(), application.province(), null);
        Ruling ruling = rules.withdrawal(application);
        String route = ruling.text("route");
        if (route.equals("IMPOSSIBLE")) {
            application.withdraw();
            throw new Refusal("designation.refusal.notWithdrawable");
        }
        approvals.record(number, ruling);
        if (route.equals("AUTOMATIC")) {
            takeBack(application, reason);
            return "designation.withdraw.done";
        }
        requests.requireNoneOpen(number);
        WithdrawalRequest request =
                WithdrawalRequest.of(numbers.next("WDR"), application, reason, current.get(), clock.instant());
        requests.add(request);
        approvals.record(number, "WithdrawalRequested", new Opinion(SUBMITTED, reason));
        process.requested(request);
        return "designation.withdraw.asked";
    }

    /** The request of an open task. */
    @Transactional
    @Requires(Permission.DESIGNATION_DECIDE_WITHDRAWAL)
    public RequestView request(String taskId) {
        WithdrawalRequest request = requests.require(process.open(taskId).caseNumber());
        BaseApplication application = request.application();
        return new RequestView(
                request.number(),
                application.number(),
                request.reason(),
                request.personName(),
                request.requestedAt(),
                application.notice() != null);
    }

    /** The ministry agrees to the withdrawal or refuses it. */
    @Transactional
    @Requires(Permission.DESIGNATION_DECIDE_WITHDRAWAL)
    public void decideWithdrawal(String taskId, Opinion opinion) {
        OpenTask task = process.open(taskId);
        opinion.among(APPROVED, REJECTED);
        WithdrawalRequest request = requests.require(task.caseNumber());
        BaseApplication application = applications.lock(request.application().number());
        request.decide(opinion.decision());
        approvals.record(application.number(), task.key(), opinion);
        news.withdrawal(application, opinion.decision());
        process.decided(task, opinion.decision());
    }

    /** The ministry has agreed. An application that has ended in the meantime stays as it is. */
    @Transactional
    @ByProcess
    public void acceptWithdrawal(String number) {
        WithdrawalRequest request = requests.require(number);
        BaseApplication application = applications.lock(request.application().number());
        if (application.status().isUnderWay()) {
            takeBack(application, request.reason());
        }
    }

    private void takeBack(BaseApplication application, String reason) {
        if (application.withdraw()) {
            quotas.giveBack(application);
        }
        approvals.record(application.number(), ApplicationStatus.WITHDRAWN.position(), new Opinion(WITHDRAWN, reason));
        workflow.withdrawn(application.number());
    }
}
