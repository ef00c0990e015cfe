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
import java.time.Instant;
import org.peiji.cohort.PlaceMove;

/**
 * 名额流水: one line of the history of places: what happened to how many, out of which bucket and into which, for which
 * enrolment, by whom, when and why. Lines are added, never changed.
 */
@Entity
@Table(name = "coh_place_entry")
public class PlaceEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "placeEntry")
    @SequenceGenerator(name = "placeEntry", sequenceName = "coh_place_entry_seq", allocationSize = 50)
    private Long id;

    private String cohort;

    @Enumerated(EnumType.STRING)
    private PlaceMove move;

    @Column(name = "from_bucket")
    private Long fromBucket;

    @Column(name = "to_bucket")
    private Long toBucket;

    private int places;
    private String enrolment;
    private String remark;

    @Column(name = "by_user")
    private String byUser;

    @Column(name = "by_name")
    private String byName;

    private Instant at;

    protected PlaceEntry() {}

    public PlaceEntry(String cohort, PlaceMoved moved, String remark, String byUser, String byName, Instant at) {
        this.cohort = cohort;
        this.move = moved.move();
        this.fromBucket = moved.from() == null ? null : moved.from().id();
        this.toBucket = moved.to() == null ? null : moved.to().id();
        this.places = moved.places();
        this.enrolment = moved.enrolment();
        this.remark = remark;
        this.byUser = byUser;
        this.byName = byName;
        this.at = at;
    }

    public Long id() {
        return id;
    }

    public PlaceMove move() {
        return move;
    }

    public Long fromBucket() {
        return fromBucket;
    }

    public Long toBucket() {
        return toBucket;
    }

    public int places() {
        return places;
    }

    public String enrolment() {
        return enrolment;
    }

    public String remark() {
        return remark;
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }
}
