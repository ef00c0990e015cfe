package org.peiji.enrolment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.peiji.cohort.CohortSummary;
import org.peiji.platform.failure.Refusal;

/**
 * 资格事实: what the whole network knows of a person who wants to take part in a cohort. The decision table judges; this
 * only counts, and says what was counted.
 *
 * @param cohort the cohort applied for
 * @param candidate the person
 * @param engagements his or her other active enrolments with any base, those that are over among them
 * @param cohorts the cohorts of these, by number
 * @param absences how often he or she stayed away without a word within the cycle
 */
public record EligibilityFacts(
        CohortSummary cohort,
        Candidate candidate,
        List<Engagement> engagements,
        Map<String, CohortSummary> cohorts,
        long absences) {

    /** [C] convention: everybody is trained once in five years. */
    private static final int YEARS_OF_A_CYCLE = 5;

    /** The first day of the cycle that ends with a cohort that begins on that day. */
    public static LocalDate cycleBefore(LocalDate starts) {
        return starts.minusYears(YEARS_OF_A_CYCLE);
    }

    /** What the decision table is asked with. */
    public Map<String, Object> inputs() {
        return Map.of(
                "sameCohort",
                (long) sameCohort().size(),
                "overlaps",
                (long) overlapping().size(),
                "repeats",
                (long) repeated().size(),
                "yearHours",
                yearHours(),
                "absences",
                absences,
                "categoryServed",
                candidate.category() == null || cohort.categories().contains(candidate.category()),
                "category",
                candidate.category() == null ? "" : candidate.category(),
                "postLevel",
                candidate.postLevel() == null ? "" : candidate.postLevel().name(),
                "age",
                candidate.age(cohort.starts()));
    }

    /** What there is to say of a rule that is not kept. */
    public List<Refusal> reasons(EligibilityRule rule) {
        return switch (rule) {
            case TWICE ->
                sameCohort().stream()
                        .map(other -> new Refusal("enrolment.refusal.twice", other.enrolment()))
                        .toList();
            case OVERLAP ->
                overlapping().stream()
                        .map(other -> new Refusal(
                                "enrolment.refusal.overlap", other.enrolment(), other.starts(), other.ends()))
                        .toList();
            case REPEATED ->
                repeated().stream()
                        .map(other -> new Refusal("enrolment.refusal.repeated", other.enrolment(), other.starts()))
                        .toList();
            case HOURS -> List.of(new Refusal("enrolment.refusal.hours", yearHours()));
            case ABSENCES -> List.of(new Refusal("enrolment.refusal.absences", absences));
            case CATEGORY -> List.of(new Refusal("enrolment.refusal.cadreCategory"));
            case LEVEL -> List.of(new Refusal("enrolment.refusal.level"));
            case AGE -> List.of(new Refusal("enrolment.refusal.age", candidate.age(cohort.starts())));
        };
    }

    private List<Engagement> sameCohort() {
        return engagements.stream()
                .filter(other -> other.cohort().equals(cohort.number()))
                .toList();
    }

    private List<Engagement> overlapping() {
        return engagements.stream()
                .filter(Engagement::holdsPlace)
                .filter(other -> !other.cohort().equals(cohort.number()))
                .filter(other -> other.overlaps(cohort.starts(), cohort.ends()))
                .toList();
    }

    private List<Engagement> repeated() {
        return engagements.stream()
                .filter(other -> other.isConfirmed() && !other.cohort().equals(cohort.number()))
                .filter(other -> cohorts.get(other.cohort()).programme().equals(cohort.programme()))
                .filter(other -> other.starts().isAfter(cycleBefore(cohort.starts())))
                .toList();
    }

    /** Class hours of what is confirmed for the calendar year of the cohort, and its own. */
    private long yearHours() {
        return cohort.classHours()
                + engagements.stream()
                        .filter(other -> other.isConfirmed() && !other.cohort().equals(cohort.number()))
                        .filter(other ->
                                other.starts().getYear() == cohort.starts().getYear())
                        .mapToLong(other -> cohorts.get(other.cohort()).classHours())
                        .sum();
    }
}
