package org.peiji.designation.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peiji.approval.Decision;
import org.peiji.designation.DesignationKind;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;

/**
 * 基地申报: the application of one college in one round (P1, P2; province recommends, P2 and P29; expert review, P10).
 * A college drafts and submits it; the province recommends, returns or does not recommend it; the ministry checks its
 * form; experts score it; the ministry decides. Each submission is frozen as a version. Each examining step may return
 * it a limited number of times, and the college may withdraw it until it is decided.
 */
@Entity
@Table(name = "des_application")
public class BaseApplication {

    @Id
    private String number;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round")
    private DesignationRound round;

    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "organisation_name_en")
    private String organisationNameEn;

    private String province;

    @Enumerated(EnumType.STRING)
    private ApplicationKind kind;

    @Enumerated(EnumType.STRING)
    private ReviewRoute route;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Embedded
    private Dossier dossier;

    @OneToMany(mappedBy = "application", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<ApplicationVersion> versions = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "returned_from")
    private ApplicationStatus returnedFrom;

    @Column(name = "returns_by_province")
    private int returnsByProvince;

    @Column(name = "returns_by_ministry")
    private int returnsByMinistry;

    @Embedded
    private Recommendation recommendation;

    @Column(name = "place_taken")
    private boolean placeTaken;

    @Column(name = "passed_unhandled")
    private boolean passedUnhandled;

    private String notice;

    @Column(name = "notice_passed")
    private boolean noticePassed;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_kind")
    private DesignationKind decidedKind;

    @Column(name = "decision_document")
    private String decisionDocument;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected BaseApplication() {}

    /** Begins the application of a college. */
    public static BaseApplication draft(
            String number, DesignationRound round, OrganisationSummary college, LocalDate day, Instant at) {
        round.requireOpen(day);
        BaseApplication application = new BaseApplication();
        application.number = number;
        application.round = round;
        application.organisation = college.code();
        application.organisationName = college.nameZh();
        application.organisationNameEn = college.nameEn();
        application.province = college.authorityCode();
        application.kind = ApplicationKind.NEW;
        application.route = ReviewRoute.FULL;
        application.status = ApplicationStatus.DRAFT;
        application.dossier = new Dossier();
        application.draftedAt = at;
        return application;
    }

    /** Takes over what the college has written in one section; gaps are allowed until it submits. */
    public void fillIn(DossierField.Section section, Dossier written) {
        requireWritable();
        for (DossierField field : section.fields()) {
            if (written.isTooLong(field)) {
                throw new Refusal("designation.refusal.tooLong", field, field.most());
            }
        }
        Dossier filled = dossier.copy();
        section.fields().forEach(field -> field.copy(written, filled));
        dossier = filled;
    }

    /** Takes over what the college stated in an earlier application; it has to be looked at, and declared true anew. */
    public void takeOver(BaseApplication earlier) {
        dossier = earlier.dossier();
        dossier.setCommitted(false);
    }

    /** The college declares that all of it is true, or takes that back. */
    public void commit(boolean committed) {
        requireWritable();
        dossier = dossier.copy();
        dossier.setCommitted(committed);
    }

    /** Refuses changes while the dossier lies with somebody else. */
    public void requireWritable() {
        require(ApplicationStatus.DRAFT, ApplicationStatus.RETURNED);
    }

    /** How the rules take it: as a first application or a renewal, and by which way it is examined. */
    public void enter(ApplicationKind as, ReviewRoute by) {
        require(ApplicationStatus.DRAFT);
        kind = as;
        route = by;
    }

    /** Submits the draft to the province. */
    public ApplicationVersion submit(String frozen, LocalDate day, Actor by, Instant at) {
        require(ApplicationStatus.DRAFT);
        round.requireOpen(day);
        ApplicationVersion first = freeze(frozen, by, at);
        status = ApplicationStatus.PROVINCE_REVIEW;
        return first;
    }

    /** Submits the corrected dossier to the step that returned it. */
    public ApplicationVersion resubmit(String frozen, Actor by, Instant at) {
        require(ApplicationStatus.RETURNED);
        ApplicationVersion next = freeze(frozen, by, at);
        status = returnedFrom;
        returnedFrom = null;
        return next;
    }

    private ApplicationVersion freeze(String frozen, Actor by, Instant at) {
        List<DossierViolation> violations = dossier.violations(round.demands());
        if (!violations.isEmpty()) {
            throw new Refusal("designation.refusal.incomplete", violations.size());
        }
        ApplicationVersion next = new ApplicationVersion(this, versions.size() + 1, frozen, by, at);
        versions.add(next);
        submittedAt = at;
        return next;
    }

    /**
     * The province returns the dossier, or proposes to recommend it or not; a second person confirms the proposal.
     *
     * @param proposed what it says of the application; only with APPROVED
     * @param mayReturn what the rules say of one more return
     */
    public void recommend(Decision decision, Recommendation proposed, boolean mayReturn) {
        require(ApplicationStatus.PROVINCE_REVIEW);
        if (decision == Decision.RETURNED) {
            requireReturnable(mayReturn);
            returnsByProvince++;
            returnedFrom = status;
            status = ApplicationStatus.RETURNED;
            return;
        }
        recommendation = decision == Decision.APPROVED ? proposed : Recommendation.refusal();
        status = ApplicationStatus.PROVINCE_CONFIRMATION;
    }

    /**
     * A second person of the province confirms the proposal or gives it back.
     *
     * @return true if the application now needs one of the province's places
     */
    public boolean confirm(Decision decision) {
        require(ApplicationStatus.PROVINCE_CONFIRMATION);
        if (decision != Decision.APPROVED) {
            status = ApplicationStatus.PROVINCE_REVIEW;
            return false;
        }
        placeTaken = recommendation.isPositive();
        status = placeTaken ? ApplicationStatus.FORMAL_CHECK : ApplicationStatus.NOT_RECOMMENDED;
        return placeTaken;
    }

    /** The province did not handle it in time; it goes on without an opinion, as told beforehand. */
    public void passUnhandled() {
        require(ApplicationStatus.PROVINCE_REVIEW, ApplicationStatus.PROVINCE_CONFIRMATION);
        recommendation = null;
        passedUnhandled = true;
        status = ApplicationStatus.FORMAL_CHECK;
    }

    /**
     * The ministry finds the form in order, returns the dossier or rejects it on form.
     *
     * @param mayReturn what the rules say of one more return
     */
    public void check(Decision decision, boolean mayReturn) {
        require(ApplicationStatus.FORMAL_CHECK);
        switch (decision) {
            case RETURNED -> {
                requireReturnable(mayReturn);
                returnsByMinistry++;
                returnedFrom = status;
                status = ApplicationStatus.RETURNED;
            }
            case APPROVED ->
                status = route == ReviewRoute.SHORT ? ApplicationStatus.DECISION : ApplicationStatus.EXPERT_REVIEW;
            default -> status = ApplicationStatus.REJECTED_ON_FORM;
        }
    }

    private static void requireReturnable(boolean mayReturn) {
        if (!mayReturn) {
            throw new Refusal("designation.refusal.returnedOften");
        }
    }

    /** How often the step at which the application stands has returned it. */
    public int returns() {
        return switch (status) {
            case PROVINCE_REVIEW -> returnsByProvince;
            case FORMAL_CHECK -> returnsByMinistry;
            default -> 0;
        };
    }

    /** The last score sheet is sealed. */
    public void reviewed() {
        require(ApplicationStatus.EXPERT_REVIEW);
        status = ApplicationStatus.DECISION;
    }

    /** It is shown to the public as one that is to be designated. */
    public void show(String publicNotice) {
        require(ApplicationStatus.DECISION);
        if (round.noticeDays() == null) {
            throw new Refusal("designation.refusal.noticeNotNeeded");
        }
        if (notice != null) {
            throw new Conflict("designation.refusal.shown", notice);
        }
        notice = publicNotice;
    }

    /**
     * The notice is over.
     *
     * @param last number of the notice that ended, which may have renewed the one that was asked for
     * @param stands true if the application is still on the list; if not, it may be shown again
     */
    public void shown(String last, boolean stands) {
        noticePassed = stands;
        notice = stands ? last : null;
    }

    /** True if a designation may be decided as far as the public's part goes. */
    public boolean isNoticeSettled() {
        return round.noticeDays() == null || noticePassed;
    }

    /** Number of the notice on which it stands or stood; null if it was not shown, or was taken off. */
    public String notice() {
        return notice;
    }

    /**
     * The ministry decides. A designation rests on a published document (P1, P2), so its kind and document are
     * compulsory.
     */
    public void decide(Decision decision, DesignationKind kind, String document) {
        require(ApplicationStatus.DECISION);
        if (decision != Decision.APPROVED) {
            status = ApplicationStatus.NOT_SELECTED;
            return;
        }
        if (!isNoticeSettled()) {
            throw new Refusal("designation.refusal.notShown");
        }
        if (kind == null) {
            throw new Refusal("designation.refusal.noKind");
        }
        if (document == null || document.isBlank()) {
            throw new Refusal("designation.refusal.noDocument");
        }
        decidedKind = kind;
        decisionDocument = document.strip();
        status = ApplicationStatus.DESIGNATED;
    }

    /**
     * The college takes the application back, before it is decided.
     *
     * @return true if the province gets a place back
     */
    public boolean withdraw() {
        if (!status.isUnderWay()) {
            throw new Conflict("designation.refusal.moved", status);
        }
        status = ApplicationStatus.WITHDRAWN;
        returnedFrom = null;
        boolean givenBack = placeTaken;
        placeTaken = false;
        return givenBack;
    }

    /**
     * A sanction against the college has come into force.
     *
     * @return true if the province gets a place back
     */
    public boolean disqualify() {
        boolean givenBack = withdraw();
        status = ApplicationStatus.DISQUALIFIED;
        return givenBack;
    }

    private void require(ApplicationStatus... expected) {
        if (!List.of(expected).contains(status)) {
            throw new Conflict("designation.refusal.moved", status);
        }
    }

    public String number() {
        return number;
    }

    public DesignationRound round() {
        return round;
    }

    public String organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    public String organisationNameEn() {
        return organisationNameEn;
    }

    /** Code of the education authority of the college's province. */
    public String province() {
        return province;
    }

    public ApplicationKind kind() {
        return kind;
    }

    public ReviewRoute route() {
        return route;
    }

    /** True while it holds one of its province's places. */
    public boolean isPlaceTaken() {
        return placeTaken;
    }

    /** True once it has stood before the public to the end. */
    public boolean isNoticePassed() {
        return noticePassed;
    }

    public ApplicationStatus status() {
        return status;
    }

    /** A copy of the sheet as it stands. */
    public Dossier dossier() {
        return dossier.copy();
    }

    /** The frozen versions, oldest first. */
    public List<ApplicationVersion> versions() {
        return List.copyOf(versions);
    }

    /** The step that waits for corrections; null unless returned. */
    public ApplicationStatus returnedFrom() {
        return returnedFrom;
    }

    /** What the province says; null until it has said something, and if it did not in time. */
    public Recommendation recommendation() {
        return recommendation;
    }

    /** True once a second person has confirmed what the province says. */
    public boolean isRecommendationConfirmed() {
        return recommendation != null
                && status != ApplicationStatus.PROVINCE_REVIEW
                && status != ApplicationStatus.PROVINCE_CONFIRMATION
                && returnedFrom != ApplicationStatus.PROVINCE_REVIEW;
    }

    /** True if the province did not handle it in time. */
    public boolean isPassedUnhandled() {
        return passedUnhandled;
    }

    /** Null unless designated. */
    public DesignationKind decidedKind() {
        return decidedKind;
    }

    /** Null unless designated. */
    public String decisionDocument() {
        return decisionDocument;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    /** When it was last submitted; null for a draft. */
    public Instant submittedAt() {
        return submittedAt;
    }
}
