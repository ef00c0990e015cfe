package org.peiji.designation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.designation.application.ExitView;
import org.peiji.designation.domain.ExitKind;
import org.peiji.designation.domain.ExitStatus;
import org.peiji.designation.domain.Plaque;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;

/** Puts the life of a base into words for the pages: {@code #{baseWords.steps(page.exit)}}. */
@Named
@ApplicationScoped
public class BaseWords {

    @Inject
    private Texts texts;

    /** The way of an exit with its present step. */
    public List<Strip.Step> steps(ExitView exit) {
        List<ExitStatus> way = Stream.of(
                        ExitStatus.HEARING,
                        ExitStatus.ARRANGING,
                        ExitStatus.PROPOSING,
                        ExitStatus.DECIDING,
                        ExitStatus.NOTICE)
                .filter(step ->
                        exit.kind() == ExitKind.REVOCATION || step != ExitStatus.HEARING && step != ExitStatus.NOTICE)
                .toList();
        int here = exit.status().isUnderWay() ? way.indexOf(exit.status()) : way.size();
        return Strip.of(
                way.stream()
                        .map(step -> texts.get("designation.task." + step.position()))
                        .toList(),
                here,
                "");
    }

    /** How far the plaque has come, each milestone with its day. */
    public List<Strip.Step> plaque(Plaque plaque) {
        List<Strip.Step> steps = new ArrayList<>();
        steps.add(milestone("ordered", plaque.getOrdered()));
        steps.add(milestone("handedOver", plaque.getHandedOver()));
        steps.add(milestone("hung", plaque.getHung()));
        return steps;
    }

    private Strip.Step milestone(String name, LocalDate day) {
        return new Strip.Step(
                texts.get("designation.base.plaque." + name),
                day == null ? null : day.toString(),
                day == null ? "todo" : "done");
    }
}
