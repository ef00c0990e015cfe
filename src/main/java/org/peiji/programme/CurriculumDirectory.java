package org.peiji.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.platform.failure.Missing;
import org.peiji.programme.application.Curricula;
import org.peiji.programme.domain.Curriculum;

/** 课程方案目录: what other features may ask about published curricula. */
@ApplicationScoped
public class CurriculumDirectory {

    @Inject
    private Curricula curricula;

    /** The published versions of a programme, latest first. */
    public List<CurriculumSummary> of(String programme) {
        return curricula.of(programme).stream()
                .map(Curriculum::summary)
                .filter(CurriculumSummary::isPublished)
                .toList();
    }

    /** @throws Missing if there is no such published version */
    public CurriculumSummary find(String number) {
        return published(number).summary();
    }

    /**
     * The sessions of a published version, in their order.
     *
     * @throws Missing if there is none of that number
     */
    public List<CurriculumSession> sessions(String number) {
        return published(number).outline().sessions();
    }

    private Curriculum published(String number) {
        Curriculum curriculum = curricula.get(number);
        if (!curriculum.summary().isPublished()) {
            throw new Missing(number);
        }
        return curriculum;
    }
}
