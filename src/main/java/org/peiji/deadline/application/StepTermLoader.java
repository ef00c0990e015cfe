package org.peiji.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.deadline.domain.StepTerm;
import org.peiji.platform.seed.SeedFile;
import org.peiji.platform.seed.SeedLoader;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.Terms.Term;

/** Loads the first version of each step's term; later versions are the ministry's. */
@ApplicationScoped
class StepTermLoader implements SeedLoader {

    private static final int ORDER = 6;

    @Inject
    private StepTerms terms;

    @Inject
    private BusinessClock clock;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "06-deadline";
    }

    @Override
    @Transactional
    public void load() {
        List<StepTerm> read = SeedFile.of(name() + "/step-terms.csv")
                .read(row -> StepTerm.first(
                        row.required("feature"),
                        row.unique("step"),
                        new Term(row.integer("working_days"), row.integer("grace_days")),
                        clock.instant()));
        read.stream().filter(term -> terms.history(term.step()).isEmpty()).forEach(terms::add);
    }
}
