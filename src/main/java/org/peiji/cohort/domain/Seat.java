package org.peiji.cohort.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** 在用名额: a place that an enrolment has, offered or confirmed, and the bucket from which it came. */
@Entity
@Table(name = "coh_seat")
public class Seat {

    @Id
    private String enrolment;

    private String cohort;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "bucket")
    private Bucket bucket;

    private boolean confirmed;

    protected Seat() {}

    Seat(String cohort, String enrolment, Bucket bucket) {
        this.cohort = cohort;
        this.enrolment = enrolment;
        this.bucket = bucket;
    }

    /** A place that the conditional update of the bucket has yet to win. */
    public static Seat from(Bucket bucket, String enrolment) {
        return new Seat(bucket.cohort(), enrolment, bucket);
    }

    /** The bucket had none left by then; the next one is asked. */
    public void comeFrom(Bucket next) {
        bucket = next;
    }

    /** The same place in the hands of somebody else, who confirms anew. */
    Seat passTo(String other) {
        return new Seat(cohort, other, bucket);
    }

    void confirm() {
        confirmed = true;
    }

    public String enrolment() {
        return enrolment;
    }

    public String cohort() {
        return cohort;
    }

    public Bucket bucket() {
        return bucket;
    }

    public boolean isConfirmed() {
        return confirmed;
    }
}
