package org.peiji.designation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;

/** 候补: an application that moves up when somebody on the proposed list of its round drops out. */
@Entity
@Table(name = "des_reserve")
public class ReservePlace {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "des_reserve")
    @SequenceGenerator(name = "des_reserve", sequenceName = "des_reserve_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String round;

    @OneToOne
    @JoinColumn(name = "application")
    private BaseApplication application;

    private int place;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "moved_up_at")
    private Instant movedUpAt;

    private String replaced;

    @Enumerated(EnumType.STRING)
    private DropOut reason;

    private String notice;

    protected ReservePlace() {}

    /** Puts an application that waits for its decision, and is not shown, at the end of the list. */
    public ReservePlace(BaseApplication application, int place, Actor by, Instant at) {
        if (application.status() != ApplicationStatus.DECISION) {
            throw new Conflict("designation.refusal.moved", application.status());
        }
        if (application.round().noticeDays() == null) {
            throw new Refusal("designation.refusal.noticeNotNeeded");
        }
        if (application.notice() != null) {
            throw new Conflict("designation.refusal.shown", application.notice());
        }
        this.round = application.round().number();
        this.application = application;
        this.place = place;
        this.enteredBy = by.username();
        this.personName = by.personName();
        this.enteredAt = at;
    }

    /**
     * Takes the place of one that has dropped out.
     *
     * @param shownIn number of the notice on which it is shown; null if none is needed
     */
    public void moveUp(BaseApplication dropped, DropOut why, String shownIn, Instant at) {
        if (movedUpAt != null) {
            throw new Conflict("designation.refusal.movedUp", replaced);
        }
        movedUpAt = at;
        replaced = dropped.number();
        reason = why;
        notice = shownIn;
    }

    /** True while it still waits, and may still be decided. */
    public boolean isWaiting() {
        return movedUpAt == null && application.status() == ApplicationStatus.DECISION;
    }

    public BaseApplication application() {
        return application;
    }

    public int place() {
        return place;
    }

    public String personName() {
        return personName;
    }

    /** Null while it waits. */
    public Instant movedUpAt() {
        return movedUpAt;
    }

    /** Number of the application whose place it has taken; null while it waits. */
    public String replaced() {
        return replaced;
    }

    /** Null while it waits. */
    public DropOut reason() {
        return reason;
    }

    /** Number of the notice on which it was shown when it moved up; null if none was needed. */
    public String notice() {
        return notice;
    }
}
