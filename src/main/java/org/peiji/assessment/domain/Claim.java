package org.peiji.assessment.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * 自评: what a base claims for one indicator.
 *
 * @param points from 0 to the indicator's weight, two decimals at most; null while not filled in
 * @param statement why, 2000 characters at most
 */
public record Claim(BigDecimal points, String statement) implements Serializable {

    private static final int LONGEST = 2000;
    private static final int DECIMALS = 2;

    public Claim {
        statement = statement == null ? "" : statement.strip();
    }

    /** What is wrong with it, if anything, so that all faults of a form can be shown together. */
    public Optional<Fault> fault(BigDecimal weight) {
        return points == null
                ? Optional.of(Fault.NO_POINTS)
                : formFault(weight).or(() -> statement.isEmpty() ? Optional.of(Fault.NO_STATEMENT) : Optional.empty());
    }

    /** What is wrong with it even as a draft: a draft may be incomplete, but not out of bounds. */
    public Optional<Fault> formFault(BigDecimal weight) {
        if (points != null && (points.signum() < 0 || points.compareTo(weight) > 0)) {
            return Optional.of(Fault.OUT_OF_BOUNDS);
        }
        if (points != null && points.stripTrailingZeros().scale() > DECIMALS) {
            return Optional.of(Fault.TOO_FINE);
        }
        return statement.length() > LONGEST ? Optional.of(Fault.LONG_STATEMENT) : Optional.empty();
    }

    /** 自评差错: what can be wrong with a claim. */
    public enum Fault {
        NO_POINTS,
        OUT_OF_BOUNDS,
        TOO_FINE,
        NO_STATEMENT,
        LONG_STATEMENT
    }
}
