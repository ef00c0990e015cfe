package org.peiji.cohort.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.peiji.cohort.Claim;
import org.peiji.cohort.PriorityGroup;

/** 候补: somebody who waits for a place, with what decides from which buckets it may come. It is no place. */
@Entity
@Table(name = "coh_waiting")
public class Waiting {

    @Id
    private String enrolment;

    private String cohort;

    @Column(name = "waiting_number")
    private int number;

    private String province;
    private String city;
    private String school;

    @Column(name = "priority_groups")
    private String groups;

    protected Waiting() {}

    Waiting(String cohort, String enrolment, int number, Claim claim) {
        this.cohort = cohort;
        this.enrolment = enrolment;
        this.number = number;
        this.province = claim.province();
        this.city = claim.city();
        this.school = claim.school();
        this.groups = claim.groups().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    public String enrolment() {
        return enrolment;
    }

    /** Grows by one with each who joins. */
    public int number() {
        return number;
    }

    public Claim claim() {
        return new Claim(
                province,
                city,
                school,
                Arrays.stream(groups.split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(PriorityGroup::valueOf)
                        .collect(Collectors.toSet()));
    }
}
