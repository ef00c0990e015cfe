package org.peiji.designation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.peiji.approval.Decision;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;

/**
 * 申报惩戒: false material bars an institution from applying for three years (P13). One person of the ministry puts down
 * what was found, a second confirms it; the ministry may lift it early, with a reason.
 */
@Entity
@Table(name = "des_sanction")
public class Sanction {

    /** Years for which an institution may not apply (P13). */
    public static final int YEARS = 3;

    /** Longest statement, in characters. */
    public static final int LONGEST = 1000;

    /** Longest number of a document, in characters. */
    public static final int LONGEST_DOCUMENT = 60;

    @Id
    private String number;

    @Version
    private int version;

    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "organisation_name_en")
    private String organisationNameEn;

    private String province;

    private String application;
    private String finding;
    private String document;

    @Enumerated(EnumType.STRING)
    private SanctionState state;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "lifted_on")
    private LocalDate liftedOn;

    @Column(name = "lift_reason")
    private String liftReason;

    protected Sanction() {}

    /**
     * Puts down what was found.
     *
     * @param application number of the application in which it was found; null if elsewhere
     * @param document number of the paper that the finding rests on
     */
    public static Sanction propose(
            String number,
            OrganisationSummary institution,
            String application,
            String finding,
            String document,
            Actor by,
            Instant at) {
        Faults faults = new Faults("designation.sanction");
        faults.unless(isFilled(finding, LONGEST), "finding", "designation.refusal.heading", LONGEST);
        faults.unless(
                isFilled(document, LONGEST_DOCUMENT), "document", "designation.refusal.heading", LONGEST_DOCUMENT);
        faults.refuse();
        Sanction sanction = new Sanction();
        sanction.number = number;
        sanction.organisation = institution.code();
        sanction.organisationName = institution.nameZh();
        sanction.organisationNameEn = institution.nameEn();
        sanction.province = institution.authorityCode();
        sanction.application = application;
        sanction.finding = finding.strip();
        sanction.document = document.strip();
        sanction.state = SanctionState.PROPOSED;
        sanction.proposedBy = by.username();
        sanction.proposedAt = at;
        return sanction;
    }

    private static boolean isFilled(String text, int longest) {
        return text != null && !text.isBlank() && text.strip().length() <= longest;
    }

    /** A second person confirms the finding, from which day on it counts, or drops it. */
    public void confirm(Decision decision, LocalDate day, Actor by) {
        require(SanctionState.PROPOSED);
        if (by.username().equals(proposedBy)) {
            throw new Refusal("shell.refusal.fourEyes");
        }
        if (decision != Decision.APPROVED) {
            state = SanctionState.DROPPED;
            return;
        }
        state = SanctionState.IN_FORCE;
        from = day;
        until = day.plusYears(YEARS).minusDays(1);
    }

    /** The ministry lets the institution apply again before its time. */
    public void lift(String reason, LocalDate day) {
        require(SanctionState.IN_FORCE);
        if (!isFilled(reason, LONGEST)) {
            throw new Refusal("designation.refusal.heading", LONGEST);
        }
        state = SanctionState.LIFTED;
        liftedOn = day;
        liftReason = reason.strip();
    }

    private void require(SanctionState expected) {
        if (state != expected) {
            throw new Conflict("designation.refusal.sanctionMoved", state);
        }
    }

    /** True if the institution may not apply on that day because of it. */
    public boolean isInForceOn(LocalDate day) {
        return state == SanctionState.IN_FORCE && !day.isBefore(from) && !day.isAfter(until);
    }

    public String number() {
        return number;
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

    /** Code of the education authority of the institution's province. */
    public String province() {
        return province;
    }

    /** Number of the application in which it was found; null if elsewhere. */
    public String application() {
        return application;
    }

    public String finding() {
        return finding;
    }

    public String document() {
        return document;
    }

    public SanctionState state() {
        return state;
    }

    /** First day; null until confirmed. */
    public LocalDate from() {
        return from;
    }

    /** Last day; null until confirmed. */
    public LocalDate until() {
        return until;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Null unless lifted. */
    public LocalDate liftedOn() {
        return liftedOn;
    }

    /** Null unless lifted. */
    public String liftReason() {
        return liftReason;
    }
}
