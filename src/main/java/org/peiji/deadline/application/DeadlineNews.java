package org.peiji.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.peiji.platform.news.NewsCatalogue;

/** 期限消息: what those hear who have a task that got more time. */
@ApplicationScoped
class DeadlineNews implements NewsCatalogue {

    static final String EXTENDED = "deadline.news.extended";

    @Override
    public List<Sample> samples() {
        return List.of(Sample.of(EXTENDED, COHORT, LocalDate.of(2026, 12, 11), COHORT));
    }
}
