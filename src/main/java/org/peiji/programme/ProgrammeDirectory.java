package org.peiji.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;

/** 项目目录: what other features may ask about programmes. */
@ApplicationScoped
public class ProgrammeDirectory {

    private static final int MOST = 100;

    @Inject
    private Programmes programmes;

    /** @throws Missing if there is no such programme */
    public ProgrammeSummary find(String number) {
        return programmes
                .find(String.valueOf(number))
                .map(TrainingProgramme::summary)
                .orElseThrow(() -> new Missing(number));
    }

    /** The programmes of a base, newest first. */
    public List<ProgrammeSummary> of(String organisation) {
        return programmes.page(organisation, null, null, new Slice(Programmes.NEWEST, 0, MOST)).stream()
                .map(TrainingProgramme::summary)
                .toList();
    }
}
