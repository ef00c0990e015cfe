package org.peiji.expert.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.peiji.expert.BlindLevel;
import org.peiji.expert.ReviewKind;
import org.peiji.expert.ReviewRequest;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.security.Actor;

/**
 * 评审组: the experts who score one case in one round of scoring. Criteria and dossier are frozen when it opens; double
 * blind, the ministry first releases a redacted dossier. It is complete when nothing of it is under way any more; from
 * then until the case is decided its total may be adjusted. A case that is scored again gets a new panel; the old one
 * stays.
 */
@Entity
@Table(name = "exp_review_panel")
public class ReviewPanel {

    /**
     * 评审组状态: waiting for a redacted dossier; being scored; all sheets sealed; its case decided; taken back before
     * that; replaced by a newer one.
     */
    public enum State {
        REDACTING("warn"),
        OPEN("here"),
        COMPLETE("ok"),
        CONCLUDED("ok"),
        CANCELLED("quiet"),
        SUPERSEDED("quiet");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }
    }

    @Id
    private String id;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private ReviewKind kind;

    /** Null only for panels from before batches were kept. */
    @ManyToOne
    @JoinColumn(name = "batch")
    private ReviewBatch batch;

    @Enumerated(EnumType.STRING)
    private BlindLevel blind;

    private String subject;
    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    private String province;

    /** Criteria as JSON, frozen. */
    @Lob
    private String criteria;

    /** Dossier as JSON, frozen; double blind, the redacted one once it is released. */
    @Lob
    private String dossier;

    /** Number of the release of a redacted dossier; null unless double blind. */
    @Column(name = "release_number")
    private String releaseNumber;

    /** Ids of the files that are released, separated by blanks; null unless double blind. */
    @Lob
    @Column(name = "released_files")
    private String releasedFiles;

    @Enumerated(EnumType.STRING)
    @Column(name = "panel_state")
    private State state;

    @Column(name = "open_slots")
    private int openSlots;

    /** True once a further slot was opened because the scores lay too far apart. */
    @Column(name = "extra_slot")
    private boolean extended;

    @Column(name = "raw_total")
    private BigDecimal rawTotal;

    @Column(name = "adjusted_total")
    private BigDecimal adjustedTotal;

    @Column(name = "opened_at")
    private Instant openedAt;

    @OneToMany(mappedBy = "panel", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ReviewSlot> slots = new ArrayList<>();

    @OneToMany(mappedBy = "panel", cascade = CascadeType.PERSIST)
    @OrderBy("proposedAt")
    private List<ScoreAdjustment> adjustments = new ArrayList<>();

    @Version
    private int version;

    protected ReviewPanel() {}

    public ReviewPanel(
            String id, ReviewRequest request, ReviewBatch batch, String criteria, String dossier, Instant openedAt) {
        this.id = id;
        this.caseNumber = request.caseNumber();
        this.kind = request.kind();
        this.batch = batch;
        this.blind = request.blind();
        this.subject = request.subject();
        this.organisation = request.organisation();
        this.organisationName = request.organisationName();
        this.province = request.province();
        this.criteria = criteria;
        this.dossier = dossier;
        this.state = State.OPEN;
        this.openedAt = openedAt;
    }

    /** @param preferred who is asked first; null if nobody is */
    public ReviewSlot addSlot(String number, String preferred) {
        ReviewSlot slot = new ReviewSlot(number, this, slots.size() + 1, preferred);
        slots.add(slot);
        openSlots++;
        return slot;
    }

    /** A further slot, once, because the scores lay too far apart. */
    public ReviewSlot extend(String number) {
        extended = true;
        return addSlot(number, null);
    }

    /** Nobody is invited before the dossier is redacted. */
    public void awaitRelease(String number) {
        releaseNumber = number;
        state = State.REDACTING;
    }

    /** The redacted dossier may be read, with the files that name nobody: marked originals and redacted copies. */
    public void release(String redacted, List<String> files) {
        dossier = redacted;
        releasedFiles = String.join(" ", files);
        state = State.OPEN;
    }

    /** Whether a file of the case may be read by the panel. */
    public boolean releases(String file) {
        return !isDoubleBlind()
                || releasedFiles != null && List.of(releasedFiles.split(" ")).contains(file);
    }

    /** One slot fewer is under way. The version makes two last experts take turns. */
    void slotDone() {
        openSlots--;
    }

    void requireAnotherSheet(ReviewSlot except) {
        boolean another = slots.stream()
                .filter(slot -> slot != except)
                .anyMatch(slot ->
                        slot.state() == ReviewSlot.State.SEALED || slot.state().isUnderWay());
        if (!another) {
            throw new Refusal("expert.refusal.lastSheet");
        }
    }

    /** True if nothing of an open panel is under way any more. */
    public boolean isThrough() {
        return state == State.OPEN && openSlots == 0;
    }

    /** Everything is sealed: keeps the total by the batch's method. */
    public void complete(BigDecimal total) {
        state = State.COMPLETE;
        rawTotal = total;
        adjustedTotal = total;
    }

    /** The case is decided. */
    public void conclude() {
        if (state == State.COMPLETE) {
            state = State.CONCLUDED;
        }
    }

    public void cancel(Instant at) {
        slots.forEach(slot -> slot.cancel(at));
        state = State.CANCELLED;
        openSlots = 0;
    }

    public void supersede() {
        state = State.SUPERSEDED;
    }

    /** Proposes another total, from 0 to the most that can be had. */
    public ScoreAdjustment adjust(BigDecimal most, BigDecimal after, String reason, Actor by, Instant at) {
        requireAdjustable();
        if (adjustments.stream().anyMatch(each -> each.state() == ScoreAdjustment.State.PROPOSED)) {
            throw new Refusal("expert.refusal.adjustmentOpen");
        }
        ScoreAdjustment adjustment = new ScoreAdjustment(this, most, after, reason, by, at);
        adjustments.add(adjustment);
        return adjustment;
    }

    /** The second person decides on what the first has proposed. */
    public void decide(ScoreAdjustment adjustment, boolean confirmed, Actor by, Instant at) {
        requireAdjustable();
        adjustment.decide(confirmed, by, at);
        if (confirmed) {
            adjustedTotal = adjustment.after();
        }
    }

    private void requireAdjustable() {
        if (state != State.COMPLETE || rawTotal == null) {
            throw new Refusal("expert.refusal.notAdjustable");
        }
    }

    /** True while it may be taken back. */
    public boolean isUnderWay() {
        return state == State.OPEN || state == State.REDACTING;
    }

    public boolean isDoubleBlind() {
        return blind == BlindLevel.DOUBLE;
    }

    public String id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public ReviewKind kind() {
        return kind;
    }

    public ReviewBatch batch() {
        return batch;
    }

    public ScoreMethod method() {
        return batch == null ? ScoreMethod.MEAN_1 : batch.method();
    }

    public BlindLevel blind() {
        return blind;
    }

    public String subject() {
        return subject;
    }

    /** The case in one line of a worklist; in English the title of its round or campaign. */
    public Bilingual line() {
        return new Bilingual(subject, batch == null ? null : batch.titleEn());
    }

    public String organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    public String province() {
        return province;
    }

    public String criteria() {
        return criteria;
    }

    public String dossier() {
        return dossier;
    }

    public String releaseNumber() {
        return releaseNumber;
    }

    public State state() {
        return state;
    }

    public boolean isExtended() {
        return extended;
    }

    /** Null until complete. */
    public BigDecimal rawTotal() {
        return rawTotal;
    }

    /** Null until complete; the raw total while nothing is adjusted. */
    public BigDecimal adjustedTotal() {
        return adjustedTotal;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public List<ReviewSlot> slots() {
        return List.copyOf(slots);
    }

    /** Oldest first. */
    public List<ScoreAdjustment> adjustments() {
        return List.copyOf(adjustments);
    }
}
