package org.peiji.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;
import org.peiji.programme.application.ProgrammeFilter;
import org.peiji.programme.application.Programmes;
import org.peiji.programme.domain.TrainingProgramme;

/** 项目目录: what other features may ask about programmes. */
@ApplicationScoped
public class ProgrammeDirectory {

    @Inject
    private Programmes programmes;

    /** @throws Missing if there is no such programme */
    public ProgrammeSummary find(String number) {
        return programmes
                .find(number)
                .map(TrainingProgramme::summary)
                .orElseThrow(() -> new Missing(String.valueOf(number)));
    }

    /** The approved programmes of a base, newest first: those under which cohorts may be planned. */
    public List<ProgrammeSummary> of(String organisation) {
        return programmes.all(ProgrammeFilter.of(organisation)).stream()
                .map(TrainingProgramme::summary)
                .filter(ProgrammeSummary::isApproved)
                .toList();
    }

    /** A page of the approved programmes of all bases, newest first; null stands for any search. */
    public List<ProgrammeSummary> approved(String search, int first, int size) {
        return programmes.page(approved(search), new Slice(Programmes.NEWEST, first, size)).stream()
                .map(TrainingProgramme::summary)
                .toList();
    }

    public int countApproved(String search) {
        return programmes.count(approved(search));
    }

    private static ProgrammeFilter approved(String search) {
        return new ProgrammeFilter(null, null, search, null, null, null, ProgrammeState.APPROVED, null, false);
    }

    /** Numbers of the approved programmes that count in a cell, of one base or of all; null stands for any. */
    public Set<String> numbersOf(String base, TrainingCell cell, String item) {
        return programmes
                .all(new ProgrammeFilter(null, null, null, base, cell, null, ProgrammeState.APPROVED, item, false))
                .stream()
                .map(TrainingProgramme::number)
                .collect(Collectors.toUnmodifiableSet());
    }
}
