package org.peiji.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.expert.application.ReviewSlots;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.expert.domain.ScoreMethod;
import org.peiji.platform.security.ByProcess;

/** 评审存档: where the records of a review are found, and the ways in which its sheets may become a score. */
@ApplicationScoped
public class ReviewRecords {

    @Inject
    private ReviewSlots slots;

    /** Numbers of the slots of a case's panel; what tables have said in the review is kept with them. */
    @Transactional
    @ByProcess
    public List<String> slots(String caseNumber) {
        return slots.current(caseNumber).stream()
                .flatMap(panel -> panel.slots().stream())
                .map(ReviewSlot::number)
                .toList();
    }

    /** Versions of the methods that there are; texts: {@code expert.scoreMethod.<version>}. */
    @ByProcess
    public List<String> scoreMethods() {
        return Stream.of(ScoreMethod.values()).map(ScoreMethod::version).toList();
    }
}
