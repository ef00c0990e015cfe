package org.peiji.designation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.peiji.platform.failure.Refusal;

/** 授牌: how far the plaque of a base has come; each day may be missing (domain 2.1, S4: reply read out, plaque given). */
@Embeddable
public class Plaque implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "plaque_ordered")
    private LocalDate ordered;

    @Column(name = "plaque_handed_over")
    private LocalDate handedOver;

    @Column(name = "plaque_hung")
    private LocalDate hung;

    public Plaque() {}

    public Plaque(LocalDate ordered, LocalDate handedOver, LocalDate hung) {
        this.ordered = ordered;
        this.handedOver = handedOver;
        this.hung = hung;
    }

    Plaque copy() {
        return new Plaque(ordered, handedOver, hung);
    }

    /** @throws Refusal if a day comes before the one that it follows, or without it */
    Plaque checked() {
        if (isBefore(handedOver, ordered) || isBefore(hung, handedOver)) {
            throw new Refusal("designation.refusal.plaque");
        }
        return copy();
    }

    private static boolean isBefore(LocalDate later, LocalDate earlier) {
        return later != null && (earlier == null || later.isBefore(earlier));
    }

    public LocalDate getOrdered() {
        return ordered;
    }

    public LocalDate getHandedOver() {
        return handedOver;
    }

    public LocalDate getHung() {
        return hung;
    }
}
