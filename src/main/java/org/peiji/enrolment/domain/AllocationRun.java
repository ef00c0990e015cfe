package org.peiji.enrolment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.peiji.platform.security.Actor;

/**
 * 分配运行: one rehearsal of who would get the places of a cohort, kept with its seed and log. It is never changed, and
 * whoever doubts it makes it again.
 */
@Entity
@Table(name = "enr_allocation_run")
public class AllocationRun {

    @Id
    private String number;

    private String cohort;

    @Enumerated(EnumType.STRING)
    private AllocationStrategy strategy;

    private long seed;
    private String log;
    private String outcome;
    private String hash;
    private int applicants;
    private int placed;

    @Column(name = "by_user")
    private String byUser;

    @Column(name = "by_name")
    private String byName;

    private Instant at;

    protected AllocationRun() {}

    public AllocationRun(String number, String cohort, AllocationLog begunWith, Actor by, Instant at) {
        List<AllocationLog.Line> lines = begunWith.outcome();
        this.number = number;
        this.cohort = cohort;
        this.strategy = begunWith.strategy();
        this.seed = begunWith.seed();
        this.log = begunWith.write();
        this.outcome = written(lines);
        this.hash = hash(log, outcome);
        this.applicants = lines.size();
        this.placed = (int) lines.stream().filter(AllocationLog.Line::isPlaced).count();
        this.byUser = by.username();
        this.byName = by.personName();
        this.at = at;
    }

    /** Whether the log, run again now, comes to what was kept, and neither has been touched since. */
    public boolean isReproduced() {
        return hash(log, outcome).equals(hash)
                && written(AllocationLog.read(log).outcome()).equals(outcome);
    }

    public List<AllocationLog.Line> lines() {
        return AllocationLog.read(log).outcome();
    }

    private static String written(List<AllocationLog.Line> lines) {
        return lines.stream().map(AllocationLog.Line::toString).collect(Collectors.joining("\n"));
    }

    private static String hash(String log, String outcome) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((log + "\n" + outcome).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String number() {
        return number;
    }

    public String cohort() {
        return cohort;
    }

    public AllocationStrategy strategy() {
        return strategy;
    }

    public long seed() {
        return seed;
    }

    public String log() {
        return log;
    }

    public String hash() {
        return hash;
    }

    public int applicants() {
        return applicants;
    }

    public int placed() {
        return placed;
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }
}
