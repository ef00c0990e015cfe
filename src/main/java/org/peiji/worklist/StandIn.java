package org.peiji.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Person;

/**
 * 代办: while somebody is away, a colleague of the same group may do what waits for the absent one. From the first to
 * the last day, both included; may be ended earlier. Decisions carry the deputy's own name.
 */
@Entity
@Table(name = "wrk_stand_in")
public class StandIn {

    /** [C] convention: nobody is away for longer at a stretch. */
    static final int MOST_DAYS = 90;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wrk_stand_in")
    @SequenceGenerator(name = "wrk_stand_in", sequenceName = "wrk_stand_in_seq", allocationSize = 50)
    private Long id;

    private String absent;

    @Column(name = "absent_name")
    private String absentName;

    private String deputy;

    @Column(name = "deputy_name")
    private String deputyName;

    @Column(name = "candidate_group")
    private String candidateGroup;

    private LocalDate starts;
    private LocalDate ends;
    private String reason;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected StandIn() {}

    /** @throws Refusal if the days do not follow each other, lie in the past or are too many */
    StandIn(Actor absent, Person deputy, LocalDate starts, LocalDate ends, String reason, LocalDate today) {
        if (starts == null || ends == null || ends.isBefore(starts)) {
            throw new Refusal("worklist.refusal.standInDays");
        }
        if (ends.isBefore(today)) {
            throw new Refusal("worklist.refusal.standInPast", today);
        }
        if (starts.plusDays(MOST_DAYS).isBefore(ends)) {
            throw new Refusal("worklist.refusal.standInLong", MOST_DAYS);
        }
        this.absent = absent.username();
        this.absentName = absent.personName();
        this.deputy = deputy.username();
        this.deputyName = deputy.name();
        this.candidateGroup = absent.group();
        this.starts = starts;
        this.ends = ends;
        this.reason = reason == null ? "" : reason.strip();
    }

    void end(Instant at) {
        endedAt = at;
    }

    public boolean isInForce(LocalDate today) {
        return endedAt == null && !today.isBefore(starts) && !today.isAfter(ends);
    }

    public Long id() {
        return id;
    }

    public String absent() {
        return absent;
    }

    public String absentName() {
        return absentName;
    }

    public String deputyName() {
        return deputyName;
    }

    public String candidateGroup() {
        return candidateGroup;
    }

    public LocalDate starts() {
        return starts;
    }

    public LocalDate ends() {
        return ends;
    }

    public String reason() {
        return reason;
    }
}
