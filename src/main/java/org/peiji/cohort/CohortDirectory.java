package org.peiji.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peiji.cohort.application.CohortCatalogue;
import org.peiji.cohort.application.Cohorts;
import org.peiji.cohort.domain.Cohort;
import org.peiji.platform.failure.Missing;

/** 班次目录: what the public and other features may ask about cohorts. */
@ApplicationScoped
public class CohortDirectory {

    @Inject
    private Cohorts cohorts;

    @Inject
    private CohortCatalogue catalogue;

    /** @throws Missing if there is no such cohort */
    public CohortSummary find(String number) {
        return cohorts.find(number).summary();
    }

    /** @throws Missing if there is no such cohort, or it is not published */
    public CohortSummary published(String number) {
        CohortSummary cohort = find(number);
        if (cohort.state() != CohortState.PUBLISHED) {
            throw new Missing(number);
        }
        return cohort;
    }

    /**
     * A cohort that the public may look at: published, or cancelled after that.
     *
     * @throws Missing if there is no such cohort, or it was never published
     */
    public CohortSummary shown(String number) {
        CohortSummary cohort = find(number);
        return cohort.state() == CohortState.CANCELLED ? cohort : published(number);
    }

    /** Why a cohort does not take place; null unless it is cancelled. */
    public CohortCancellation cancellation(String number) {
        return cohorts.find(number).cancellation();
    }

    /** Those of these cohorts that exist. */
    public Map<String, CohortSummary> find(Collection<String> numbers) {
        return cohorts.numbered(numbers).stream()
                .map(Cohort::summary)
                .collect(Collectors.toMap(CohortSummary::number, Function.identity()));
    }

    /** A page of the published cohorts that have not begun; those that close soonest first. */
    public List<CohortSummary> upcoming(CohortSearch search, int first, int size) {
        return catalogue.page(search, first, size);
    }

    public int countUpcoming(CohortSearch search) {
        return catalogue.count(search);
    }
}
