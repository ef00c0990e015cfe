package org.peiji.notice.web;

import java.util.List;
import java.util.stream.Stream;
import org.peiji.notice.NoticeState;
import org.peiji.notice.ObjectionState;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;

/** Where a notice or an objection stands, as a row of steps. */
final class NoticeStrip {

    private NoticeStrip() {}

    static List<Strip.Step> of(Texts texts, NoticeState state) {
        int here = switch (state) {
            case DRAFT, RETURNED -> 0;
            case SUBMITTED, SCHEDULED, WITHDRAWN -> 1;
            case RUNNING -> 2;
            case AWAITING, SUSPENDED, SUPERSEDED -> 3;
            case CONCLUDED -> 4;
        };
        return Strip.of(
                labels(texts, "notice.step.", "draft", "approve", "public", "objections"), here, texts.label(state));
    }

    static List<Strip.Step> of(Texts texts, ObjectionState state) {
        int here = switch (state) {
            case FILED, DOUBTFUL, INADMISSIBLE -> 0;
            case ADMITTED -> 1;
            case STATEMENT, INVESTIGATION, DROPPED -> 2;
            case DECISION -> 3;
            case UPHELD, DISMISSED -> 4;
        };
        return Strip.of(
                labels(texts, "notice.objection.step.", "examine", "assign", "investigate", "decide"),
                here,
                texts.label(state));
    }

    private static List<String> labels(Texts texts, String prefix, String... steps) {
        return Stream.of(steps).map(step -> texts.get(prefix + step)).toList();
    }
}
