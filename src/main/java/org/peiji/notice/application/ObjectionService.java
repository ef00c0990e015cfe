package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.notice.domain.DisclosurePurpose;
import org.peiji.notice.domain.Finding;
import org.peiji.notice.domain.Objection;
import org.peiji.notice.domain.Objector;
import org.peiji.notice.domain.PublicWords;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.engine.DueDates;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Person;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.Terms;
import org.peiji.platform.time.WorkingCalendar;

/**
 * 异议办理: what people do with an objection. Whoever decided anything about the list does not investigate it, and who
 * investigates does not decide. Words that others will read must not tell who objected.
 */
@ApplicationScoped
public class ObjectionService {

    @Inject
    private Objections objections;

    @Inject
    private ObjectionViews views;

    @Inject
    private Investigators investigators;

    @Inject
    private ObjectorVault vault;

    @Inject
    private ObjectionHandlingWorkflow workflow;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private DueDates dates;

    @Inject
    private Terms terms;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Requires(Permission.NOTICE_CONFIRM_INADMISSIBILITY)
    @Transactional
    public ObjectionView openAdmission(String task) {
        return view(workflow.admission(task));
    }

    /** The rules say no: a person confirms it and says why to the objector, or admits it after all. */
    @Requires(Permission.NOTICE_CONFIRM_INADMISSIBILITY)
    @Transactional
    public void confirmInadmissibility(String task, Opinion opinion) {
        OpenTask open = workflow.admission(task);
        opinion.among(Decision.APPROVED, Decision.REJECTED);
        Objection objection = objections.lock(open.caseNumber());
        vault.requireSilent(objection.number(), opinion.text());
        if (opinion.decision() == Decision.APPROVED) {
            objection.admit();
        } else {
            objection.refuseAdmission(opinion.text(), clock.instant());
        }
        approvals.record(objection.number(), open.key(), opinion);
        workflow.admissionDecided(open, opinion.decision());
    }

    @Requires(Permission.NOTICE_ASSIGN_INVESTIGATOR)
    @Transactional
    public ObjectionView openAssignment(String task) {
        return view(workflow.assignment(task));
    }

    /** Who may investigate: everybody of the ministry who has decided nothing about the list. */
    @Requires(Permission.NOTICE_ASSIGN_INVESTIGATOR)
    @Transactional
    public List<Person> investigators(String task) {
        return investigators.of(objections.find(workflow.assignment(task).caseNumber()));
    }

    /** @param matter what the organisation concerned is asked, in words of the ministry */
    @Requires(Permission.NOTICE_ASSIGN_INVESTIGATOR)
    @Transactional
    public void assignInvestigator(String task, String investigator, String matter) {
        OpenTask open = workflow.assignment(task);
        Objection objection = objections.lock(open.caseNumber());
        Person person = investigators.require(objection, investigator);
        vault.requireSilent(objection.number(), matter);
        PublicWords.require(matter);
        objection.assign(person.username(), person.name(), matter, isAboutAnOrganisation(objection));
        approvals.record(objection.number(), open.key(), new Opinion(Decision.SUBMITTED, null));
        workflow.assigned(open, person.username());
    }

    @Requires(Permission.NOTICE_SUBMIT_STATEMENT)
    @Transactional
    public ObjectionView openStatement(String task) {
        return view(workflow.statement(task));
    }

    @Requires(Permission.NOTICE_SUBMIT_STATEMENT)
    @Transactional
    public void submitStatement(String task, String words) {
        OpenTask open = workflow.statement(task);
        Objection objection = objections.lock(open.caseNumber());
        objection.state(words, clock.instant());
        objection.investigate();
        approvals.record(objection.number(), open.key(), new Opinion(Decision.SUBMITTED, null));
        workflow.stated(open);
    }

    @Requires(Permission.NOTICE_INVESTIGATE_OBJECTION)
    @Transactional
    public ObjectionView openInvestigation(String task) {
        return view(workflow.investigation(task));
    }

    /** More time for the investigation: as much again as its term, once, with a reason. The hard date moves along. */
    @Requires(Permission.NOTICE_INVESTIGATE_OBJECTION)
    @Transactional
    public void extendInvestigation(String task, String reason) {
        OpenTask open = workflow.investigation(task);
        Objection objection = objections.lock(open.caseNumber());
        vault.requireSilent(objection.number(), reason);
        objection.extend(reason);
        approvals.record(objection.number(), "ExtendInvestigation", new Opinion(Decision.CONFIRMED, reason));
        dates.move(
                open.id(),
                calendar.plusWorkingDays(open.dueAt(), terms.of(open.key()).workingDays()));
    }

    @Requires(Permission.NOTICE_INVESTIGATE_OBJECTION)
    @Transactional
    public void investigateObjection(String task, Finding found) {
        OpenTask open = workflow.investigation(task);
        Objection objection = objections.lock(open.caseNumber());
        investigators.require(objection, current.get().username());
        Finding finding = found.checked();
        vault.requireSilent(objection.number(), finding.words(), finding.correctedZh(), finding.correctedEn());
        objection.find(finding, current.get());
        approvals.recordInternally(
                objection.number(),
                open.key(),
                new Opinion(finding.upheld() ? Decision.APPROVED : Decision.REJECTED, summary(finding.words())));
        workflow.investigated(open);
    }

    @Requires(Permission.NOTICE_DECIDE_OBJECTION)
    @Transactional
    public ObjectionView openDecision(String task) {
        return view(workflow.decision(task));
    }

    /** @param opinion its words are what objector and organisation are told */
    @Requires(Permission.NOTICE_DECIDE_OBJECTION)
    @Transactional
    public void decideObjection(String task, Opinion opinion) {
        OpenTask open = workflow.decision(task);
        opinion.among(Decision.APPROVED, Decision.REJECTED, Decision.RETURNED);
        Objection objection = objections.lock(open.caseNumber());
        vault.requireSilent(objection.number(), opinion.text());
        String by = current.get().username();
        if (opinion.decision() == Decision.RETURNED) {
            objection.reopen(by);
        } else {
            objection.decide(opinion.decision() == Decision.APPROVED, opinion.text(), by, clock.instant());
        }
        approvals.record(objection.number(), open.key(), opinion);
        workflow.decided(open, opinion.decision());
    }

    /** Who objected; every look is written down with its purpose. */
    @Requires(Permission.NOTICE_REVEAL_OBJECTOR)
    @Transactional
    public Objector.Identity revealObjector(String number, String purpose) {
        if (purpose == null) {
            throw new Refusal("notice.refusal.purpose");
        }
        return vault.reveal(objections.find(number).number(), DisclosurePurpose.valueOf(purpose), current.get());
    }

    private static boolean isAboutAnOrganisation(Objection objection) {
        return !objection.organisation().equals(OrganisationDirectory.MINISTRY);
    }

    /** The trail holds the beginning, the objection all of it. */
    private static String summary(String words) {
        int longest = 1000;
        return words.length() <= longest ? words : words.substring(0, longest);
    }

    private ObjectionView view(OpenTask open) {
        return views.of(objections.find(open.caseNumber()));
    }
}
