package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DossierField;
import org.peiji.designation.domain.DropOut;
import org.peiji.expert.DossierEntry;
import org.peiji.expert.ReviewKind;
import org.peiji.expert.ReviewPanels;
import org.peiji.expert.ReviewRequest;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.time.BusinessClock;

/** What happens to an application by itself: its expert review opens, ends or is cancelled, its college is designated. */
@ApplicationScoped
public class ReviewService {

    @Inject
    private BaseApplications applications;

    @Inject
    private Designations designations;

    @Inject
    private DesignationRounds rounds;

    @Inject
    private DesignationRules rules;

    @Inject
    private ReviewPanels panels;

    @Inject
    private DesignationLetters letters;

    @Inject
    private ReserveListService reserves;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private DesignationEnds ends;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private BaseApplicationWorkflow workflow;

    /** The province did not handle an application in time: it goes on without an opinion. */
    @Transactional
    @ByProcess
    public void passUnhandled(String number) {
        BaseApplication application = applications.lock(number);
        String step = application.status().position();
        application.passUnhandled();
        approvals.recordBySystem(number, step, new Opinion(Decision.LAPSED, ""));
    }

    /** When waiting for the province ends: after the last day that the round gives it, else when the term begins. */
    @Transactional
    @ByProcess
    public Date provinceUntil(String number) {
        return Date.from(applications.require(number).round().provinceEnd());
    }

    @Transactional
    @ByProcess
    public void openReview(String number) {
        BaseApplication application = applications.require(number);
        rounds.lock(application.round().number()).freezeCriteria(clock.instant());
        panels.open(new ReviewRequest(
                number,
                ReviewKind.DESIGNATION,
                new ReviewRequest.Batch(
                        application.round().number(),
                        application.round().titleZh(),
                        application.round().titleEn(),
                        application.round().scoreMethod()),
                rules.reviewBlind(),
                application.round().titleZh(),
                application.organisation(),
                application.organisationName(),
                application.province(),
                application.round().criteria(),
                dossier(application),
                rules.reviewSlots()));
    }

    @Transactional
    @ByProcess
    public void cancelReview(String number) {
        panels.cancel(number);
        BaseApplication withdrawn = applications.require(number);
        if (withdrawn.notice() != null) {
            reserves.droppedOut(withdrawn, DropOut.WITHDRAWN);
        }
    }

    @Transactional
    @ByProcess
    public void completeReview(String number) {
        applications.require(number).reviewed();
        workflow.reviewed(number);
    }

    /** A new term of the same college ends the one before it. */
    @Transactional
    @ByProcess
    public void grantDesignation(String number) {
        BaseApplication application = applications.require(number);
        designations.ofCollege(application.organisation()).stream()
                .filter(earlier -> !earlier.status().isOver())
                .forEach(earlier -> ends.renew(earlier, current.get()));
        Designation granted = Designation.granted(numbers.next("BASE"), application, current.get(), clock.instant());
        designations.add(granted);
        letters.issue(application, granted.base());
    }

    /** What experts need to score; whom to call at the college is none of it. */
    private static List<DossierEntry> dossier(BaseApplication application) {
        ResourceBundle words = ResourceBundle.getBundle("org.peiji.designation.messages", Locale.SIMPLIFIED_CHINESE);
        Stream<DossierEntry> answers = Stream.of(DossierField.values())
                .filter(field -> field.section() != DossierField.Section.CONTACT)
                .map(field -> new DossierEntry(
                        words.getString("designation.Section." + field.section()),
                        words.getString("designation.DossierField." + field),
                        field.of(application.dossier())));
        DossierEntry institution = new DossierEntry(
                words.getString("designation.Section." + DossierField.Section.RECORD),
                words.getString("designation.dossier.institution"),
                application.organisationName(),
                null,
                true);
        return Stream.concat(Stream.of(institution), answers).toList();
    }
}
