package org.peiji.cohort.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.peiji.cohort.RateKind;

/** 经费标准: one rate from a day on. [C] convention, loaded from the seeds. */
@Entity
@Table(name = "coh_rate")
public class CohortRate {

    @EmbeddedId
    private Key key;

    private int amount;

    protected CohortRate() {}

    public static CohortRate of(RateKind kind, LocalDate validFrom, int amount) {
        CohortRate rate = new CohortRate();
        rate.key = new Key(kind, validFrom);
        rate.amount = amount;
        return rate;
    }

    public Key key() {
        return key;
    }

    public RateKind kind() {
        return key.kind;
    }

    public int amount() {
        return amount;
    }

    /** What is measured, and from when. */
    @Embeddable
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Enumerated(EnumType.STRING)
        private RateKind kind;

        @Column(name = "valid_from")
        private LocalDate validFrom;

        protected Key() {}

        Key(RateKind kind, LocalDate validFrom) {
            this.kind = kind;
            this.validFrom = validFrom;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && kind == key.kind && Objects.equals(validFrom, key.validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, validFrom);
        }
    }
}
