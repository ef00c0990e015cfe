package org.peiji.cohort.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.peiji.cohort.WaitingPolicy;

/**
 * 名额规则: how the places of a published cohort come to those who wait, and the last number given on its list. Whoever
 * moves places of several people holds this row until the transaction ends; whoever admits one person does not need it.
 */
@Entity
@Table(name = "coh_place_rule")
public class PlaceRule {

    @Id
    private String cohort;

    @Enumerated(EnumType.STRING)
    @Column(name = "waiting_policy")
    private WaitingPolicy policy;

    @Column(name = "last_number")
    private int lastNumber;

    protected PlaceRule() {}

    public PlaceRule(String cohort) {
        this.cohort = cohort;
        this.policy = WaitingPolicy.AUTOMATIC;
    }

    public void keep(WaitingPolicy policy, int lastNumber) {
        this.policy = policy;
        this.lastNumber = lastNumber;
    }

    public String cohort() {
        return cohort;
    }

    public WaitingPolicy policy() {
        return policy;
    }

    public int lastNumber() {
        return lastNumber;
    }
}
