package org.peiji.notice.domain;

import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.peiji.notice.LineState;
import org.peiji.notice.NoticeLine;
import org.peiji.notice.NoticeOutcome;
import org.peiji.notice.NoticeState;
import org.peiji.notice.NoticeSummary;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.time.BusinessClock;

/**
 * 公示: a list before the public. Drafted, approved by a second person, shown for its working days, and concluded when
 * no objection is open any more. What was shown is never rewritten: a line is taken off or corrected beside its words,
 * and where the list must be shown again, a renewed notice takes its place.
 */
@Entity
@Table(name = "ntc_notice")
public class Notice {

    private static final int LONGEST_REASON = 500;

    @Id
    private String number;

    @Version
    private int version;

    private String source;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "introduction_zh")
    private String introductionZh;

    @Column(name = "introduction_en")
    private String introductionEn;

    @Column(name = "document_reference")
    private String documentReference;

    @Column(name = "working_days")
    private int workingDays;

    @Column(name = "not_before")
    private LocalDate notBefore;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "announced_until")
    private LocalDate announcedUntil;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "concluded_at")
    private Instant concludedAt;

    @Enumerated(EnumType.STRING)
    private NoticeOutcome outcome;

    @Column(name = "end_reason")
    private String endReason;

    private String supersedes;

    @Column(name = "superseded_by")
    private String supersededBy;

    @OneToMany(mappedBy = "notice", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ListedLine> lines = new ArrayList<>();

    protected Notice() {}

    /** A new draft; the words must have been checked. */
    public static Notice request(String number, String source, NoticeDraft draft, Instant at) {
        Notice notice = new Notice();
        notice.number = number;
        notice.source = source == null || source.isBlank() ? null : source;
        notice.state = NoticeState.DRAFT;
        notice.requestedAt = at;
        notice.follow(draft);
        return notice;
    }

    /** Takes over other words while it is with whoever drafts it. */
    public void redraft(NoticeDraft draft) {
        require(NoticeState.DRAFT, NoticeState.RETURNED);
        follow(draft);
    }

    public void submit(String by) {
        require(NoticeState.DRAFT, NoticeState.RETURNED);
        submittedBy = by;
        approvedBy = null;
        state = NoticeState.SUBMITTED;
    }

    public void giveBack() {
        require(NoticeState.SUBMITTED);
        state = NoticeState.RETURNED;
    }

    /** Four eyes: who submitted it does not approve it. */
    public void approve(String by) {
        require(NoticeState.SUBMITTED);
        if (by.equals(submittedBy)) {
            throw new Refusal("notice.refusal.ownNotice");
        }
        approvedBy = by;
        state = NoticeState.SCHEDULED;
    }

    /** Shows it to the public from that moment until the end of its period. */
    public void publish(Instant at, Instant until) {
        require(NoticeState.SCHEDULED);
        publishedAt = at;
        endsAt = until;
        announcedUntil = BusinessClock.day(until);
        state = NoticeState.RUNNING;
    }

    /** The calendar has changed: the period ends on another day than announced. */
    public void endAt(Instant until) {
        require(NoticeState.RUNNING);
        endsAt = until;
    }

    public void endPeriod() {
        require(NoticeState.RUNNING);
        state = NoticeState.AWAITING;
    }

    /** True if somebody may object at that moment. */
    public boolean acceptsObjections(Instant at) {
        return state == NoticeState.RUNNING && !at.isAfter(endsAt);
    }

    /** Takes a line off the list; after its end a notice stays as it is. */
    public void takeOff(String code) {
        if (!state.isActive()) {
            throw new Conflict("notice.refusal.state", state);
        }
        listed(code).takeOff();
    }

    public void correct(String code, String zh, String en) {
        require(NoticeState.RUNNING, NoticeState.AWAITING);
        ListedLine line = listed(code);
        if (line.state() != LineState.TAKEN_OFF) {
            line.correct(zh, en);
        }
    }

    public void conclude(Instant at) {
        require(NoticeState.AWAITING);
        boolean changed = supersedes != null || !takenOff().isEmpty() || corrected() > 0;
        outcome = changed ? NoticeOutcome.CHANGED : NoticeOutcome.UNCHANGED;
        concludedAt = at;
        state = NoticeState.CONCLUDED;
    }

    public void suspend(String reason, Instant at) {
        require(NoticeState.AWAITING);
        outcome = NoticeOutcome.SUSPENDED;
        endReason = reason;
        concludedAt = at;
        state = NoticeState.SUSPENDED;
    }

    public void withdraw(String reason, Instant at) {
        if (!state.isActive()) {
            throw new Conflict("notice.refusal.state", state);
        }
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Refusal("notice.refusal.reason", LONGEST_REASON);
        }
        PublicWords.require(reason);
        endReason = reason.strip();
        concludedAt = at;
        state = NoticeState.WITHDRAWN;
    }

    /** The renewed notice in the place of this one: corrected lines as corrected, those taken off stay off. */
    public Notice renew(String next, Instant at) {
        require(NoticeState.AWAITING);
        Notice renewed = request(
                next,
                source,
                new NoticeDraft(
                        titleZh,
                        titleEn,
                        introductionZh,
                        introductionEn,
                        documentReference,
                        workingDays,
                        null,
                        lines.stream().map(ListedLine::renewed).toList()),
                at);
        lines.stream()
                .filter(line -> line.state() == LineState.TAKEN_OFF)
                .forEach(line -> renewed.listed(line.code()).takeOff());
        renewed.supersedes = number;
        supersededBy = next;
        concludedAt = at;
        state = NoticeState.SUPERSEDED;
        return renewed;
    }

    private void follow(NoticeDraft draft) {
        titleZh = draft.titleZh();
        titleEn = draft.titleEn();
        introductionZh = draft.introductionZh();
        introductionEn = draft.introductionEn();
        documentReference = draft.documentReference();
        workingDays = draft.workingDays();
        notBefore = draft.notBefore();
        Set<String> off = takenOff();
        List<NoticeLine> wanted = draft.lines();
        lines.removeIf(line -> !off.contains(line.code())
                && wanted.stream().noneMatch(each -> each.code().equals(line.code())));
        for (int i = 0; i < wanted.size(); i++) {
            NoticeLine line = wanted.get(i);
            int place = i + 1;
            line(line.code())
                    .ifPresentOrElse(
                            present -> present.follow(place, line), () -> lines.add(new ListedLine(this, place, line)));
        }
    }

    private ListedLine listed(String code) {
        return line(code).orElseThrow(() -> new Refusal("notice.refusal.noLine"));
    }

    private void require(NoticeState... expected) {
        if (!Set.of(expected).contains(state)) {
            throw new Conflict("notice.refusal.state", state);
        }
    }

    public Optional<ListedLine> line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    public List<ListedLine> lines() {
        return List.copyOf(lines);
    }

    /** Codes of the lines that were taken off. */
    public Set<String> takenOff() {
        return lines.stream()
                .filter(line -> line.state() == LineState.TAKEN_OFF)
                .map(ListedLine::code)
                .collect(toCollection(TreeSet::new));
    }

    /** How many lines were corrected. */
    public int corrected() {
        return (int) lines.stream()
                .filter(line -> line.state() == LineState.CORRECTED)
                .count();
    }

    public String number() {
        return number;
    }

    public String source() {
        return source;
    }

    public String titleZh() {
        return titleZh;
    }

    public String titleEn() {
        return titleEn;
    }

    public String introductionZh() {
        return introductionZh;
    }

    public String introductionEn() {
        return introductionEn;
    }

    public String documentReference() {
        return documentReference;
    }

    public int workingDays() {
        return workingDays;
    }

    public LocalDate notBefore() {
        return notBefore;
    }

    public NoticeState state() {
        return state;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public LocalDate announcedUntil() {
        return announcedUntil;
    }

    public NoticeOutcome outcome() {
        return outcome;
    }

    public String endReason() {
        return endReason;
    }

    public String supersedes() {
        return supersedes;
    }

    public String supersededBy() {
        return supersededBy;
    }

    public Instant concludedAt() {
        return concludedAt;
    }

    public NoticeSummary summary() {
        return new NoticeSummary(
                number,
                source,
                titleZh,
                titleEn,
                state,
                workingDays,
                notBefore,
                publishedAt,
                announcedUntil,
                endsAt,
                outcome,
                supersedes,
                supersededBy);
    }
}
