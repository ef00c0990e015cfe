package org.peiji.insight.web;

import java.util.List;
import org.peiji.assessment.AssessmentStatus;
import org.peiji.insight.application.StepCount;
import org.peiji.platform.web.Texts;

/**
 * 进度 in words and shares.
 *
 * @param list address of the rows, to which a filter can be added
 */
public record StepFigures(List<StepCount> steps, String list, Texts texts) {

    /** The step at which most assessments wait; null when all are closed. */
    public AssessmentStatus focus() {
        return steps.stream()
                .filter(step -> step.status() != AssessmentStatus.CLOSED && step.count() > 0)
                .reduce((one, other) -> other.count() > one.count() ? other : one)
                .map(StepCount::status)
                .orElse(null);
    }

    /** The same steps as shares of a bar. */
    public List<Share> shares() {
        return steps.stream()
                .map(step -> new Share(texts.label(step.status()), step.count(), shade(step.status())))
                .toList();
    }

    private static String shade(AssessmentStatus status) {
        return switch (status) {
            case SELF_ASSESSMENT -> "open";
            case EXPERT_SCORING -> "quiet";
            case RESULT_CONFIRMATION -> "soft";
            case RETURNED -> "hatched";
            case CLOSED -> "solid";
        };
    }

    /** What the ministry should look at: overdue or waiting, never empty figures. */
    public List<Matter> matters() {
        return steps.stream()
                .filter(step -> waiting(step) > 0)
                .map(step -> new Matter(
                        texts.of("insight.decide." + key(step.status()), waiting(step)),
                        texts.get("insight.decide." + key(step.status()) + ".sub"),
                        list + "&status=" + step.status()
                                + (step.status() == AssessmentStatus.RESULT_CONFIRMATION ? "" : "&overdue=true"),
                        step.status() == AssessmentStatus.RESULT_CONFIRMATION ? "clock" : "stop"))
                .toList();
    }

    private static int waiting(StepCount step) {
        return switch (step.status()) {
            case CLOSED -> 0;
            case RESULT_CONFIRMATION -> step.count();
            default -> step.overdue();
        };
    }

    private static String key(AssessmentStatus status) {
        return switch (status) {
            case SELF_ASSESSMENT -> "overdueSelf";
            case EXPERT_SCORING -> "overdueScoring";
            case RETURNED -> "overdueSupplement";
            default -> "waiting";
        };
    }

    /** A share of a bar. */
    public record Share(String label, int count, String tone) {}

    /** Something that waits for a decision. */
    public record Matter(String title, String hint, String href, String icon) {}
}
