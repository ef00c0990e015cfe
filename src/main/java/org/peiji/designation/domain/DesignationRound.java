package org.peiji.designation.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.peiji.expert.Criterion;
import org.peiji.organisation.OrganisationKind;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;
import org.peiji.platform.time.BusinessClock;

/**
 * 遴选批次: one call of the ministry for applications, with the term of those who are designated. Opened by the
 * ministry; takes applications from its first to its last day; closed by the ministry once every application is
 * decided, which makes its list complete. A round of the past that only its published result tells of has no window
 * and may have an incomplete list: the number of bases is data, never a constant.
 */
@Entity
@Table(name = "des_round")
public class DesignationRound {

    @Id
    private String number;

    @Version
    private int version;

    @Column(name = "round_year")
    private int year;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "result_document")
    private String resultDocument;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "opens_at")
    private LocalDate opensAt;

    @Column(name = "closes_at")
    private LocalDate closesAt;

    @Column(name = "province_until")
    private LocalDate provinceUntil;

    @ElementCollection
    @CollectionTable(name = "des_round_kind", joinColumns = @JoinColumn(name = "round"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<OrganisationKind> kinds = EnumSet.noneOf(OrganisationKind.class);

    @ElementCollection
    @CollectionTable(name = "des_round_section", joinColumns = @JoinColumn(name = "round"))
    @Column(name = "section")
    @Enumerated(EnumType.STRING)
    private Set<DossierField.Section> sections = EnumSet.noneOf(DossierField.Section.class);

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<RoundEvidence> evidence = new ArrayList<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<RoundCriterion> criteria = new ArrayList<>();

    @Column(name = "criteria_frozen_at")
    private Instant criteriaFrozenAt;

    @Column(name = "score_method")
    private String scoreMethod;

    @Column(name = "notice_days")
    private Integer noticeDays;

    @Column(name = "term_start")
    private LocalDate termStart;

    @Column(name = "term_end")
    private LocalDate termEnd;

    @Column(name = "list_complete")
    private boolean listComplete;

    @Column(name = "expected_bases")
    private Integer expectedBases;

    @Enumerated(EnumType.STRING)
    private RoundStatus status;

    protected DesignationRound() {}

    /** Opens a round. */
    public static DesignationRound open(String number, RoundCall call) {
        DesignationRound round = new DesignationRound();
        round.number = number;
        round.year = call.year();
        round.documentNumber = call.documentNumber();
        round.titleZh = call.titleZh();
        round.titleEn = call.titleEn();
        round.opensAt = call.opensAt();
        round.closesAt = call.closesAt();
        round.provinceUntil = call.provinceUntil();
        round.kinds.addAll(call.kinds());
        round.noticeDays = call.noticeDays();
        round.termStart = call.termStart();
        round.termEnd = call.termEnd();
        round.status = RoundStatus.OPEN;
        return round;
    }

    /** A round of the past, as far as its published result tells of it. */
    public static DesignationRound past(String number, int year) {
        DesignationRound round = new DesignationRound();
        round.number = number;
        round.year = year;
        round.status = RoundStatus.CLOSED;
        return round;
    }

    /** Brings a round of the past up to what is known of it today. */
    public void recount(
            String document, String result, String nameZh, String nameEn, boolean complete, Integer expected) {
        documentNumber = document;
        resultDocument = result;
        titleZh = nameZh;
        titleEn = nameEn;
        listComplete = complete;
        expectedBases = expected;
    }

    /**
     * Says what it asks of a dossier.
     *
     * @param submitted applications that were submitted; from the first on the demands stand
     */
    public void demand(RoundDemands demands, long submitted) {
        requireNotClosed();
        if (submitted > 0) {
            throw new Refusal("designation.refusal.demandsStand", submitted);
        }
        sections.clear();
        sections.addAll(demands.sections());
        evidence.removeIf(each -> demands.of(each.demand().kind()).isEmpty());
        for (EvidenceDemand demand : demands.evidence()) {
            evidence.stream()
                    .filter(each -> each.demand().kind() == demand.kind())
                    .findFirst()
                    .ifPresentOrElse(each -> each.follow(demand), () -> evidence.add(new RoundEvidence(this, demand)));
        }
    }

    /** What it asks of a dossier; a round of earlier days asks for every section and no evidence. */
    public RoundDemands demands() {
        return sections.isEmpty()
                ? RoundDemands.USUAL
                : new RoundDemands(
                        sections, evidence.stream().map(RoundEvidence::demand).toList());
    }

    /** Says by what the experts judge, until the first of them can. */
    public void judgeBy(CriteriaList list) {
        requireNotFrozen();
        List<Criterion> wanted = list.criteria();
        criteria.removeIf(
                each -> wanted.stream().noneMatch(criterion -> criterion.code().equals(each.code())));
        for (int i = 0; i < wanted.size(); i++) {
            Criterion criterion = wanted.get(i);
            int place = i + 1;
            criteria.stream()
                    .filter(each -> each.code().equals(criterion.code()))
                    .findFirst()
                    .ifPresentOrElse(
                            each -> each.follow(criterion, place),
                            () -> criteria.add(new RoundCriterion(this, criterion, place)));
        }
    }

    /** Says by which method sheets become a score, until the first expert can judge. */
    public void scoreBy(String method) {
        requireNotFrozen();
        scoreMethod = method;
    }

    private void requireNotFrozen() {
        requireNotClosed();
        if (criteriaFrozenAt != null) {
            throw new Refusal("designation.refusal.criteriaFrozen");
        }
    }

    /** The first panel opens; from now on everybody in the round is judged by the same list. */
    public void freezeCriteria(Instant at) {
        if (criteriaFrozenAt == null) {
            criteriaFrozenAt = at;
        }
    }

    /** What experts score, in order. */
    public List<Criterion> criteria() {
        return criteria.stream()
                .sorted(Comparator.comparingInt(RoundCriterion::ordinal))
                .map(RoundCriterion::criterion)
                .toList();
    }

    /** Version of the method by which sheets become a score; null for the usual one. */
    public String scoreMethod() {
        return scoreMethod;
    }

    /** Null while the ministry may still change the criteria. */
    public Instant criteriaFrozenAt() {
        return criteriaFrozenAt;
    }

    private void requireNotClosed() {
        if (status == RoundStatus.CLOSED) {
            throw new Conflict("designation.refusal.roundClosed");
        }
    }

    /** Refuses an application outside the days of the call. */
    public void requireOpen(LocalDate day) {
        if (!isOpenOn(day)) {
            throw new Refusal(
                    "designation.refusal.roundNotOpen",
                    opensAt == null ? "" : opensAt,
                    closesAt == null ? "" : closesAt);
        }
    }

    /** Refuses a kind of institution that the call does not name. */
    public void requireEligible(OrganisationKind kind) {
        if (!kinds.isEmpty() && !kinds.contains(kind)) {
            throw new Refusal("designation.refusal.notEligible", kind);
        }
    }

    /**
     * Announces other days than before.
     *
     * @param closes last day on which colleges may submit; not before today
     * @param province last day for provinces; null sets none
     * @return what has changed, for the record
     */
    public RoundChange reschedule(
            LocalDate closes, LocalDate province, String reason, LocalDate today, Actor by, Instant at) {
        requireNotClosed();
        Faults faults = new Faults("designation.reschedule");
        faults.unless(
                closes != null && !closes.isBefore(today) && !closes.isBefore(opensAt),
                "closesAt",
                "designation.refusal.newWindow",
                today);
        faults.unless(
                province == null || closes == null || !province.isBefore(closes),
                "provinceUntil",
                "designation.refusal.callProvince",
                closes == null ? "" : closes);
        faults.unless(
                reason != null && !reason.isBlank() && reason.strip().length() <= RoundChange.LONGEST,
                "reason",
                "designation.refusal.heading",
                RoundChange.LONGEST);
        faults.refuse();
        RoundChange change = new RoundChange(this, closes, province, reason.strip(), by, at);
        closesAt = closes;
        provinceUntil = province;
        return change;
    }

    /** The moment at which the window ends: after its last day. */
    public Instant submissionEnd() {
        return closesAt.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    /**
     * The moment at which waiting for the provinces ends: after their last day; if the round sets none, when the term
     * begins, but not before the window has ended.
     */
    public Instant provinceEnd() {
        LocalDate last = provinceUntil == null ? closesAt : provinceUntil;
        LocalDate end = provinceUntil == null && termStart.isAfter(last) ? termStart : last.plusDays(1);
        return end.atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    public boolean isOpenOn(LocalDate day) {
        return status == RoundStatus.OPEN && !day.isBefore(opensAt) && !day.isAfter(closesAt);
    }

    /**
     * Closes the round; from now on its list is complete.
     *
     * @param undecided applications that somebody still has to decide
     * @param designated bases of the round
     */
    public void close(LocalDate day, long undecided, long designated) {
        requireNotClosed();
        if (!day.isAfter(closesAt)) {
            throw new Refusal("designation.refusal.roundRuns", closesAt);
        }
        if (undecided > 0) {
            throw new Refusal("designation.refusal.undecided", undecided);
        }
        status = RoundStatus.CLOSED;
        listComplete = true;
        expectedBases = (int) designated;
    }

    public String number() {
        return number;
    }

    public int year() {
        return year;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String resultDocument() {
        return resultDocument;
    }

    public String titleZh() {
        return titleZh;
    }

    public String titleEn() {
        return titleEn;
    }

    public LocalDate opensAt() {
        return opensAt;
    }

    public LocalDate closesAt() {
        return closesAt;
    }

    /** Last day on which provinces may recommend; null if the round sets none. */
    public LocalDate provinceUntil() {
        return provinceUntil;
    }

    /** Kinds of institution that may apply; empty means every kind. */
    public Set<OrganisationKind> kinds() {
        return Set.copyOf(kinds);
    }

    /** Working days for which a proposed list is shown to the public; null if designations need none. */
    public Integer noticeDays() {
        return noticeDays;
    }

    public LocalDate termStart() {
        return termStart;
    }

    public LocalDate termEnd() {
        return termEnd;
    }

    public boolean isListComplete() {
        return listComplete;
    }

    public Integer expectedBases() {
        return expectedBases;
    }

    public RoundStatus status() {
        return status;
    }
}
