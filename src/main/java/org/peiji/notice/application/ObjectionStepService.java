package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.notice.NoticeState;
import org.peiji.notice.ObjectionState;
import org.peiji.notice.domain.Admissibility;
import org.peiji.notice.domain.Notice;
import org.peiji.notice.domain.Objection;
import org.peiji.notice.domain.Remedy;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.engine.Ruling;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.Sealing;
import org.peiji.platform.time.BusinessClock;

/** 异议办理: what happens to an objection by itself. */
@ApplicationScoped
public class ObjectionStepService {

    private static final String ADMISSIBILITY = "ObjectionAdmissibility";

    @Inject
    private Objections objections;

    @Inject
    private Notices notices;

    @Inject
    private NoticePeriods periods;

    @Inject
    private NoticeNews news;

    @Inject
    private ObjectorVault vault;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private Processes processes;

    @Inject
    private Sealing sealing;

    @Inject
    private BusinessClock clock;

    /** Decision table D07. It is asked yes and no, and never learns who objected. */
    @ByProcess
    @Transactional
    public void examineObjection(String number) {
        Objection objection = objections.find(number);
        Notice notice = notices.find(objection.notice());
        Ruling ruling = processes.decide(
                ADMISSIBILITY,
                Map.of(
                        "inTime",
                        !objection.filedAt().isAfter(notice.endsAt()),
                        "realName",
                        vault.isSigned(number),
                        "onList",
                        objection.line() != null,
                        "evidence",
                        objection.evidenceFiles() > 0
                                || !objection.evidence(sealing).isEmpty()));
        approvals.record(number, ruling);
        objection.examine(Admissibility.valueOf(ruling.text("result")));
    }

    @ByProcess
    @Transactional
    public boolean isAdmissible(String number) {
        return objections.find(number).state() == ObjectionState.ADMITTED;
    }

    /** Whether an organisation is asked for its statement. */
    @ByProcess
    @Transactional
    public boolean asksOrganisation(String number) {
        return objections.find(number).state() == ObjectionState.STATEMENT;
    }

    /** The organisation's time is over; silence goes on. */
    @ByProcess
    @Transactional
    public void goOnInSilence(String number) {
        objections.find(number).investigate();
        approvals.recordBySystem(number, "SubmitStatement", new Opinion(Decision.LAPSED, null));
    }

    @ByProcess
    @Transactional
    public void escalateObjection(String number) {
        Objection objection = objections.find(number);
        objection.escalate(clock.instant());
        news.late(objection);
    }

    /** Takes the line off the list or corrects it, while the notice is not over. */
    @ByProcess
    @Transactional
    public void applyCorrection(String number) {
        Objection objection = objections.find(number);
        Notice notice = notices.lock(objection.notice());
        boolean changeable = notice.state() == NoticeState.RUNNING || notice.state() == NoticeState.AWAITING;
        if (changeable && objection.remedy() == Remedy.TAKE_OFF) {
            notice.takeOff(objection.line());
        } else if (changeable) {
            notice.correct(objection.line(), objection.correctedZh(), objection.correctedEn());
        }
    }

    /** Tells the result, and the notice if nothing holds it up any more. */
    @ByProcess
    @Transactional
    public void reportResult(String number) {
        Objection objection = objections.find(number);
        news.answered(objection);
        periods.settle(objection.notice());
    }
}
