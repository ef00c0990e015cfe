package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.peiji.approval.ApprovalRecords;
import org.peiji.notice.NoticeLine;
import org.peiji.notice.domain.ListedLine;
import org.peiji.notice.domain.Notice;
import org.peiji.notice.domain.Objection;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Person;
import org.peiji.platform.security.Role;

/**
 * 调查人员: people of the ministry who have decided nothing in the case that the list comes from, in the case behind the
 * line, or about the notice and its earlier versions.
 */
@ApplicationScoped
class Investigators {

    private static final String GROUP = Role.MINISTRY_ADMIN + "@" + OrganisationDirectory.MINISTRY;

    @Inject
    private Notices notices;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private Accounts accounts;

    List<Person> of(Objection objection) {
        Set<String> handlers = handlers(objection);
        return accounts.inGroup(GROUP).stream()
                .filter(person -> !handlers.contains(person.username()))
                .toList();
    }

    /** @throws Refusal if that person has handled the case, or is nobody who investigates */
    Person require(Objection objection, String username) {
        if (username == null) {
            throw new Refusal("notice.refusal.noInvestigator");
        }
        return of(objection).stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new Refusal("notice.refusal.handler"));
    }

    private Set<String> handlers(Objection objection) {
        Notice notice = notices.find(objection.notice());
        List<String> cases = new ArrayList<>(notices.chain(notice));
        if (notice.source() != null) {
            cases.add(notice.source());
        }
        notice.lines().stream()
                .filter(line -> objection.line() == null || line.code().equals(objection.line()))
                .map(ListedLine::line)
                .map(NoticeLine::caseNumber)
                .filter(number -> number != null)
                .forEach(cases::add);
        return approvals.deciders(cases);
    }
}
