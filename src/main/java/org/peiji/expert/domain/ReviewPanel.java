package org.peiji.expert.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.peiji.expert.ReviewKind;

/**
 * 评审组: the experts who score one case in one round of scoring. Criteria and dossier are frozen when it opens; it is
 * complete when its last open slot is sealed. A case that is scored again gets a new panel; the old one stays.
 */
@Entity
@Table(name = "exp_review_panel")
public class ReviewPanel {

    /** 评审组状态: being scored; all sheets sealed; taken back before that; replaced by a newer one. */
    public enum State {
        OPEN,
        COMPLETE,
        CANCELLED,
        SUPERSEDED
    }

    @Id
    private String id;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private ReviewKind kind;

    private String subject;
    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    private String province;

    /** Criteria as JSON, frozen. */
    @Lob
    private String criteria;

    /** Dossier as JSON, frozen. */
    @Lob
    private String dossier;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "open_slots")
    private int openSlots;

    @OneToMany(mappedBy = "panel", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ReviewSlot> slots = new ArrayList<>();

    @Version
    private int version;

    protected ReviewPanel() {}

    public ReviewPanel(
            String id,
            String caseNumber,
            ReviewKind kind,
            String subject,
            String organisation,
            String organisationName,
            String province,
            String criteria,
            String dossier) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.subject = subject;
        this.organisation = organisation;
        this.organisationName = organisationName;
        this.province = province;
        this.criteria = criteria;
        this.dossier = dossier;
        this.state = State.OPEN;
    }

    public ReviewSlot addSlot(String number, String expert) {
        ReviewSlot slot = new ReviewSlot(number, this, slots.size() + 1, expert);
        slots.add(slot);
        openSlots++;
        return slot;
    }

    /** One slot fewer is open; true if it was the last. The version makes two last experts take turns. */
    boolean slotSealed() {
        openSlots--;
        if (openSlots == 0) {
            state = State.COMPLETE;
        }
        return openSlots == 0;
    }

    public void cancel() {
        state = State.CANCELLED;
        openSlots = 0;
    }

    public void supersede() {
        state = State.SUPERSEDED;
    }

    public boolean isOpen() {
        return state == State.OPEN;
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

    public String subject() {
        return subject;
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

    public State state() {
        return state;
    }

    public List<ReviewSlot> slots() {
        return List.copyOf(slots);
    }
}
