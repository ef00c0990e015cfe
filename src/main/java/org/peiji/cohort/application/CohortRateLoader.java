package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.cohort.RateKind;
import org.peiji.cohort.domain.CohortRate;
import org.peiji.platform.seed.SeedFile;
import org.peiji.platform.seed.SeedLoader;

/** Loads the rates by which budgets of cohorts are reckoned. */
@ApplicationScoped
class CohortRateLoader implements SeedLoader {

    private static final int ORDER = 4;

    @Inject
    private CohortRates rates;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "04-cohort";
    }

    @Override
    @Transactional
    public void load() {
        SeedFile file = SeedFile.of(name() + "/rates.csv");
        List<CohortRate> read = file.read(row -> CohortRate.of(
                row.uniqueTogether("kind", "valid_from").code("kind", RateKind.class),
                row.date("valid_from"),
                row.integer("amount")));
        SeedFile.requireValid(file);
        read.forEach(rates::keep);
    }
}
