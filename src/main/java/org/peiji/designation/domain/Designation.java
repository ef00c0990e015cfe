package org.peiji.designation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.peiji.designation.DesignatedBase;
import org.peiji.designation.DesignationKind;
import org.peiji.designation.DesignationStatus;
import org.peiji.organisation.OrganisationSummary;

/**
 * 基地认定: a college is a base for one term. Granted by the ministry's decision in a round; a new term of the same
 * college ends the one before it. The term belongs to the designation, not to the college (P2).
 */
@Entity
@Table(name = "des_designation")
public class Designation {

    @Id
    private String number;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round")
    private DesignationRound round;

    private String application;
    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "organisation_name_en")
    private String organisationNameEn;

    private String province;

    @Enumerated(EnumType.STRING)
    private DesignationKind kind;

    @Enumerated(EnumType.STRING)
    private DesignationStatus status;

    @Column(name = "term_start")
    private LocalDate termStart;

    @Column(name = "term_end")
    private LocalDate termEnd;

    @Column(name = "decision_document")
    private String decisionDocument;

    protected Designation() {}

    /** The designation that an application has led to. */
    public static Designation granted(String number, BaseApplication application) {
        Designation designation = new Designation();
        designation.number = number;
        designation.round = application.round();
        designation.application = application.number();
        designation.organisation = application.organisation();
        designation.organisationName = application.organisationName();
        designation.organisationNameEn = application.organisationNameEn();
        designation.province = application.province();
        designation.kind = application.decidedKind();
        designation.status = DesignationStatus.ACTIVE;
        designation.termStart = application.round().termStart();
        designation.termEnd = application.round().termEnd();
        designation.decisionDocument = application.decisionDocument();
        return designation;
    }

    /** A designation of the past, as far as the published result tells of it; nothing is known of its application. */
    public static Designation published(
            String number,
            DesignationRound round,
            OrganisationSummary college,
            DesignationKind kind,
            DesignationStatus status) {
        Designation designation = new Designation();
        designation.number = number;
        designation.round = round;
        designation.organisation = college.code();
        designation.organisationName = college.nameZh();
        designation.organisationNameEn = college.nameEn();
        designation.province = college.authorityCode();
        designation.decisionDocument = round.resultDocument();
        designation.recount(kind, status);
        return designation;
    }

    /** Brings a designation of the past up to what is known of it today. */
    public void recount(DesignationKind known, DesignationStatus stands) {
        kind = known;
        status = stands;
    }

    /** Ends with the beginning of a new term. */
    public void expire() {
        status = DesignationStatus.EXPIRED;
    }

    public DesignationRound round() {
        return round;
    }

    public String number() {
        return number;
    }

    /** What others see of it. */
    public DesignatedBase base() {
        return new DesignatedBase(
                number,
                organisation,
                organisationName,
                organisationNameEn,
                province,
                kind,
                status,
                termStart,
                termEnd,
                decisionDocument);
    }
}
