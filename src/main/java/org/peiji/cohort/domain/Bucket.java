package org.peiji.cohort.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.peiji.cohort.Claim;
import org.peiji.cohort.Earmark;
import org.peiji.cohort.PriorityGroup;

/**
 * 名额池: places of a cohort that are set aside for somebody, or the common bucket. Of a hard bucket the people whom it is
 * for get these places and no others; those of a soft one may also take common places, and what is still free on its
 * release date becomes common. The three counters are written by conditional updates alone, never by persistence.
 */
@Entity
@Table(name = "coh_bucket")
public class Bucket {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bucket")
    @SequenceGenerator(name = "bucket", sequenceName = "coh_bucket_seq", allocationSize = 50)
    private Long id;

    private String cohort;

    @Column(name = "earmark_key")
    private String key;

    private String province;
    private String city;
    private String school;

    @Enumerated(EnumType.STRING)
    @Column(name = "priority_group")
    private PriorityGroup group;

    private boolean hard;

    @Column(name = "release_on")
    private LocalDate releaseOn;

    @Column(updatable = false)
    private int seats;

    @Column(updatable = false)
    private int taken;

    @Column(updatable = false)
    private int held;

    protected Bucket() {}

    /** An empty bucket; places come into it by moves. */
    public static Bucket open(String cohort, Earmark earmark) {
        Bucket bucket = new Bucket();
        bucket.cohort = cohort;
        bucket.key = earmark.key();
        bucket.province = earmark.province();
        bucket.city = earmark.city();
        bucket.school = earmark.school();
        bucket.group = earmark.group();
        return bucket;
    }

    void bind(boolean hard, LocalDate releaseOn) {
        this.hard = hard;
        this.releaseOn = hard ? null : releaseOn;
    }

    void add(int places) {
        seats += places;
    }

    void take(int places) {
        taken += places;
    }

    void hold(int places) {
        held = places;
    }

    boolean admits(Claim claim) {
        return earmark().admits(claim);
    }

    public Long id() {
        return id;
    }

    public String cohort() {
        return cohort;
    }

    public Earmark earmark() {
        return new Earmark(province, city, school, group);
    }

    public boolean isHard() {
        return hard;
    }

    /** When free places become common; null if they never do by themselves. */
    public LocalDate releaseOn() {
        return releaseOn;
    }

    public int seats() {
        return seats;
    }

    /** Offered or confirmed. */
    public int taken() {
        return taken;
    }

    /** Kept for the waiting list. */
    public int held() {
        return held;
    }

    public int free() {
        return seats - taken - held;
    }
}
