package org.peiji.operation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.peiji.platform.news.NewsCatalogue;

/** 催办消息: what those hear whom an operator reminds of a late task. */
@ApplicationScoped
class OperationNews implements NewsCatalogue {

    static final String REMINDED = "operation.news.reminded";

    @Override
    public List<Sample> samples() {
        return List.of(Sample.of(REMINDED, ORGANISATION, COHORT, Instant.parse("2026-12-11T09:00:00Z")));
    }
}
