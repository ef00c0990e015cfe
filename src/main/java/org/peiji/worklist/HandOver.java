package org.peiji.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peiji.platform.security.Actor;

/** 转办记录: how a task came from one hand into another. Written once, never changed. */
@Entity
@Table(name = "wrk_hand_over")
public class HandOver {

    /** 转办方式: taken from the group, given back to it, given to a colleague, given out by a lead. */
    public enum Act {
        CLAIMED,
        RELEASED,
        HANDED_OVER,
        REASSIGNED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wrk_hand_over")
    @SequenceGenerator(name = "wrk_hand_over", sequenceName = "wrk_hand_over_seq", allocationSize = 50)
    private Long id;

    @Column(name = "task_id")
    private String taskId;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Column(name = "from_name")
    private String fromName;

    @Column(name = "to_name")
    private String toName;

    private String note;

    @Column(name = "by_user")
    private String byUser;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "at_time")
    private Instant at;

    protected HandOver() {}

    HandOver(String taskId, Act act, String fromName, String toName, String note, Actor by, Instant at) {
        this.taskId = taskId;
        this.act = act;
        this.fromName = fromName;
        this.toName = toName;
        this.note = note;
        this.byUser = by.username();
        this.byName = by.personName();
        this.at = at;
    }

    public Act act() {
        return act;
    }

    /** Who had it; null where it waited for the group. */
    public String fromName() {
        return fromName;
    }

    /** Who got it; null where it went back to the group. */
    public String toName() {
        return toName;
    }

    public String note() {
        return note;
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }
}
