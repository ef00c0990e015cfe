package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.designation.domain.Condition;
import org.peiji.designation.domain.ConditionCheck;
import org.peiji.expert.BlindLevel;

/** The [C] conventions of designation; each is a setting {@code peiji.designation.…}. */
@ApplicationScoped
public class DesignationRules {

    @Inject
    @ConfigProperty(name = "peiji.designation.review-slots", defaultValue = "3")
    private int reviewSlots;

    @Inject
    @ConfigProperty(name = "peiji.designation.review-blind", defaultValue = "SINGLE")
    private BlindLevel reviewBlind;

    @Inject
    @ConfigProperty(name = "peiji.designation.least-training-years", defaultValue = "3")
    private int leastTrainingYears;

    @Inject
    @ConfigProperty(name = "peiji.designation.least-external-experts", defaultValue = "30")
    private int leastExternalExperts;

    @Inject
    @ConfigProperty(name = "peiji.designation.least-full-time-staff", defaultValue = "1")
    private int leastFullTimeStaff;

    @Inject
    @ConfigProperty(name = "peiji.designation.least-parallel-cohorts", defaultValue = "2")
    private int leastParallelCohorts;

    /** How many experts score an application. */
    public int reviewSlots() {
        return reviewSlots;
    }

    /** Who knows whom when an application is scored. */
    public BlindLevel reviewBlind() {
        return reviewBlind;
    }

    /** How a dossier stands to the conditions; hints that block nothing. */
    public List<ConditionCheck> check(FrozenDossier dossier) {
        return Stream.of(Condition.values())
                .map(condition -> condition.against(dossier.answers(), threshold(condition)))
                .toList();
    }

    private int threshold(Condition condition) {
        return switch (condition) {
            case TRAINING_YEARS -> leastTrainingYears;
            case EXTERNAL_EXPERTS -> leastExternalExperts;
            case FULL_TIME_STAFF -> leastFullTimeStaff;
            case PARALLEL_COHORTS -> leastParallelCohorts;
        };
    }
}
