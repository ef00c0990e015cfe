package org.peiji.platform.seed;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Seed files break their rules. Lists every violation, not only the first; nothing of the files was loaded. */
public class InvalidSeed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<SeedViolation> violations;

    public InvalidSeed(List<SeedViolation> violations) {
        super(violations.stream().map(SeedViolation::toString).collect(joining("\n", "Seeds refused:\n", "")));
        this.violations = List.copyOf(violations);
    }

    public List<SeedViolation> violations() {
        return violations == null ? List.of() : violations;
    }
}
